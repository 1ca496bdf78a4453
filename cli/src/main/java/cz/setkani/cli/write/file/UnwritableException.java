package cz.setkani.cli.write.file;

import cz.setkani.cli.disk.FolderInPlaceException;
import cz.setkani.cli.disk.PipeInPlaceException;
import cz.setkani.text.Texts;
import java.io.IOException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file or folder could not be written; the files that were there before are whole. */
public final class UnwritableException extends Exception {

  private static final long serialVersionUID = 1;

  private static final Map<Class<? extends IOException>, String> KEYS =
      Map.ofEntries(
          Map.entry(AccessDeniedException.class, "unwritable.denied"),
          Map.entry(IsAnotherException.class, "unwritable.another"),
          Map.entry(FolderInPlaceException.class, "unwritable.folder"),
          Map.entry(PipeInPlaceException.class, "unwritable.pipe"),
          Map.entry(IsBusyException.class, "unwritable.busy"),
          Map.entry(IsHalfException.class, "unwritable.half"),
          Map.entry(IsStoppedException.class, "unwritable.stopped"),
          Map.entry(IsWorkbookException.class, "unwritable.workbook"),
          Map.entry(IsChangedException.class, "unwritable.changed"),
          Map.entry(UnmappableCharacterException.class, "unwritable.letters"),
          Map.entry(FileAlreadyExistsException.class, "unwritable.file"),
          Map.entry(NotDirectoryException.class, "unwritable.file"),
          Map.entry(NoSuchFileException.class, "unwritable.gone"),
          Map.entry(FileSystemLoopException.class, "unwritable.loop"));

  private final transient Path path;

  /**
   * @param path what could not be written
   * @param cause why
   */
  public UnwritableException(Path path, IOException cause) {
    super(path + " cannot be written: " + cause, cause);
    this.path = path;
  }

  /** A file of another kind is where a new one may be replaced only by its like. */
  public static UnwritableException another(Path path) {
    return new UnwritableException(path, new IsAnotherException(path));
  }

  /** What could not be written. */
  public Path path() {
    return path;
  }

  /** What happened and what may help, as one sentence in the language of {@code locale}. */
  public String text(Locale locale) {
    return Texts.of(UnwritableException.class, locale)
        .text(key(), path.toString(), reason().orElse(""));
  }

  private String key() {
    Throwable cause = getCause();
    if (cause instanceof IsThereException there) {
      return there.isReplaceable ? "unwritable.replaceable" : "unwritable.there";
    }
    return KEYS.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(cause))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> reason().isPresent() ? "unwritable.other" : "unwritable.unknown");
  }

  /** What the system says, if it says something; names of exceptions are no reason. */
  private Optional<String> reason() {
    return getCause() instanceof FileSystemException refusal
        ? Optional.ofNullable(refusal.getReason())
        : Optional.ofNullable(getCause().getMessage());
  }

  /** A file that is not to be replaced is there already. */
  static final class IsThereException extends FileSystemException {
    private static final long serialVersionUID = 1;

    private final boolean isReplaceable;

    /**
     * @param isReplaceable whether the user can choose that it is replaced
     */
    IsThereException(Path path, boolean isReplaceable) {
      super(path.toString());
      this.isReplaceable = isReplaceable;
    }
  }

  /** A file of another kind is where a new one may be replaced only by its like. */
  static final class IsAnotherException extends FileSystemException {
    private static final long serialVersionUID = 1;

    IsAnotherException(Path path) {
      super(path.toString());
    }
  }

  /** Another run writes the folder. */
  static final class IsBusyException extends FileSystemException {
    private static final long serialVersionUID = 1;

    IsBusyException(Path path) {
      super(path.toString());
    }
  }

  /** A row is to be added to a workbook. */
  public static final class IsWorkbookException extends FileSystemException {
    private static final long serialVersionUID = 1;

    /**
     * @param path the workbook
     */
    public IsWorkbookException(Path path) {
      super(path.toString());
    }
  }

  /** What was checked has changed before it could be written. */
  public static final class IsChangedException extends FileSystemException {
    private static final long serialVersionUID = 1;

    /**
     * @param path what has changed
     */
    public IsChangedException(Path path) {
      super(path.toString());
    }
  }

  /** Somebody asked to stop before all files were prepared. */
  static final class IsStoppedException extends FileSystemException {
    private static final long serialVersionUID = 1;

    IsStoppedException(Path path) {
      super(path.toString());
    }
  }

  /** An old file could not be put back, so that new ones stand beside old ones. */
  static final class IsHalfException extends FileSystemException {
    private static final long serialVersionUID = 1;

    IsHalfException(Path path, IOException cause) {
      super(path.toString());
      initCause(cause);
    }
  }
}
