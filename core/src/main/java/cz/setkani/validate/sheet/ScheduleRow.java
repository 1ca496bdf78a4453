package cz.setkani.validate.sheet;

import cz.setkani.model.Meeting;

/**
 * A meeting of a schedule as somebody wrote it down.
 *
 * @param meeting the meeting; it may break any rule
 * @param place the row in which it stands
 */
public record ScheduleRow(Meeting meeting, Place place) {}
