package cz.setkani.cli.write.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are written as one act: into a folder, or into memory for whoever has none. */
public final class Output {

  private final List<ResultFile> files;
  private final ToFolder toFolder;

  /** Writes files into a folder, and knows what to do with those that are there already. */
  @FunctionalInterface
  interface ToFolder {
    void write(Path folder, List<ResultFile> files) throws UnwritableException;
  }

  Output(List<ResultFile> files, ToFolder toFolder) {
    this.files = List.copyOf(files);
    this.toFolder = toFolder;
  }

  /**
   * Writes all files, or none.
   *
   * @param folder where to; made if it does not exist
   * @throws UnwritableException if one of the files could not be written, or is there already and
   *     must not be replaced; then all are as they were
   */
  public void writeTo(Path folder) throws UnwritableException {
    toFolder.write(folder, files);
  }

  /** The bytes of all files by their names. */
  public Map<String, byte[]> toBytes() {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    for (ResultFile file : files) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        file.content().write(out);
      } catch (IOException e) {
        throw new UncheckedIOException("Memory can be written to.", e);
      }
      bytes.put(file.name(), out.toByteArray());
    }
    return bytes;
  }
}
