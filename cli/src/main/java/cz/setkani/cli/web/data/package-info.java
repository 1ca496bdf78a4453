/**
 * The screen of data: what lies in the folder of an event and what was found in it; answers that
 * are brought, looked through and taken over; the settings, the roster and the wishes by hand.
 *
 * <p>Enters: calls. Leaves: pages, and files of the event by way of jobs. Uses jobs, the sentences
 * of write, and the rooms of calls and of the frame; decides nothing about an event.
 */
package cz.setkani.cli.web.data;
