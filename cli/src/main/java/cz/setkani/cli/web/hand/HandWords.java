package cz.setkani.cli.web.hand;

import cz.setkani.cli.job.HandStep;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.day.Slot;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of meetings and of changes by hand. */
public record HandWords(Event event, Texts texts) {

  private static final int MOST_FAULTS = 5;
  private static final int MOST_TABLES = 6;

  /** The two who meet. */
  public String two(Meeting meeting) {
    return two(meeting.first(), meeting.second());
  }

  public String two(String first, String second) {
    return texts.text("two", first, second);
  }

  /** A round with its time. */
  public String round(int round) {
    return texts.text("round", round, ClockTime.onPaper(event.day().time(round).start()));
  }

  public String place(int round, int table) {
    return texts.text("place", round, event.getTable(table).name());
  }

  /** A change in one sentence. */
  public String step(HandStep step) {
    if (step.after().isEmpty()) {
      return texts.text("step.out", two(step.before().get(0)));
    }
    Meeting after = step.after().get(0);
    if (step.before().isEmpty()) {
      return texts.text("step.in", two(after), place(after.round(), after.table()));
    }
    Meeting before = step.before().get(0);
    if (before.lock() != after.lock()) {
      return texts.text("step.lock." + after.lock(), two(after));
    }
    return step.after().size() == 1
        ? texts.text("step.moved", two(after), place(after.round(), after.table()))
        : texts.text("step.swapped", two(after), two(step.after().get(1)));
  }

  /** A cell of the grid: round, table, and what is there. */
  public String cell(
      List<Integer> place, List<HandCell.Movable> seated, boolean isOpen, boolean isFitting) {
    List<String> said = new ArrayList<>(List.of(place(place.get(0), place.get(1))));
    seated.forEach(one -> said.add(two(one.first(), one.second())));
    if (seated.isEmpty()) {
      said.add(texts.text(isOpen ? "free" : "closed"));
    }
    if (isFitting) {
      said.add(texts.text("fits"));
    }
    return String.join(", ", said);
  }

  /** A meeting with all that is to be said of it. */
  public String seated(Meeting meeting, boolean isFaulty) {
    List<String> said = new ArrayList<>(List.of(two(meeting)));
    said.add(place(meeting.round(), meeting.table()));
    if (meeting.lock() != Lock.NONE) {
      said.add(lock(meeting.lock()));
    }
    if (isFaulty) {
      said.add(texts.text("faulty"));
    }
    return String.join(", ", said);
  }

  /** Rounds with their tables. */
  public String slots(List<Slot> slots) {
    return slots.stream()
        .map(slot -> texts.text("slot", slot.round(), tables(slot.tables())))
        .collect(Collectors.joining("; "));
  }

  private String tables(List<Integer> tables) {
    String some =
        tables.stream()
            .limit(MOST_TABLES)
            .map(table -> event.getTable(table).name())
            .collect(Collectors.joining(", "));
    String told = texts.text("tables", some);
    return tables.size() > MOST_TABLES
        ? texts.text("more", told, tables.size() - MOST_TABLES)
        : told;
  }

  /** What a lock means. */
  public String lock(Lock lock) {
    return texts.text("lock." + lock);
  }

  /** What was done, and how many requests are met by that. */
  public List<String> done(String done, HandProgramme before, Schedule after) {
    int was = HandProgramme.met(event, before.schedule());
    int is = HandProgramme.met(event, after);
    return was == is
        ? List.of(done)
        : List.of(done, texts.text("met.changed", was, is, event.requests().size()));
  }

  /** The rules that a change breaks. */
  public List<String> broken(HandProgramme before, Schedule after) {
    return before.newlyBroken(after, texts.locale()).stream()
        .limit(MOST_FAULTS)
        .map(words -> texts.text("broken.now", words))
        .toList();
  }

  /** Who asked for a meeting of two. */
  public String askedBy(String first, String second) {
    List<String> who =
        event.pairs().stream()
            .filter(pair -> pair.first().equals(first) && pair.second().equals(second))
            .flatMap(
                pair ->
                    Stream.of(pair.byFirst(), pair.bySecond())
                        .flatMap(Optional::stream)
                        .map(request -> request.organisation()))
            .toList();
    return switch (who.size()) {
      case 0 -> texts.text("asked.nobody");
      case 1 -> texts.text("asked.one", who.get(0));
      default -> texts.text("asked.both");
    };
  }
}
