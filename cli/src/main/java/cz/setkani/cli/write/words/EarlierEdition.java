package cz.setkani.cli.write.words;

import cz.setkani.model.Event;
import cz.setkani.model.Schedule;

/**
 * A programme that was handed out before the one of now.
 *
 * @param event the event as it was then
 * @param schedule its meetings
 */
public record EarlierEdition(Event event, Schedule schedule) {}
