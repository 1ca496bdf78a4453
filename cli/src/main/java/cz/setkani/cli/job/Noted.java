package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.journal.Entry;
import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * A row that was added to the journal of the day, or is about to be.
 *
 * @param entry what it says
 * @param journal the journal with it
 * @param planned the event as it was planned
 * @param effect what it does to the last edition; nothing, if that is not known
 * @param ways of a delay, what could be done about it, as far as the last edition is known
 * @param folder where the journal is
 * @param file the name of the journal
 * @param row the number of the row once it is written: others may have come before it meanwhile
 * @param output the journal, to be written there
 */
public record Noted(
    Entry entry,
    Journal journal,
    Event planned,
    DayEffect effect,
    List<DelayWay> ways,
    Path folder,
    String file,
    IntSupplier row,
    Output output) {

  public Noted {
    ways = List.copyOf(ways);
  }
}
