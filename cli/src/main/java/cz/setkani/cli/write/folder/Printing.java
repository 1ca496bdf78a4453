package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.mail.Letter;
import cz.setkani.cli.write.paper.Look;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be handed out, and how.
 *
 * @param parts one at least, in the order of their constants
 * @param formats in which formats, where a part can be had in several
 * @param look of what is printed
 * @param letter the text of messages; the usual one, if there is none
 */
public record Printing(
    Set<PrintPart> parts, Set<PrintFormat> formats, Look look, Optional<Letter> letter) {

  /** What a run writes if nothing is said. */
  public static final Printing USUAL =
      of(List.of(PrintPart.TIMETABLES), EnumSet.allOf(PrintFormat.class), Look.USUAL);

  /**
   * What somebody asks for.
   *
   * @param parts if none, all that can be had in one of the formats
   * @param formats if none, all
   */
  public static Printing of(
      Collection<PrintPart> parts, Collection<PrintFormat> formats, Look look) {
    Set<PrintFormat> asked =
        formats.isEmpty() ? EnumSet.allOf(PrintFormat.class) : EnumSet.copyOf(formats);
    Set<PrintPart> all = PrintPart.asked(parts.isEmpty() ? List.of(PrintPart.ALL) : parts);
    if (parts.isEmpty() || parts.contains(PrintPart.ALL)) {
      all.removeIf(part -> part.formats().stream().noneMatch(asked::contains));
    }
    return new Printing(all, asked, look, Optional.empty());
  }

  /** The same with further parts. */
  public Printing with(Collection<PrintPart> more) {
    EnumSet<PrintPart> all = EnumSet.copyOf(parts);
    all.addAll(more);
    return new Printing(PrintPart.asked(all), formats, look, letter);
  }

  /** The same with another look. */
  public Printing looking(Look other) {
    return new Printing(parts, formats, other, letter);
  }

  /** The same with another text of messages. */
  public Printing writing(Optional<Letter> other) {
    return new Printing(parts, formats, look, other);
  }

  /** Whether some of it tells what is no more, so that what was handed out before must be known. */
  public boolean tellsChanges() {
    return parts.contains(PrintPart.CALENDARS) || hasMessages();
  }

  /** Whether it is told what is different in an edition. */
  public boolean hasChanges() {
    return parts.contains(PrintPart.CHANGES);
  }

  /** Whether messages are written. */
  public boolean hasMessages() {
    return parts.contains(PrintPart.MESSAGES);
  }

  /** The parts that cannot be had in any of the formats. */
  public List<PrintPart> unavailable() {
    return parts.stream().filter(part -> formatsOf(part).isEmpty()).toList();
  }

  /** Whether a part is to be written in a format. */
  boolean has(PrintPart part, PrintFormat format) {
    return parts.contains(part) && formatsOf(part).contains(format);
  }

  /** The formats in which a part is to be written. */
  List<PrintFormat> formatsOf(PrintPart part) {
    return formats.stream().filter(part.formats()::contains).toList();
  }
}
