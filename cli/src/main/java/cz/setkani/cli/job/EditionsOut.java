package cz.setkani.cli.job;

import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.EditionFolder;
import cz.setkani.cli.write.words.NextEdition;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Editions to be written, each into a folder of its own.
 *
 * @param editions those that are not there, by their numbers
 * @param first the first edition, where it is not kept yet
 * @param home the folder of the event; empty for an event in memory
 */
public record EditionsOut(
    List<NextEdition> editions, Optional<SourceFile> first, Optional<Path> home) {

  public EditionsOut {
    editions = List.copyOf(editions);
  }

  /** The same with one edition more. */
  EditionsOut with(NextEdition edition) {
    List<NextEdition> all = Stream.concat(editions.stream(), Stream.of(edition)).toList();
    return new EditionsOut(all, first, home);
  }

  /** The same before there is a second edition: until then the first one is kept nowhere. */
  EditionsOut unbegun() {
    return new EditionsOut(editions, Optional.empty(), home);
  }

  /** The folder of an edition; empty for an event in memory. */
  public Optional<Path> folder(int number) {
    return home.map(path -> path.resolve(EditionFolder.DAY).resolve("" + number));
  }

  /**
   * Writes all of them, each as one act; if a run is stopped in between, the next one goes on.
   *
   * @throws UnwritableException if something could not be written
   */
  public void write(Locale language, Output.WaitingNotice waiting) throws UnwritableException {
    if (first.isPresent()) {
      Output.of(List.of(copy(first.get()))).writeTo(folder(1).orElseThrow(), waiting);
    }
    for (NextEdition edition : editions) {
      EditionFolder.of(edition, language).writeTo(folder(edition.number()).orElseThrow(), waiting);
    }
  }

  private static ResultFile copy(SourceFile file) {
    return new ResultFile(
        EditionFiles.nameOf(file),
        out -> {
          try (InputStream in = file.open()) {
            in.transferTo(out);
          }
        });
  }
}
