package cz.setkani.cli.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file in memory. The bytes must not change any more. */
record MemoryFile(String name, byte[] bytes) implements SourceFile {

  @Override
  public String shown() {
    return name;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public long size() {
    return bytes.length;
  }
}
