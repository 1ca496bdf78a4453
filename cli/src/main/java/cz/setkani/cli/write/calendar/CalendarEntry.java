package cz.setkani.cli.write.calendar;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;

/**
 * A meeting in a calendar.
 *
 * @param event the event as it was when the meeting was told
 * @param meeting the meeting
 * @param isStruck whether it takes place no more
 */
record CalendarEntry(Event event, Meeting meeting, boolean isStruck) {}
