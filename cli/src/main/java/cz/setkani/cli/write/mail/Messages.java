package cz.setkani.cli.write.mail;

import cz.setkani.cli.write.calendar.CalendarFile;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.EarlierEdition;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes to organisations about a programme. */
public final class Messages {

  private final Printable printable;
  private final Event event;
  private final Schedule schedule;
  private final Texts texts;

  private Messages(Printable printable) {
    this.printable = printable;
    event = printable.programme().event();
    schedule = printable.programme().schedule();
    texts = Texts.of(Messages.class, printable.language());
  }

  /**
   * A message to each organisation, in the order of the roster, with or without an address; of an
   * edition of the day, to each for which something is different in rounds to come in which it is
   * there.
   */
  public static List<Message> of(Printable printable, Optional<Letter> own) {
    Letter usual = Letter.usual(printable.language());
    Letter letter = own.orElse(usual).withSubjectOf(usual);
    Messages messages = new Messages(printable);
    return printable.programme().explanation().timetables().stream()
        .flatMap(timetable -> messages.to(timetable, letter).stream())
        .toList();
  }

  private Optional<Message> to(Timetable timetable, Letter letter) {
    Organisation to = event.getOrganisation(timetable.organisation());
    List<String> changes = printable.edition().map(label -> changes(to, label)).orElse(List.of());
    if (printable.edition().isPresent() && changes.isEmpty()) {
      return Optional.empty();
    }
    LetterValues values = values(to, timetable, changes);
    return Optional.of(new Message(to, letter.subject(values), letter.text(values), values));
  }

  private List<String> changes(Organisation to, EditionLabel label) {
    List<EarlierEdition> earlier = printable.earlier();
    boolean isThere =
        !event.presence(to.name()).and(Rounds.range(label.from(), Rounds.MOST)).isEmpty();
    if (!isThere || earlier.isEmpty()) {
      return List.of();
    }
    EarlierEdition last = earlier.get(earlier.size() - 1);
    return OwnChanges.of(
        OwnMeetings.of(last.event(), last.schedule(), to.name()),
        OwnMeetings.of(event, schedule, to.name()),
        label.from(),
        texts);
  }

  private LetterValues values(Organisation to, Timetable timetable, List<String> changes) {
    OwnMeetings own = OwnMeetings.of(event, schedule, to.name());
    Map<Placeholder, List<String>> values = new EnumMap<>(Placeholder.class);
    putEvent(values);
    values.put(Placeholder.ORGANISATION, List.of(to.name()));
    values.put(Placeholder.PEOPLE, some(String.join(", ", to.people())));
    putTimes(own, values);
    values.put(Placeholder.COUNT, List.of("" + own.meetings().size()));
    List<String> lines = own.lines(texts.locale());
    values.put(
        Placeholder.MEETINGS, lines.isEmpty() ? List.of(texts.text("mail.no_meeting")) : lines);
    values.put(Placeholder.UNMET, unmet(timetable));
    values.put(Placeholder.CHANGES, changes);
    return new LetterValues(values);
  }

  private void putEvent(Map<Placeholder, List<String>> values) {
    Day day = event.day();
    String title = day.title().isBlank() ? texts.text("mail.untitled") : day.title();
    values.put(Placeholder.TITLE, List.of(title));
    values.put(
        Placeholder.EDITION,
        printable.edition().stream().map(e -> texts.text("mail.edition", e.number())).toList());
    values.put(Placeholder.DATE, some(DateText.span(day.dates(), texts.locale())));
    values.put(Placeholder.PLACE, some(day.place()));
    values.put(Placeholder.START, List.of(DateText.start(day, 1, texts.locale())));
    values.put(Placeholder.END, List.of(DateText.end(day, event.roundCount(), texts.locale())));
    List<String> attached = new ArrayList<>(List.of(texts.text("mail.page")));
    if (CalendarFile.isPossible(event)) {
      attached.add(texts.text("mail.calendar"));
    }
    values.put(Placeholder.ATTACHMENTS, List.of(String.join(", ", attached)));
  }

  private void putTimes(OwnMeetings own, Map<Placeholder, List<String>> values) {
    Day day = event.day();
    if (!own.meetings().isEmpty()) {
      int first = own.meetings().get(0).round();
      int last = own.meetings().get(own.meetings().size() - 1).round();
      values.put(Placeholder.FIRST, List.of(DateText.start(day, first, texts.locale())));
      values.put(Placeholder.LAST, List.of(DateText.end(day, last, texts.locale())));
    }
  }

  /** Where everybody wants everybody, nobody is told of each that there was no time for. */
  private List<String> unmet(Timetable timetable) {
    return event.isOfEverybody()
        ? List.of()
        : timetable.unmet().stream().map(unmet -> unmet.request().wants()).toList();
  }

  private static List<String> some(String text) {
    return Stream.of(text).filter(t -> !t.isBlank()).toList();
  }
}
