package cz.setkani.cli.read;

import cz.setkani.cli.disk.PipeInPlaceException;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Why the system does not let a file or a folder be read; the numbers are those of the texts. */
enum Refusal {
  UNKNOWN,
  DENIED,
  PIPE,
  LOOP,
  NO_FOLDER,
  SAID;

  /** Reports that something could not be read. */
  static void report(Exception failure, Place place, Findings findings) {
    Refusal refusal = of(failure);
    String said = refusal == SAID ? said(failure).orElseThrow() : "";
    findings.add(
        FindingCode.FILE_NOT_READ, place, Fact.WHY.is(refusal.ordinal()), Fact.SAID.is(said));
  }

  private static Refusal of(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return DENIED;
    }
    if (failure instanceof PipeInPlaceException) {
      return PIPE;
    }
    if (failure instanceof FileSystemLoopException || isUnfollowed(failure)) {
      return LOOP;
    }
    if (failure instanceof NotDirectoryException) {
      return NO_FOLDER;
    }
    return said(failure).isPresent() ? SAID : UNKNOWN;
  }

  /** Whether it is about a link that the system refuses to follow, though something is there. */
  private static boolean isUnfollowed(Exception failure) {
    return failure instanceof FileSystemException refusal
        && !(failure instanceof NoSuchFileException)
        && refusal.getFile() != null
        && Files.isSymbolicLink(Path.of(refusal.getFile()))
        && !Files.exists(Path.of(refusal.getFile()));
  }

  /** What the system says, if it says something; names of exceptions are no reason. */
  private static Optional<String> said(Exception failure) {
    if (failure instanceof FileSystemException refusal) {
      return Optional.ofNullable(refusal.getReason());
    }
    return failure.getClass() == IOException.class
        ? Optional.ofNullable(failure.getMessage())
        : Optional.empty();
  }
}
