/**
 * What a schedule is worth, and why: an independent check of every rule, measures, timetables, a
 * reason for every request that is not met and what would help, and what is known of an event
 * before it is scheduled. Plain Java that knows nothing of how schedules are found.
 *
 * <p>Enters: an {@link cz.setkani.model.Event} and a {@link cz.setkani.model.Schedule}, which may
 * be edited by hand and break any rule. Leaves: an {@link cz.setkani.explain.Explanation} or a
 * {@link cz.setkani.explain.Demand}, whose sentences are there in English and Czech. Uses model,
 * watch and text.
 *
 * <p>To add a rule: a constant of {@link cz.setkani.explain.Rule}, a method of {@code MeetingCheck}
 * or {@code ScheduleCheck}, a sentence in both languages and a row in {@code CheckTest}.
 */
package cz.setkani.explain;
