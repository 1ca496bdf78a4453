package cz.setkani.cli.web.desk;

import cz.setkani.cli.read.EventFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Marks of the files that say something of an event: the same as long as their bytes are.
 *
 * @param own of those that lie in its folder itself, but for the journal of the day
 * @param planned of those in folders within it, too
 * @param all of the journal, too
 */
record FolderStamp(String own, String planned, String all) {

  /** Folders in that of the event whose files count, each with how deep they lie. */
  private static final List<String> INSIDE = List.of("answers", "result", "day");

  private static final int DEEP = 2;
  private static final long MOST_BYTES = 4 << 20;
  private static final int LETTERS = 20;

  static FolderStamp of(Path folder) throws IOException {
    List<Path> own = new ArrayList<>();
    add(folder, 0, own);
    List<Path> journal = new ArrayList<>(own.stream().filter(FolderStamp::isOfTheDay).toList());
    own.removeAll(journal);
    List<Path> inside = new ArrayList<>();
    for (String name : INSIDE) {
      Path path = folder.resolve(name);
      if (Files.isDirectory(path)) {
        add(path, DEEP - 1, inside);
      }
    }
    String first = mark(folder, "", own);
    String second = mark(folder, first, inside);
    return new FolderStamp(first, second, mark(folder, second, journal));
  }

  /** The marks that the files have once there is one journal, with these bytes. */
  FolderStamp withJournal(String name, byte[] bytes) {
    MessageDigest digest = begun(planned);
    add(name, digest);
    add(bytes, digest);
    return new FolderStamp(own, planned, mark(digest));
  }

  /** The mark of files, after something that was marked before. */
  private static String mark(Path folder, String before, List<Path> files) throws IOException {
    MessageDigest digest = begun(before);
    files.sort(null);
    for (Path file : files) {
      add(folder.relativize(file).toString(), digest);
      add(file, digest);
    }
    return mark(digest);
  }

  private static MessageDigest begun(String before) {
    MessageDigest digest = sha256();
    digest.update(before.getBytes(StandardCharsets.UTF_8));
    return digest;
  }

  private static String mark(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
  }

  private static void add(String name, MessageDigest digest) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Adds the files of a folder; what is hidden there comes and goes while files are written. */
  private static void add(Path folder, int deeper, List<Path> files) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.filter(path -> !isHidden(path)).toList();
    }
    for (Path entry : entries) {
      if (counts(entry)) {
        files.add(entry);
      } else if (deeper > 0 && Files.isDirectory(entry)) {
        add(entry, deeper - 1, files);
      }
    }
  }

  private static boolean isHidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.startsWith("~");
  }

  /** The journal: it grows with every tap, and says nothing of the event as it was planned. */
  private static boolean isOfTheDay(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).startsWith("day.");
  }

  private static boolean counts(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file) && (name.endsWith(".json") || EventFolder.counts(name));
  }

  /** The bytes or, of a very large file, how large it is and when it was written. */
  private static void add(Path file, MessageDigest digest) throws IOException {
    try {
      addThere(file, digest);
    } catch (NoSuchFileException gone) {
      digest.update((byte) 1);
    }
  }

  private static void addThere(Path file, MessageDigest digest) throws IOException {
    long size = Files.size(file);
    if (size <= MOST_BYTES) {
      add(Files.readAllBytes(file), digest);
    } else {
      add(size, digest);
      add(Files.getLastModifiedTime(file).toMillis(), digest);
    }
  }

  private static void add(byte[] bytes, MessageDigest digest) {
    add(bytes.length, digest);
    digest.update(bytes);
  }

  private static void add(long number, MessageDigest digest) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
