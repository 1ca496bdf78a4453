/**
 * The rules that a schedule must obey, and an independent check of every one. Plain Java that knows
 * nothing of how schedules are found.
 *
 * <p>Enters: an {@link cz.setkani.model.Event} and a {@link cz.setkani.model.Schedule}, which may
 * be edited by hand and break any rule. Leaves: {@link cz.setkani.rule.Fault}s, whose sentences are
 * there in English and Czech. Uses model, index and text.
 *
 * <p>To add a rule: a constant of {@link cz.setkani.rule.Rule}, a method of {@code MeetingCheck},
 * {@code ScheduleCheck} or {@code PaceCheck}, a sentence in both languages and a row in {@code
 * CheckTest}.
 */
package cz.setkani.rule;
