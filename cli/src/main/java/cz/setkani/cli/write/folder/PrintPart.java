package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.handout.Handout;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be printed of a programme; handouts by their own names. */
public enum PrintPart {
  /** The timetables and the tables for spreadsheets, as a run writes them. */
  TIMETABLES,
  /** {@link Handout#ROUNDS}. */
  ROUNDS,
  /** {@link Handout#CHART}. */
  CHART,
  /** {@link Handout#CARDS}. */
  CARDS,
  /** {@link Handout#DOOR}. */
  DOOR,
  /** All of these. */
  ALL;

  /** What is asked for, each once, where some of it may be {@link #ALL}. */
  public static Set<PrintPart> asked(Collection<PrintPart> parts) {
    EnumSet<PrintPart> asked =
        parts.contains(ALL) ? EnumSet.allOf(PrintPart.class) : EnumSet.copyOf(parts);
    asked.remove(ALL);
    return asked;
  }

  /** The handouts among some parts. */
  public static List<Handout> handouts(Set<PrintPart> parts) {
    return Arrays.stream(Handout.values())
        .filter(handout -> parts.contains(valueOf(handout.name())))
        .toList();
  }
}
