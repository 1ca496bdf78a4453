package cz.setkani.cli.web.call;

import java.util.Locale;

/**
 * Somebody at a browser.
 *
 * @param language Czech or English
 * @param token what a change must bring along, so that no other page can ask for it
 */
public record Visitor(Role role, Locale language, String token) {}
