package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.ResultFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells whether a file still is as it was written: 64 hexadecimal digits (SHA-256). */
final class Checksum {

  private Checksum() {}

  /** Of a file to be written. */
  static String of(ResultFile file) {
    try {
      return of(file.content());
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing is written, so nothing can fail.", e);
    }
  }

  /** Of a file that is there. */
  static String of(Path file) throws IOException {
    return of(out -> Files.copy(file, out));
  }

  private static String of(ResultFile.Content content) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      content.write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
