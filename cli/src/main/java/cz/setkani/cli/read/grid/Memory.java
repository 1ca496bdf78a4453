package cz.setkani.cli.read.grid;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;

/** Whether there is memory for a file, asked before it is read as rows and cells. */
public final class Memory {

  /** The most that one byte of a file was seen to take as rows, cells and requests. */
  private static final int BYTES_A_BYTE = 16;

  private static final int MEGABYTE = 1 << 20;

  private Memory() {}

  /** Whether a file of some megabytes fits; a finding, if not. */
  public static boolean holds(int megabytes, Place place, Findings findings) {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE / BYTES_A_BYTE;
    if (megabytes > most) {
      findings.add(
          FindingCode.MEMORY_TOO_SMALL, place, Fact.MEGABYTES.is(megabytes), Fact.MOST.is(most));
    }
    return megabytes <= most;
  }
}
