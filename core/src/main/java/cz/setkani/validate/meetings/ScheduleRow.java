package cz.setkani.validate.meetings;

import cz.setkani.model.Meeting;
import cz.setkani.validate.sheet.Place;

/**
 * A meeting of a schedule as somebody wrote it down.
 *
 * @param meeting the meeting; it may break any rule
 * @param place the row in which it stands
 */
public record ScheduleRow(Meeting meeting, Place place) {}
