package cz.setkani.watch;

/**
 * Something is being read, of which nobody knows beforehand how long it takes.
 *
 * @param name what is read, as the user knows it, such as the name of a file
 */
public record ReadingProgress(String name) implements Progress {}
