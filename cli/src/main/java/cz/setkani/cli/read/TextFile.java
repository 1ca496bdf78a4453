package cz.setkani.cli.read;

import cz.setkani.cli.read.text.TextEncoding;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A text that somebody wrote for people, beside the tables of an event.
 *
 * @param place the file
 * @param text its letters
 */
public record TextFile(Place place, String text) {

  private static final int MEGABYTE = 1 << 20;

  /**
   * Reads the file of a name in the folder of an event, if there is one; what keeps it from being
   * read is a finding.
   */
  public static Optional<TextFile> read(
      Source event, String name, ReadOptions options, Findings findings) {
    return event.single().isPresent()
        ? Optional.empty()
        : Folder.list(event, new Findings())
            .find(name)
            .flatMap(file -> read(file, options.forOthers(), findings));
  }

  private static Optional<TextFile> read(SourceFile file, ReadOptions options, Findings findings) {
    Place place = Place.of(file.shown());
    return bytes(file, place, findings)
        .flatMap(
            bytes -> new TextEncoding(bytes, place, findings).decode(options.encoding(), false))
        .filter(text -> isText(text, place, findings))
        .map(text -> new TextFile(place, text));
  }

  private static boolean isText(String text, Place place, Findings findings) {
    boolean isText = text.indexOf('\0') < 0;
    if (!isText) {
      findings.add(FindingCode.NOT_TEXT, place);
    }
    return isText;
  }

  private static Optional<byte[]> bytes(SourceFile file, Place place, Findings findings) {
    try (InputStream stream = file.open()) {
      byte[] bytes = stream.readNBytes(MEGABYTE + 1);
      if (bytes.length <= MEGABYTE) {
        return Optional.of(bytes);
      }
      long megabytes = Math.max(file.size(), bytes.length) / MEGABYTE + 1;
      findings.add(FindingCode.FILE_TOO_BIG, place, Fact.MEGABYTES.is(megabytes), Fact.MOST.is(1));
    } catch (IOException | RuntimeException e) {
      Refusal.report(e, place, findings);
    }
    return Optional.empty();
  }
}
