package cz.setkani.cli.web.data;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * What can be known of an event before anything is scheduled.
 *
 * @param lines nothing if something is wrong with the event
 * @param isPart whether it is put into another page
 */
public record OutlookPage(PageFrame frame, Texts texts, List<Labelled> lines, boolean isPart) {}
