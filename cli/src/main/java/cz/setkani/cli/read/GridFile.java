package cz.setkani.cli.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import cz.setkani.cli.disk.FolderInPlaceException;
import cz.setkani.cli.read.grid.Bytes;
import cz.setkani.cli.read.grid.CellLimit;
import cz.setkani.cli.read.grid.Grid;
import cz.setkani.cli.read.grid.HeadingRows;
import cz.setkani.cli.read.grid.LostLetters;
import cz.setkani.cli.read.grid.Memory;
import cz.setkani.cli.read.grid.TitleRows;
import cz.setkani.cli.read.grid.TotalRows;
import cz.setkani.cli.read.grid.TwiceEncoded;
import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.cli.read.text.TextEncoding;
import cz.setkani.cli.read.text.TextGrid;
import cz.setkani.cli.read.workbook.WorkbookGrid;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file as rows of cells, whether it is a text or a workbook: that is told by its content.
 */
final class GridFile {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 50;
  private static final List<String> KINDS =
      List.of("%PDF", "<!DOCTYPE", "<!doctype", "<html", "<HTML", "{\\rtf");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** What a workbook holds that only a password opens. */
  private static final String LOCKED = "EncryptedPackage";

  private final SourceFile file;
  private final Place place;
  private final ReadOptions options;
  private final Findings findings;

  GridFile(SourceFile file, ReadOptions options, Findings findings) {
    this.file = file;
    this.place = Place.of(file.shown());
    this.options = options;
    this.findings = findings;
  }

  /**
   * The rows; empty, with a finding, if there are none that can be read.
   *
   * @param known what such a file can be expected to hold
   */
  Optional<Grid> read(KnownTexts known) {
    Optional<Grid> grid = readAsItStands(known);
    grid.ifPresent(found -> LostLetters.report(found, place, findings));
    return grid.filter(found -> CellLimit.keeps(found, place, findings))
        .map(found -> TitleRows.leaveOut(found, known.isHeading(), place, findings))
        .map(found -> HeadingRows.leaveOut(found, place, findings))
        .map(found -> TotalRows.leaveOut(found, place, findings));
  }

  /** The same with all rows that the file has, also those that are left out as no data. */
  Optional<Grid> readAsItStands(KnownTexts known) {
    return bytes()
        .flatMap(bytes -> grid(bytes, known))
        .map(found -> TwiceEncoded.mend(found, place, findings));
  }

  static boolean isWorkbook(byte[] bytes) {
    return Bytes.startWith(bytes, ZIP);
  }

  private Optional<Grid> grid(byte[] bytes, KnownTexts known) {
    if (isWorkbook(bytes)) {
      return WorkbookGrid.read(bytes, place, options.sheetChoice(known), findings);
    }
    if (Bytes.startWith(bytes, OLD_WORKBOOK)) {
      boolean isLocked = new String(bytes, UTF_16LE).contains(LOCKED);
      FindingCode code = isLocked ? FindingCode.WORKBOOK_LOCKED : FindingCode.WORKBOOK_OTHER;
      findings.add(code, place, Fact.FILE.is(place.file()));
      return Optional.empty();
    }
    if (KINDS.stream().anyMatch(kind -> Bytes.startWith(bytes, kind.getBytes(US_ASCII)))) {
      findings.add(FindingCode.FILE_OTHER, place);
      return Optional.empty();
    }
    if (options.isBinding() && options.sheet().isPresent()) {
      findings.add(FindingCode.SHEET_WITHOUT_EFFECT, place, Fact.SHEET.is(options.sheet().get()));
    }
    return Memory.holds(bytes.length, Bytes.lines(bytes), place, findings)
        ? decode(bytes).flatMap(text -> TextGrid.read(text, place, known, findings))
        : Optional.empty();
  }

  private Optional<String> decode(byte[] bytes) {
    return new TextEncoding(bytes, place, findings).decode(options.encoding(), options.isBinding());
  }

  /** All its bytes; empty, with a finding, if they cannot be had. */
  Optional<byte[]> bytes() {
    try (InputStream stream = file.open()) {
      byte[] bytes = stream.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
      if (bytes.length <= MOST_MEGABYTES * MEGABYTE) {
        return Optional.of(bytes);
      }
      long megabytes = Math.max(file.size(), bytes.length) / MEGABYTE + 1;
      findings.add(
          FindingCode.FILE_TOO_BIG,
          place,
          Fact.MEGABYTES.is(megabytes),
          Fact.MOST.is(MOST_MEGABYTES));
    } catch (FolderInPlaceException e) {
      findings.add(FindingCode.FILE_IS_FOLDER, place);
    } catch (NoProgrammeException e) {
      findings.add(
          FindingCode.PROGRAMME_MISSING,
          place,
          Fact.PATH.is(file.shown()),
          Fact.FOLDER.is(e.event()));
    } catch (NoSuchFileException e) {
      findings.add(FindingCode.FILE_NOT_FOUND, place, Fact.PATH.is(file.shown()));
    } catch (IOException | RuntimeException e) {
      Refusal.report(e, place, findings);
    }
    return Optional.empty();
  }
}
