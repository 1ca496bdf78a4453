package cz.setkani.cli.job;

import cz.setkani.cli.read.CellFile;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Mends single cells of the files of an event, where they lie: a file is written back as it was,
 * but for that cell. How it was before its first cell was mended is kept beside it.
 */
public final class MendJob {

  private static final int MOST_TRIES = 3;

  private final Input input;

  private MendJob(Input input) {
    this.input = input;
  }

  /** Mends files of an event that has a place on a disk. */
  public static MendJob of(Input input) {
    return new MendJob(input);
  }

  /**
   * Gives a cell another text, if it still has the one that somebody saw.
   *
   * @param waiting told if another run writes there, before that is waited for
   * @throws UnwritableException if the file could not be written; it is as it was
   */
  public Mended mend(CellChange change, Output.WaitingNotice waiting) throws UnwritableException {
    Optional<Path> path = input.source().locate(change.file());
    for (int tries = 1; path.isPresent(); tries++) {
      Optional<CellFile> file = read(input, change.file());
      if (file.isEmpty()) {
        return refused(change, MendRefusal.NOT_READ, "");
      }
      try {
        return mend(file.get(), path.get(), change, waiting);
      } catch (UnwritableException e) {
        if (!(e.getCause() instanceof UnwritableException.IsChangedException)
            || tries == MOST_TRIES) {
          throw e;
        }
      }
    }
    return refused(change, MendRefusal.NOT_THERE, "");
  }

  /** A file of an event as it is now. */
  static Optional<CellFile> read(Input input, String told) {
    Source source = input.source();
    return source
        .locate(told)
        .flatMap(path -> CellFile.read(source, file(source, path, told), input.known()));
  }

  private static SourceFile file(Source source, Path path, String told) {
    try {
      return source.listing().list().stream()
          .filter(file -> file.shown().equals(told))
          .findFirst()
          .orElse(SourceFile.at(path));
    } catch (IOException | RuntimeException e) {
      return SourceFile.at(path);
    }
  }

  private static Mended refused(CellChange change, MendRefusal refusal, String stands) {
    return new Mended(
        change, Mended.MendResult.REFUSED, stands, false, Optional.of(refusal), List.of());
  }

  private static Mended untouched(CellChange change, Mended.MendResult result, String stands) {
    return new Mended(change, result, stands, false, Optional.empty(), List.of());
  }

  private static Mended mend(
      CellFile file, Path path, CellChange change, Output.WaitingNotice waiting)
      throws UnwritableException {
    String stands = file.text(change.line(), change.column());
    if (!change.isBefore(stands)) {
      return untouched(change, Mended.MendResult.CHANGED, stands);
    }
    if (change.isNone()) {
      return untouched(change, Mended.MendResult.SAME, stands);
    }
    CellFile.Remade attempt = file.with(change.line(), change.column(), change.after());
    if (attempt.bytes().isEmpty()) {
      return refused(change, attempt.refusal().orElseThrow(), stands);
    }
    byte[] mended = attempt.bytes().get();
    String name = String.valueOf(path.getFileName());
    List<Path> copies =
        Output.of(
                List.of(
                    new ResultFile(
                        name,
                        out -> {
                          refuseChanged(path, file.bytes());
                          out.write(mended);
                        })))
            .keeping(name, old -> isNew(file, old))
            .writeTo(path.getParent(), waiting);
    return new Mended(
        change,
        Mended.MendResult.WRITTEN,
        change.after(),
        attempt.isInUtf8(),
        Optional.empty(),
        copies.isEmpty() ? Output.copies(path) : copies);
  }

  /** Asked when nobody else of us can write the folder any more. */
  private static void refuseChanged(Path path, byte[] asRead) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(path), asRead)) {
      throw new UnwritableException.IsChangedException(path);
    }
  }

  /** Whether no copy is kept from which a file of an event differs in cells alone. */
  static boolean isNew(Input input, Path old) throws IOException {
    Optional<CellFile> file = read(input, String.valueOf(old.getFileName()));
    return file.isEmpty() || isNew(file.get(), old);
  }

  private static boolean isNew(CellFile file, Path old) throws IOException {
    for (Path copy : Output.copies(old)) {
      if (file.hasSameLines(Files.readAllBytes(copy))) {
        return false;
      }
    }
    return true;
  }
}
