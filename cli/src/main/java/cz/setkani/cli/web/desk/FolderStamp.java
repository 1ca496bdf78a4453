package cz.setkani.cli.web.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A mark of all files that say something of an event: the same as long as their bytes are. */
final class FolderStamp {

  /** Folders in that of the event whose files count, each with how deep they lie. */
  private static final List<String> INSIDE = List.of("answers", "result", "day");

  private static final int DEEP = 2;
  private static final long MOST_BYTES = 4 << 20;
  private static final int LETTERS = 20;

  private FolderStamp() {}

  static String of(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files(folder)) {
      digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      add(file, digest);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> own = Files.list(folder)) {
      own.filter(FolderStamp::counts).forEach(files::add);
    }
    for (String name : INSIDE) {
      Path inside = folder.resolve(name);
      if (Files.isDirectory(inside)) {
        try (Stream<Path> all = Files.walk(inside, DEEP)) {
          all.filter(FolderStamp::counts).forEach(files::add);
        }
      }
    }
    files.sort(null);
    return files;
  }

  private static boolean counts(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && !name.startsWith("~")
        && (file.toString().endsWith(".json") || isTable(name));
  }

  private static boolean isTable(String name) {
    return Stream.of(".csv", ".xlsx", ".txt", ".tsv")
        .anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** The bytes or, of a very large file, how large it is and when it was written. */
  private static void add(Path file, MessageDigest digest) throws IOException {
    long size = Files.size(file);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
    if (size <= MOST_BYTES) {
      digest.update(Files.readAllBytes(file));
    } else {
      long written = Files.getLastModifiedTime(file).toMillis();
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, written));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
