package cz.setkani.cli.write.file;

/** What happens to files that are there already. */
public enum Existing {
  /** They are replaced. */
  REPLACED,

  /** Nothing is written; the user is told that it can be asked for. */
  REFUSED_UNLESS_ASKED,

  /** Nothing is written. */
  REFUSED
}
