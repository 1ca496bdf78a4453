package cz.setkani.cli.write.mail;

import cz.setkani.cli.write.table.CsvTable;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code messages.csv}: a row for each message, for mail merge. */
public final class MessagesCsv {

  private static final List<Placeholder> PLACES =
      List.of(
          Placeholder.FIRST,
          Placeholder.LAST,
          Placeholder.COUNT,
          Placeholder.MEETINGS,
          Placeholder.UNMET,
          Placeholder.CHANGES);

  private MessagesCsv() {}

  /**
   * The table.
   *
   * @param attachments the files that go with a message, where they are written
   */
  public static CsvTable of(
      List<Message> messages, Function<Message, List<String>> attachments, Locale language) {
    Texts texts = Texts.of(MessagesCsv.class, language);
    List<String> columns =
        Stream.of(
                Stream.of("organisation", "e-mail", "people", "subject"),
                PLACES.stream().map(Placeholder::english),
                Stream.of("attachments"))
            .flatMap(names -> names)
            .map(name -> texts.text("column." + name))
            .toList();
    return new CsvTable(
        columns, messages.stream().map(message -> row(message, attachments.apply(message))));
  }

  private static List<String> row(Message message, List<String> attachments) {
    List<String> row =
        new ArrayList<>(
            List.of(
                message.to().name(),
                String.join(", ", message.to().addresses()),
                String.join(", ", message.to().people()),
                message.subject()));
    PLACES.forEach(place -> row.add(message.values().of(place)));
    row.add(String.join(", ", attachments));
    return row;
  }
}
