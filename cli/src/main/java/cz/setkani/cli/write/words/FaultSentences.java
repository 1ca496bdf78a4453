package cz.setkani.cli.write.words;

import cz.setkani.Verified;
import cz.setkani.model.Meeting;
import cz.setkani.rule.Fault;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.ScheduleRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Broken rules of a schedule as sentences, each with the row in which it stands. */
public final class FaultSentences {

  /**
   * What is said of a fault.
   *
   * @param severity an error, or a note for a meeting that nobody asked for
   * @param code the name of the rule
   * @param place the row
   * @param words what is wrong, where the other meeting stands, and what would mend it
   */
  public record FaultSentence(Severity severity, String code, Place place, String words) {}

  private record Told(Fault fault, Place place) {}

  private final Verified verified;
  private final Mending mending;
  private final Texts texts;
  private final Map<Meeting, List<Place>> places;

  private FaultSentences(Verified verified, Locale language) {
    this.verified = verified;
    texts = Texts.of(FaultSentences.class, language);
    mending = new Mending(verified, texts);
    places =
        verified.rows().stream()
            .collect(
                Collectors.groupingBy(
                    ScheduleRow::meeting,
                    Collectors.mapping(ScheduleRow::place, Collectors.toList())));
  }

  /**
   * A sentence for each broken rule and for each meeting that nobody asked for, in the order of the
   * rows.
   */
  public static Stream<FaultSentence> of(Verified verified, Locale language) {
    FaultSentences sentences = new FaultSentences(verified, language);
    return sentences.inOrder().map(sentences::sentence);
  }

  private FaultSentence sentence(Told told) {
    Severity severity = Verified.isUnasked(told.fault()) ? Severity.NOTE : Severity.ERROR;
    return new FaultSentence(severity, told.fault().rule().name(), told.place(), words(told));
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

  /** What is wrong, where the other meeting stands, and what would mend it, as far as there is. */
  private String words(Told told) {
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
