package cz.setkani.cli.write.folder;

import cz.setkani.Verified;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.SingleFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.table.FindingsCsv;
import cz.setkani.validate.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings in a file to work through in a spreadsheet. */
public final class FindingsFile {

  private static final int LONGEST_HEADER = 200;

  private FindingsFile() {}

  /**
   * Writes a row for each finding, by file and line, then one for each rule that a schedule breaks;
   * replaces an earlier list of findings.
   *
   * @param verified the schedule, if there is one
   * @param waiting told if another run writes its folder, before that is waited for
   * @throws UnwritableException if it could not be written, or if another file is there
   */
  public static void write(
      Path file,
      List<Finding> findings,
      Optional<Verified> verified,
      Locale language,
      Output.WaitingNotice waiting)
      throws UnwritableException {
    SingleFile target = SingleFile.at(file);
    Optional<Path> old = target.existing();
    if (old.isPresent() && !isOfFindings(old.get())) {
      throw UnwritableException.another(file.toAbsolutePath());
    }
    target.write(FindingsCsv.of(findings, verified, language)::write, waiting);
  }

  /** Whether a file begins as ours do, in either language. */
  private static boolean isOfFindings(Path file) throws UnwritableException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
      return Stream.of(Locale.ENGLISH, new Locale("cs"))
          .map(language -> "\ufeff" + String.join(";", FindingsCsv.columns(language)) + "\r\n")
          .anyMatch(start::startsWith);
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
  }
}
