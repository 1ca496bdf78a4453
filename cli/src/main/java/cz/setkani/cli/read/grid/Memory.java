package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;

/** Whether there is memory for a file, asked before it is read as rows and cells. */
public final class Memory {

  /** The most that one byte of a file was seen to take as rows, cells and requests. */
  private static final long BYTES_A_BYTE = 16;

  /** The most that a row was seen to take, however short it is. */
  private static final long BYTES_A_ROW = 1000;

  private static final long MEGABYTE = 1 << 20;

  private Memory() {}

  /**
   * Whether a file fits; a finding, if not.
   *
   * @param bytes its size, unpacked
   * @param rows how many rows it has, as far as that is known
   */
  public static boolean holds(long bytes, long rows, Place place, Findings findings) {
    long needed = BYTES_A_BYTE * bytes + BYTES_A_ROW * rows;
    long most = Runtime.getRuntime().maxMemory();
    if (needed > most) {
      findings.add(
          FindingCode.MEMORY_TOO_SMALL,
          place,
          Fact.MEGABYTES.is(needed / MEGABYTE + 1),
          Fact.MOST.is(most / MEGABYTE));
    }
    return needed <= most;
  }
}
