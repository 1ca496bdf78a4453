package cz.setkani.cli.read;

import cz.setkani.cli.read.requests.Shape;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the user knows about the files, so that it need not be found out.
 *
 * @param encoding how the letters of text files are stored
 * @param shape the shape of the requests
 * @param sheet the sheet of workbooks that have several
 */
public record ReadOptions(
    Optional<Charset> encoding, Optional<Shape> shape, Optional<String> sheet) {

  /** Nothing is known. */
  public static final ReadOptions NONE =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
