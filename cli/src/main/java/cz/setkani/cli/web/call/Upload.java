package cz.setkani.cli.web.call;

/**
 * A file that was brought.
 *
 * @param name its name alone, without any folder
 */
public record Upload(String name, byte[] bytes) {}
