/**
 * What a schedule is worth, and why: its faults, measures, timetables, a reason for every request
 * that is not met and what would help, and what is known of an event before it is scheduled. Plain
 * Java that knows nothing of how schedules are found.
 *
 * <p>Enters: an {@link cz.setkani.model.Event} and a {@link cz.setkani.model.Schedule}, which may
 * be edited by hand and break any rule. Leaves: an {@link cz.setkani.explain.Explanation} or a
 * {@link cz.setkani.explain.Demand}, whose sentences are there in English and Czech. Uses model,
 * index, rule, watch and text.
 */
package cz.setkani.explain;
