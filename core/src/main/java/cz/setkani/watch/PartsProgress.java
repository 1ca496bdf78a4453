package cz.setkani.watch;

/**
 * How much has been done of work in parts.
 *
 * @param done the number of parts done, from 0
 * @param total the number of all parts, at least {@code done}
 */
public record PartsProgress(int done, int total) implements Progress {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless 0 &lt;= done &lt;= total
   */
  public PartsProgress {
    if (done < 0 || done > total) {
      throw new IllegalArgumentException(
          "The parts done (%d) must be from 0 to the total (%d).".formatted(done, total));
    }
  }
}
