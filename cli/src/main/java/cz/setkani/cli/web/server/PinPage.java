package cz.setkani.cli.web.server;

import cz.setkani.text.Texts;

/**
 * The page on which somebody in the network says a PIN.
 *
 * @param fault why the last one did not do; empty text if none was tried
 */
public record PinPage(Texts texts, String fault) {}
