package cz.setkani.cli.write.book;

import cz.setkani.Programme;
import cz.setkani.cli.write.book.BookCell.NumberCell;
import cz.setkani.cli.write.book.BookCell.RoomCell;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The sheets of who takes part, in the order of the alphabet. */
final class RosterSheets {

  private static final double TICK = 6;
  private static final double REMARK = 26;

  private final Programme programme;
  private final Event event;
  private final Texts texts;
  private final Locale language;

  RosterSheets(Programme programme, Locale language) {
    this.programme = programme;
    this.language = language;
    event = programme.event();
    texts = Texts.of(RosterSheets.class, language);
  }

  /** Who comes, from when to when, and room to tick and to write. */
  BookSheet door() {
    return sheet(
        "sheet.door",
        List.of("organisation", "people", "arrives", "leaves", "came", "page", "remark"),
        one ->
            List.of(
                BookCell.text(one.name()),
                people(one),
                BookCell.text(arrives(event.presence(one.name()))),
                BookCell.text(leaves(event.presence(one.name()))),
                new RoomCell(TICK),
                new RoomCell(TICK),
                new RoomCell(REMARK)));
  }

  /** What is needed to write to each of them. */
  BookSheet mail() {
    return sheet(
        "sheet.mail",
        List.of("organisation", "e_mail", "people", "meetings", "first", "last", "own", "own_met"),
        this::mail);
  }

  private List<BookCell> mail(Organisation one) {
    Timetable timetable = programme.explanation().timetables().get(event.position(one.name()));
    Rounds met = met(timetable);
    int own = own(one.name());
    return List.of(
        BookCell.text(one.name()),
        BookCell.text(String.join(", ", one.addresses())),
        people(one),
        new NumberCell(programme.schedule().meetingsOf(one.name()).size()),
        BookCell.text(met.isEmpty() ? "" : start(first(met))),
        BookCell.text(met.isEmpty() ? "" : end(last(met))),
        new NumberCell(own),
        new NumberCell(own - timetable.unmet().size()));
  }

  private int own(String name) {
    return (int)
        event.requests().stream().filter(request -> request.organisation().equals(name)).count();
  }

  private static Rounds met(Timetable timetable) {
    return Rounds.of(
        IntStream.rangeClosed(1, timetable.teams())
            .mapToObj(timetable::rounds)
            .flatMap(List::stream)
            .flatMap(Optional::stream)
            .mapToInt(Meeting::round)
            .distinct()
            .toArray());
  }

  private BookSheet sheet(
      String name, List<String> headings, Function<Organisation, List<BookCell>> row) {
    return new BookSheet(
        texts.text(name),
        headings.stream().map(key -> texts.text("roster." + key)).toList(),
        event.organisations().stream()
            .sorted(Comparator.comparing(Organisation::name, Alphabetical.in(language)))
            .map(row)
            .toList());
  }

  private static BookCell people(Organisation one) {
    return BookCell.text(String.join(", ", one.people()));
  }

  private String arrives(Rounds present) {
    return present.isEmpty() || first(present) == 1 ? "" : start(first(present));
  }

  private String leaves(Rounds present) {
    return present.isEmpty() || last(present) == event.roundCount() ? "" : end(last(present));
  }

  private String start(int round) {
    return DateText.start(event.day(), round, language);
  }

  private String end(int round) {
    return DateText.end(event.day(), round, language);
  }

  private static int first(Rounds rounds) {
    return rounds.stream().min().orElseThrow();
  }

  private static int last(Rounds rounds) {
    return rounds.stream().max().orElseThrow();
  }
}
