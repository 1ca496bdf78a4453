package cz.setkani.cli.write.folder;

import cz.setkani.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file or folder could not be written; the files that were there before are whole. */
public final class UnwritableException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Path path;

  UnwritableException(Path path, IOException cause) {
    super(path + " cannot be written: " + cause, cause);
    this.path = path;
  }

  /** What could not be written. */
  public Path path() {
    return path;
  }

  /** What happened and what may help, as one sentence in the language of {@code locale}. */
  public String text(Locale locale) {
    return Texts.of(UnwritableException.class, locale).text(key(), path.toString(), reason());
  }

  private String key() {
    if (getCause() instanceof AccessDeniedException) {
      return "unwritable.denied";
    }
    if (getCause() instanceof IsThereException there) {
      return there.isReplaceable ? "unwritable.replaceable" : "unwritable.there";
    }
    if (getCause() instanceof IsAnotherException) {
      return "unwritable.another";
    }
    if (getCause() instanceof IsFolderException) {
      return "unwritable.folder";
    }
    if (getCause() instanceof FileAlreadyExistsException
        || getCause() instanceof NotDirectoryException) {
      return "unwritable.file";
    }
    return "unwritable.other";
  }

  private String reason() {
    Optional<String> known =
        getCause() instanceof FileSystemException refusal
            ? Optional.ofNullable(refusal.getReason())
            : Optional.ofNullable(getCause().getMessage());
    return known.orElseGet(() -> getCause().getClass().getSimpleName());
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

  /** A folder stands where a file is to be written. */
  static final class IsFolderException extends FileSystemException {
    private static final long serialVersionUID = 1;

    IsFolderException(Path path) {
      super(path.toString());
    }
  }
}
