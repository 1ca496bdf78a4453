package cz.setkani.cli.command;

import cz.setkani.cli.job.Input;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.requests.Shape;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is known about the files to read. */
final class FileOptions {

  @Option(names = "--encoding", paramLabel = "${bundle:label.name}", descriptionKey = "encoding")
  private Charset encoding;

  @Option(names = "--shape", paramLabel = "rows|list|columns|matrix|grid", descriptionKey = "shape")
  private Shape shape;

  @Option(names = "--sheet", paramLabel = "${bundle:label.name}", descriptionKey = "sheet")
  private String sheet;

  ReadOptions options() {
    return new ReadOptions(
        Optional.ofNullable(encoding), Optional.ofNullable(shape), Optional.ofNullable(sheet));
  }

  /** An event of which all that is said stands in its files. */
  Input input(Source source) {
    return new Input(source, Optional.empty(), options(), List.of());
  }
}
