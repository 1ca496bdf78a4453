package cz.setkani.cli.write.page;

/**
 * What stands on one of the sheets of an organisation.
 *
 * @param head what stands above the rows
 * @param from the first of the rows on it, from 0
 * @param rows how the rows on it are laid out
 * @param notes how many requests that are not met are told on it, with how many there are besides;
 *     -1 if nothing is said of them
 * @param writingLines how many lines there are to write on; may be 0
 */
record PagePart(PageHead head, int from, RowLayout rows, int notes, int writingLines) {

  /** Nothing is said of requests that are not met. */
  static final int NO_NOTES = -1;
}
