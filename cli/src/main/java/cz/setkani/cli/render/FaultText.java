package cz.setkani.cli.render;

import cz.setkani.explain.Fault;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import cz.setkani.validate.Place;
import cz.setkani.validate.ScheduleRow;
import cz.setkani.validate.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Broken rules of a schedule as lines for the console, each with the row in which it stands. */
public final class FaultText {

  private record Told(Fault fault, Place place) {}

  private final Verified verified;
  private final Mending mending;
  private final Texts texts;
  private final Map<Meeting, List<Place>> places;

  private FaultText(Verified verified, Locale language) {
    this.verified = verified;
    texts = Texts.of(FaultText.class, language);
    mending = new Mending(verified, texts);
    places =
        verified.rows().stream()
            .collect(
                Collectors.groupingBy(
                    ScheduleRow::meeting,
                    Collectors.mapping(ScheduleRow::place, Collectors.toList())));
  }

  /**
   * A line for each broken rule and, as a note, for each meeting that nobody asked for; in the
   * order of the rows: {@code schedule.csv:17: ...}.
   *
   * @param withNotes whether the notes are wanted
   */
  public static List<String> lines(Verified verified, Locale language, boolean withNotes) {
    FaultText text = new FaultText(verified, language);
    return text.inOrder()
        .filter(told -> withNotes || !Verified.isUnasked(told.fault()))
        .map(text::line)
        .toList();
  }

  /** The same as rows of {@link FindingsCsv}, with the name of the rule as code. */
  static Stream<List<String>> rows(Verified verified, Locale language) {
    FaultText text = new FaultText(verified, language);
    return text.inOrder().map(text::row);
  }

  private List<String> row(Told told) {
    Severity severity = Verified.isUnasked(told.fault()) ? Severity.NOTE : Severity.ERROR;
    String code = told.fault().rule().name();
    return FindingsCsv.row(severity, code, told.place(), sentence(told), texts);
  }

  private Stream<Told> inOrder() {
    Map<Fault, Long> counts =
        verified.told().stream()
            .collect(Collectors.groupingBy(fault -> fault, Collectors.counting()));
    Map<Fault, Integer> seen = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (Fault fault : verified.told()) {
      int before = seen.merge(fault, 1, Integer::sum) - 1;
      told.add(new Told(fault, place(fault, before - counts.get(fault).intValue())));
    }
    return told.stream().sorted(Comparator.comparingInt(t -> t.place().line()));
  }

  /** Where a fault stands; of equal rows, equal faults are those of the last ones. */
  private Place place(Fault fault, int fromEnd) {
    List<Place> rows = places.getOrDefault(fault.meeting(), List.of());
    return rows.isEmpty()
        ? Place.of(verified.file())
        : rows.get(Math.max(0, rows.size() + fromEnd));
  }

  private String line(Told told) {
    return Verified.isUnasked(told.fault())
        ? "%s: %s: %s".formatted(told.place(), texts.text("finding.NOTE"), sentence(told))
        : told.place() + ": " + sentence(told);
  }

  /** What is wrong, where the other meeting stands, and what would mend it, as far as there is. */
  private String sentence(Told told) {
    Optional<String> fault = Optional.of(told.fault().text(texts.locale()));
    return Stream.of(fault, other(told), mending.of(told.fault()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** In which row the meeting stands with which it clashes. */
  private Optional<String> other(Told told) {
    return told.fault().other().stream()
        .flatMap(meeting -> places.getOrDefault(meeting, List.of()).stream())
        .filter(place -> !place.equals(told.place()))
        .findFirst()
        .map(place -> texts.text("fault.other", place.line()));
  }
}
