package cz.setkani.cli.web.server;

import cz.setkani.text.Texts;
import java.util.List;

/**
 * A page that says why there is none.
 *
 * @param back where one can go on; empty text for nowhere
 * @param isPart whether it is put into another page
 */
public record PlainPage(
    Texts texts, String title, List<String> lines, String back, boolean isPart) {}
