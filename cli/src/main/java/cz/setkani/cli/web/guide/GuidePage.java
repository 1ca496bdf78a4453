package cz.setkani.cli.web.guide;

import cz.setkani.cli.web.frame.PageFrame;

/**
 * A page of the guide.
 *
 * @param html what stands below its title, made by the build of a document of ours
 */
public record GuidePage(PageFrame frame, String language, String html) {}
