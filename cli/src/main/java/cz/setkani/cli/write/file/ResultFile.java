package cz.setkani.cli.write.file;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param name its name within the folder; a slash stands between a folder in it and the file there
 * @param content writes its bytes
 */
public record ResultFile(String name, Content content) {

  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all bytes; {@code out} is closed by the caller. */
    void write(OutputStream out) throws IOException;
  }

  /** Writes the text of a file. */
  @FunctionalInterface
  public interface Text {
    /** Writes all letters; {@code out} is flushed by the caller. */
    void write(Writer out) throws IOException;
  }

  /** The same file, whose bytes are made now and only once, however often it is written. */
  public ResultFile made() {
    byte[] bytes = bytes();
    return new ResultFile(name, out -> out.write(bytes));
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written to.", e);
    }
    return out.toByteArray();
  }

  /** A file of text, in UTF-8. */
  public static ResultFile text(String name, Text text) {
    return new ResultFile(
        name,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.write(writer);
          writer.flush();
        });
  }
}
