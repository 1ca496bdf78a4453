package cz.setkani.cli.read;

import cz.setkani.validate.sheet.Place;
import java.util.Set;

/**
 * How answers become the requests of an event.
 *
 * @param areAdded whether wishes stay that are there, of those who give no answer now
 * @param isFaultySkipped whether answers that cannot be read are left out
 * @param isRosterTaken whether what sheets say of those who filled them in goes into the roster
 * @param faulty the lines of answers that cannot be read, and files of which nothing can; without
 *     columns
 */
public record Collecting(
    boolean areAdded, boolean isFaultySkipped, boolean isRosterTaken, Set<Place> faulty) {

  /** All answers in place of all wishes. */
  public static final Collecting ANEW = new Collecting(false, false, false);

  public Collecting {
    faulty = Set.copyOf(faulty);
  }

  /** Nothing is known to be faulty yet. */
  public Collecting(boolean areAdded, boolean isFaultySkipped, boolean isRosterTaken) {
    this(areAdded, isFaultySkipped, isRosterTaken, Set.of());
  }

  /** The same without some more lines and files. */
  public Collecting without(Set<Place> more) {
    return new Collecting(areAdded, isFaultySkipped, isRosterTaken, more);
  }

  /** Whether a file is left out as a whole. */
  boolean isSkipped(SourceFile file) {
    return faulty.contains(Place.of(file.shown()));
  }
}
