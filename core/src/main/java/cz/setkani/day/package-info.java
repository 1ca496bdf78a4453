/**
 * The day itself: a programme is planned anew while its pages are already in people's hands. An
 * event as it was planned, the last edition and a {@link cz.setkani.model.Standing} enter; a {@link
 * cz.setkani.day.Replan} leaves. Uses the front door; knows nothing of journals and files.
 */
package cz.setkani.day;
