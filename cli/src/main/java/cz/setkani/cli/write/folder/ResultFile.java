package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.table.CsvTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param name its name within the folder
 * @param content writes its bytes
 */
record ResultFile(String name, Content content) {

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes the text of a file. */
  @FunctionalInterface
  interface Text {
    void write(Writer out) throws IOException;
  }

  /** A file of text, in UTF-8. */
  static ResultFile text(String name, Text text) {
    return new ResultFile(
        name,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.write(writer);
          writer.flush();
        });
  }

  static ResultFile table(String name, CsvTable table) {
    return text(name, table::write);
  }
}
