package cz.setkani.cli.web.clock;

import cz.setkani.cli.web.frame.PageFrame;

/**
 * There is no clock yet.
 *
 * @param reason why
 */
public record NoClockPage(PageFrame frame, String reason) {}
