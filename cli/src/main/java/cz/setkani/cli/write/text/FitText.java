package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.day.Slot;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where wishes could still be met with nobody else moved, as lines for the console. */
public final class FitText {

  private final Event event;
  private final Texts texts;

  private FitText(Event event, Locale language) {
    this.event = event;
    texts = Texts.of(FitText.class, language);
  }

  /**
   * The rounds and tables for each other.
   *
   * @param from the first round that counts
   * @param organisation who is asked about
   * @param slots the rounds and tables for each other; none where there is no room
   * @param meeting that of the two in question, if they meet
   */
  public static List<String> lines(
      Event event,
      int from,
      String organisation,
      Map<String, List<Slot>> slots,
      Optional<Meeting> meeting,
      Locale language) {
    FitText text = new FitText(event, language);
    if (meeting.isPresent()) {
      return List.of(text.met(meeting.get()));
    }
    List<String> lines = new ArrayList<>(List.of(text.text("heading", organisation, from)));
    slots.forEach((other, free) -> lines.addAll(text.lines(other, free)));
    if (slots.isEmpty()) {
      lines.add(text.text("nothing"));
    }
    return lines;
  }

  private String met(Meeting meeting) {
    return texts.text(
        "explain.meet",
        meeting.first(),
        meeting.second(),
        meeting.round(),
        event.getTable(meeting.table()).name());
  }

  private List<String> lines(String other, List<Slot> slots) {
    if (slots.isEmpty()) {
      return List.of("", other, "  " + text("none"));
    }
    List<String> lines = new ArrayList<>(List.of("", other));
    slots.forEach(slot -> lines.add("  " + line(slot)));
    return lines;
  }

  private String line(Slot slot) {
    String tables =
        slot.tables().stream()
            .map(table -> event.getTable(table).name())
            .collect(Collectors.joining(", "));
    String start = ClockTime.onPaper(event.day().time(slot.round()).start());
    return text("slot", slot.round(), start, slot.tables().size(), tables);
  }

  private String text(String key, Object... values) {
    return texts.text("fit." + key, values);
  }
}
