package cz.setkani.cli.write.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is said under a label, for those who show it otherwise than in lines of a console.
 *
 * @param texts one at least
 */
public record Labelled(String label, List<String> texts) {

  public Labelled {
    texts = List.copyOf(texts);
  }

  /** The same with one text more. */
  Labelled with(String more) {
    return new Labelled(label, Stream.concat(texts.stream(), Stream.of(more)).toList());
  }
}
