package cz.setkani.cli.read;

import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a whole file as text, if it is one and within the limits. */
final class TextFile {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 50;
  private static final byte[][] WORKBOOKS = {
    {'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}
  };

  private final Path path;
  private final Place place;
  private final Findings findings;

  /**
   * @param place the file as the user knows it
   */
  TextFile(Path path, Place place, Findings findings) {
    this.path = path;
    this.place = place;
    this.findings = findings;
  }

  /** The text; empty, with a finding, if there is none that can be read. */
  Optional<String> read() {
    return bytes().flatMap(this::decode).filter(text -> TextLimits.keeps(text, place, findings));
  }

  private Optional<byte[]> bytes() {
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
      if (bytes.length <= MOST_MEGABYTES * MEGABYTE) {
        return Optional.of(bytes);
      }
      long megabytes = Math.max(Files.size(path), bytes.length) / MEGABYTE + 1;
      findings.add(FindingCode.FILE_TOO_BIG, place, megabytes, MOST_MEGABYTES);
    } catch (NoSuchFileException e) {
      findings.add(FindingCode.FILE_NOT_FOUND, place, path);
    } catch (IOException | RuntimeException e) {
      findings.add(FindingCode.FILE_NOT_READ, place, reason(e));
    }
    return Optional.empty();
  }

  private Optional<String> decode(byte[] bytes) {
    for (byte[] start : WORKBOOKS) {
      if (startsWith(bytes, start)) {
        findings.add(FindingCode.WORKBOOK, place, place.file());
        return Optional.empty();
      }
    }
    return Encoding.decode(bytes, place, findings);
  }

  static boolean startsWith(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** What went wrong, in the words of the system. */
  static String reason(Exception e) {
    String message = e.getMessage() == null ? "" : " " + e.getMessage();
    return e instanceof AccessDeniedException
        ? "access denied" + message
        : e.getClass().getSimpleName() + message;
  }
}
