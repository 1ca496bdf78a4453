package cz.setkani.cli.write.words;

import cz.setkani.model.Event;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many tables there are, also where it is not the same number in every round. */
public final class RoomText {

  private RoomText() {}

  /** The number of tables as {@code 12 tables, in rounds 7-12 only 8}. */
  public static String of(Event event, Locale language) {
    return Count.of(language, "tables", event.tables().size()) + changes(event, language);
  }

  /**
   * The rounds with fewer tables, as {@code , in rounds 7-12 only 8}; empty where there are none.
   */
  public static String changes(Event event, Locale language) {
    Texts texts = Texts.of(RoomText.class, language);
    Map<Integer, Rounds> byCount = new TreeMap<>(Comparator.reverseOrder());
    IntStream.rangeClosed(1, event.roundCount())
        .filter(round -> event.tablesIn(round) < event.tables().size())
        .forEach(round -> byCount.merge(event.tablesIn(round), Rounds.of(round), Rounds::or));
    return byCount.entrySet().stream()
        .map(e -> ", " + texts.text("room.fewer", e.getValue().size(), e.getValue(), e.getKey()))
        .collect(Collectors.joining());
  }
}
