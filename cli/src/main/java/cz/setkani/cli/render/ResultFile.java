package cz.setkani.cli.render;

import java.io.IOException;
import java.io.Writer;

/**
 * A file to be written.
 *
 * @param name its name within the folder
 * @param content writes its text
 */
record ResultFile(String name, Content content) {

  /** Writes the text of a file. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;
  }
}
