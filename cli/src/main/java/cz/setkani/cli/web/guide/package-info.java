/**
 * The organiser's guide and what it refers to, as the build made pages of the documents.
 *
 * <p>Enters: calls. Leaves: pages. Uses the rooms of calls and of the frame.
 */
package cz.setkani.cli.web.guide;
