package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.journal.Entry;
import cz.setkani.journal.Journal;
import cz.setkani.model.Event;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A row that was added to the journal of the day, or is about to be.
 *
 * @param entry what it says
 * @param journal the journal with it
 * @param planned the event as it was planned
 * @param effect what it does to the last edition, if that is known
 * @param folder where the journal is
 * @param output the journal, to be written there
 */
public record Noted(
    Entry entry,
    Journal journal,
    Event planned,
    Optional<DayEffect> effect,
    Path folder,
    Output output) {}
