package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands in the journal of the day, in sentences. */
public final class DayText {

  private final Journal journal;
  private final Texts texts;

  private DayText(Journal journal, Locale language) {
    this.journal = journal;
    texts = Texts.of(DayText.class, language);
  }

  /** The sentences about a journal. */
  public static DayText of(Journal journal, Locale language) {
    return new DayText(journal, language);
  }

  /** All rows with their numbers; what is undone is marked. */
  public List<String> lines() {
    Set<Entry> living = new HashSet<>(journal.living());
    List<String> lines = new ArrayList<>();
    for (Entry entry : journal.entries()) {
      lines.add(text("row", entry.row(), line(entry, living.contains(entry))));
    }
    return lines.isEmpty() ? List.of(text("nothing")) : lines;
  }

  /** What a row says; of one that was undone, that too. */
  public String line(Entry entry, boolean isLiving) {
    boolean isUndone = !isLiving && !(entry.happening() instanceof Happening.Undo);
    return isUndone ? text("undone", sentence(entry)) : sentence(entry);
  }

  /** What a row does to the meetings of the last edition; nothing, if it does nothing to them. */
  public List<String> effect(int struck, int restored, int unseated) {
    List<String> lines = new ArrayList<>();
    if (struck > 0) {
      lines.add(text("struck", struck));
    }
    if (restored > 0) {
      lines.add(text("restored", restored));
    }
    if (unseated > 0) {
      lines.add(text("unseated", unseated));
    }
    return lines;
  }

  /** In which rounds somebody who comes and goes by clock times is here now. */
  public String shifted(String organisation, Rounds here) {
    return text("clock", organisation, here.size(), here);
  }

  /** That a row changes nothing. */
  public String noEffect() {
    return text("no_effect");
  }

  /** The heading of what could be done about a delay. */
  public String ways(Entry delay) {
    return text("ways", delay.round());
  }

  /**
   * What could be done about a delay, and how.
   *
   * @param way which way it is: {@code SHIFT}, {@code PAUSES}, {@code SHORTEN} or {@code DROP}
   * @param size how many minutes, or rounds
   * @param end when the last round would end
   * @param requestsMet requests that would be met in the whole day
   * @param delay the entry of the delay
   * @param row its row as it is written
   */
  public String way(String way, int size, LocalTime end, int requestsMet, Entry delay, int row) {
    int minutes = ((Happening.Delay) delay.happening()).minutes();
    return text(
        "way." + way, ClockTime.onPaper(end), requestsMet, row, delay.round(), minutes, size);
  }

  /** Where a row was written, and what comes next. */
  public String next(int row, String file, Path event) {
    return text("next", row, file, event);
  }

  /** What a row says, in a sentence. */
  public String sentence(Entry entry) {
    Happening happening = entry.happening();
    return ofPeople(entry)
        .or(() -> ofTwo(entry))
        .or(() -> ofThings(entry))
        .or(() -> ofTimes(entry))
        .orElseGet(() -> ofJournal(happening));
  }

  private Optional<String> ofPeople(Entry entry) {
    if (entry.happening() instanceof Happening.Here here) {
      return Optional.of(text("here", here.organisation()));
    }
    if (entry.happening() instanceof Happening.Absent absent) {
      return Optional.of(
          absent
              .rounds()
              .map(rounds -> text("away", absent.organisation(), rounds.size(), rounds))
              .orElseGet(() -> text("absent", absent.organisation(), entry.round())));
    }
    if (entry.happening() instanceof Happening.Arrives arrives) {
      return Optional.of(text("arrives", arrives.organisation(), arrives.first()));
    }
    if (entry.happening() instanceof Happening.Leaves leaves) {
      return Optional.of(text("leaves", leaves.organisation(), leaves.last()));
    }
    return entry.happening() instanceof Happening.WalkIn walkIn
        ? Optional.of(text("walk_in", walkIn.organisation(), entry.round()))
        : Optional.empty();
  }

  private Optional<String> ofTwo(Entry entry) {
    if (entry.happening() instanceof Happening.Wished wished) {
      String key = wished.priority() == Request.MUST ? "wish.must" : "wish";
      return Optional.of(text(key, wished.organisation(), wished.wants(), wished.priority()));
    }
    if (entry.happening() instanceof Happening.WishDropped dropped) {
      return Optional.of(text("drop", dropped.organisation(), dropped.wants()));
    }
    if (entry.happening() instanceof Happening.NotHeld not) {
      return Optional.of(text("not_held", not.organisation(), not.partner(), entry.round()));
    }
    return entry.happening() instanceof Happening.Locked locked
        ? Optional.of(text("lock", locked.organisation(), locked.partner()))
        : Optional.empty();
  }

  private Optional<String> ofThings(Entry entry) {
    int round = entry.round();
    if (entry.happening() instanceof Happening.TableLost lost) {
      return Optional.of(text("table_lost", lost.table(), round));
    }
    if (entry.happening() instanceof Happening.TableBack back) {
      return Optional.of(text("table_back", back.table(), round));
    }
    if (entry.happening() instanceof Happening.ResourceLost lost) {
      return Optional.of(text("resource_lost", lost.resource(), round));
    }
    return entry.happening() instanceof Happening.ResourceBack back
        ? Optional.of(text("resource_back", back.resource(), round))
        : Optional.empty();
  }

  private Optional<String> ofTimes(Entry entry) {
    if (entry.happening() instanceof Happening.Delay delay) {
      String key = delay.pauses().isEmpty() ? "delay" : "delay.pauses";
      return Optional.of(
          text(
              delay.minutes() == 0 && !delay.pauses().isEmpty() ? "no_pauses" : key,
              entry.round(),
              delay.minutes(),
              delay.pauses().size(),
              delay.pauses()));
    }
    if (entry.happening() instanceof Happening.Shorten shorten) {
      return Optional.of(text("shorten", entry.round(), shorten.minutes()));
    }
    return entry.happening() instanceof Happening.RoundCount rounds
        ? Optional.of(text("rounds", rounds.count()))
        : Optional.empty();
  }

  private String ofJournal(Happening happening) {
    if (happening instanceof Happening.Undo undo) {
      String undone =
          journal.entries().stream()
              .filter(entry -> entry.row() == undo.row())
              .map(this::sentence)
              .findFirst()
              .orElseThrow();
      return text("undo", undo.row(), undone);
    }
    Happening.Edition edition = (Happening.Edition) happening;
    return text("edition", edition.number(), edition.firstOpen());
  }

  private String text(String key, Object... values) {
    return texts.text("day." + key, values);
  }
}
