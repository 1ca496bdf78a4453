package cz.setkani.cli.write.handout;

import java.util.List;

/**
 * Strips that belong together. They stand on one sheet, if they fit on one; where they do not, the
 * heading is repeated on each.
 *
 * @param heading what stands above them
 * @param strips one below the other
 */
record Section(Strip heading, List<Strip> strips) {

  Section {
    strips = List.copyOf(strips);
  }

  double height() {
    return heading.height() + strips.stream().mapToDouble(Strip::height).sum();
  }
}
