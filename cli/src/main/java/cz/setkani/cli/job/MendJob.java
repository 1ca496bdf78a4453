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
import java.util.function.Function;

/**
 * Mends single cells of the files of an event, where they lie: a file is written back as it was,
 * but for that cell, or without a row. How it was before its first cell was mended is kept beside
 * it.
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
    return asItIsNow(
        change.file(),
        (file, path) -> mend(file, path, change, waiting),
        why -> refused(change, why, ""));
  }

  /**
   * Takes a row out, if it still is as somebody saw it; in a workbook its cells are emptied.
   *
   * @param waiting told if another run writes there, before that is waited for
   * @throws UnwritableException if the file could not be written; it is as it was
   */
  public RowRemoved remove(RowRemoval removal, Output.WaitingNotice waiting)
      throws UnwritableException {
    return asItIsNow(
        removal.file(),
        (file, path) -> remove(file, path, removal, waiting),
        why -> RowRemoved.not(removal, Mended.MendResult.REFUSED, why));
  }

  /** Something done to a file as it was read. */
  @FunctionalInterface
  private interface FileWork<T> {
    T of(CellFile file, Path path) throws UnwritableException;
  }

  /** Reads a file and does it; once more, where it was changed in between. */
  private <T> T asItIsNow(String told, FileWork<T> work, Function<MendRefusal, T> refused)
      throws UnwritableException {
    Optional<Path> path = input.source().locate(told);
    for (int tries = 1; path.isPresent(); tries++) {
      Optional<CellFile> file = read(input, told);
      if (file.isEmpty()) {
        return refused.apply(MendRefusal.NOT_READ);
      }
      try {
        return work.of(file.get(), path.get());
      } catch (UnwritableException e) {
        if (!(e.getCause() instanceof UnwritableException.IsChangedException)
            || tries == MOST_TRIES) {
          throw e;
        }
      }
    }
    return refused.apply(MendRefusal.NOT_THERE);
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
    List<Path> copies = write(file, path, attempt.bytes().get(), waiting);
    return new Mended(
        change,
        Mended.MendResult.WRITTEN,
        change.after(),
        attempt.isInUtf8(),
        Optional.empty(),
        copies);
  }

  private static RowRemoved remove(
      CellFile file, Path path, RowRemoval removal, Output.WaitingNotice waiting)
      throws UnwritableException {
    if (!removal.isOf(file.row(removal.line()))) {
      return RowRemoved.not(removal, Mended.MendResult.CHANGED);
    }
    CellFile.Remade attempt = file.without(removal.line());
    if (attempt.bytes().isEmpty()) {
      return RowRemoved.not(removal, Mended.MendResult.REFUSED, attempt.refusal().orElseThrow());
    }
    List<Path> copies = write(file, path, attempt.bytes().get(), waiting);
    return new RowRemoved(removal, Mended.MendResult.WRITTEN, Optional.empty(), copies);
  }

  private static List<Path> write(
      CellFile file, Path path, byte[] made, Output.WaitingNotice waiting)
      throws UnwritableException {
    String name = String.valueOf(path.getFileName());
    ResultFile result =
        new ResultFile(
            name,
            out -> {
              refuseChanged(path, file.bytes());
              out.write(made);
            });
    List<Path> copies =
        Output.of(List.of(result))
            .keeping(name, old -> isNew(file, old))
            .writeTo(path.getParent(), waiting);
    return copies.isEmpty() ? Output.copies(path) : copies;
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
