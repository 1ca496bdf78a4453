/**
 * What is printed: the timetable of each organisation, the sheets for its wishes, the slips of the
 * day, and the chart of other rooms and days.
 *
 * <p>Enters: a {@link cz.setkani.Programme}, an edition, an event, or what was surveyed, and a
 * language. Leaves: HTML that needs no other file, or sheets of paper. The timetables are composed
 * as pages in words and numbers ({@link cz.setkani.cli.write.page.TimetablePages}: where lines
 * break, sizes in points, heights in millimetres); only the templates turn these into a style
 * sheet. Uses words and the core, and templates (JTE).
 */
package cz.setkani.cli.write.page;
