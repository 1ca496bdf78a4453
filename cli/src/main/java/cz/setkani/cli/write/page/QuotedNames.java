package cz.setkani.cli.write.page;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Table;
import cz.setkani.text.Texts;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of an event as they are quoted on paper, in the quotation marks of the language: „A“.
 * Marks within a name stay as they were typed.
 */
final class QuotedNames {

  private static final char TYPED = '"';

  private final Set<String> names;
  private final String opening;
  private final String closing;

  QuotedNames(Event event, Texts texts) {
    Function<Organisation, Stream<String>> ofOne =
        one ->
            Stream.of(Stream.of(one.name()), one.people().stream(), one.resources().stream())
                .flatMap(all -> all);
    names =
        Stream.concat(
                event.organisations().stream().flatMap(ofOne),
                event.tables().stream().map(Table::name))
            .collect(Collectors.toSet());
    opening = texts.text("page.quote.opening");
    closing = texts.text("page.quote.closing");
  }

  /** A sentence in which names stand in typed marks. */
  String printed(String sentence) {
    StringBuilder printed = new StringBuilder();
    int done = 0;
    for (int open = sentence.indexOf(TYPED); open >= 0; open = sentence.indexOf(TYPED, done)) {
      int close = closing(sentence, open);
      printed.append(sentence, done, open);
      printed.append(
          close < 0
              ? String.valueOf(TYPED)
              : opening + sentence.substring(open + 1, close) + closing);
      done = close < 0 ? open + 1 : close + 1;
    }
    return printed.append(sentence.substring(done)).toString();
  }

  /** Where the name ends that begins after a mark; -1 if none does. */
  private int closing(String sentence, int open) {
    int close = sentence.indexOf(TYPED, open + 1);
    while (close >= 0 && !names.contains(sentence.substring(open + 1, close))) {
      close = sentence.indexOf(TYPED, close + 1);
    }
    return close;
  }
}
