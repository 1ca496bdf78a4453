package cz.setkani.cli.write.words;

/**
 * What tells the papers of an edition from those of others.
 *
 * @param number its number, from 2
 * @param from the first round from which on it is valid
 */
public record EditionLabel(int number, int from) {}
