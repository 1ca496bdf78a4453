package cz.setkani.cli.job;

import cz.setkani.cli.read.CellFile;
import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.table.CsvTable;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes settings back into the file of an event that has a place on a disk: it is as it was, but
 * for their values; new ones stand at its end, in its language. Where there is no such file, one is
 * made.
 */
public final class SettingsJob {

  private static final String NEW = "event.csv";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Input input;
  private final Sheet<SettingColumn> sheet;

  private SettingsJob(Input input) {
    this.input = input;
    sheet = input.read().settings();
  }

  /** Reads the settings of an event. */
  public static SettingsJob of(Input input) {
    return new SettingsJob(input);
  }

  /** The name of the file, there or not. */
  public String file() {
    return sheet.isRead() || sheet.isDamaged() ? sheet.file() : NEW;
  }

  /** The settings as they stand in the file now. */
  public Map<Setting, String> given() {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    bytes()
        .flatMap(bytes -> SettingRows.of(input, file(), bytes))
        .ifPresent(
            rows -> {
              for (Setting setting : Setting.values()) {
                if (!rows.value(setting).isEmpty()) {
                  given.put(setting, rows.value(setting));
                }
              }
            });
    return given;
  }

  /**
   * Writes settings, unless they would make the event one that cannot be used.
   *
   * @param values as they are to stand in the file; an empty one takes a setting away
   * @param language of a file that has to be made
   * @param waiting told if another run writes there, before that is waited for
   * @throws UnwritableException if the file could not be written, or has changed meanwhile; it is
   *     as it was
   */
  public SettingsWritten write(
      Map<Setting, String> values, Locale language, Output.WaitingNotice waiting)
      throws UnwritableException {
    Optional<byte[]> before = bytes();
    CellFile.Remade remade = remade(before.orElseGet(() -> heading(language)), values);
    if (remade.bytes().isEmpty()) {
      return new SettingsWritten(file(), false, false, remade.refusal(), List.of(), List.of());
    }
    byte[] after = remade.bytes().get();
    List<Finding> findings = newFindings(after);
    boolean isWrong =
        findings.stream().anyMatch(one -> one.severity().compareTo(Severity.WARNING) < 0);
    List<Path> copies = isWrong ? List.of() : write(before, after, waiting);
    return new SettingsWritten(
        file(), !isWrong, remade.isInUtf8(), Optional.empty(), findings, copies);
  }

  private CellFile.Remade remade(byte[] before, Map<Setting, String> values) {
    CellFile.Remade remade = new CellFile.Remade(Optional.of(before), false, Optional.empty());
    boolean isInUtf8 = false;
    for (Map.Entry<Setting, String> value : values.entrySet()) {
      Optional<SettingRows> rows =
          remade.bytes().flatMap(bytes -> SettingRows.of(input, file(), bytes));
      if (rows.isEmpty()) {
        return remade.bytes().isEmpty() ? remade : refused();
      }
      boolean isSame = rows.get().value(value.getKey()).equals(value.getValue().strip());
      remade = isSame ? remade : rows.get().with(value.getKey(), value.getValue().strip());
      isInUtf8 |= remade.isInUtf8();
    }
    return new CellFile.Remade(remade.bytes(), isInUtf8, remade.refusal());
  }

  private static CellFile.Remade refused() {
    return new CellFile.Remade(Optional.empty(), false, Optional.of(MendRefusal.NOT_READ));
  }

  private Optional<byte[]> bytes() {
    return input
        .source()
        .find(file())
        .map(
            file -> {
              try (InputStream stream = file.open()) {
                return stream.readAllBytes();
              } catch (IOException e) {
                return new byte[0];
              }
            });
  }

  private static byte[] heading(Locale language) {
    boolean isCzech = language.getLanguage().equals("cs");
    List<String> names =
        Arrays.stream(SettingColumn.values())
            .map(column -> isCzech ? ((Named) column).czech() : column.english())
            .toList();
    return (BYTE_ORDER_MARK + CsvTable.line(names, ';') + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private List<Finding> newFindings(byte[] after) {
    Set<Object> known = new HashSet<>();
    input.validate().findings().forEach(one -> known.add(List.of(one.code(), one.facts())));
    return input.from(input.source().with(file(), after)).validate().findings().stream()
        .filter(one -> !known.contains(List.of(one.code(), one.facts())))
        .toList();
  }

  private List<Path> write(Optional<byte[]> before, byte[] after, Output.WaitingNotice waiting)
      throws UnwritableException {
    Path folder = input.source().home().orElseThrow();
    if (before.filter(bytes -> Arrays.equals(bytes, after)).isPresent()) {
      return List.of();
    }
    ResultFile content =
        new ResultFile(
            file(),
            out -> {
              refuseChanged(folder.resolve(file()), before);
              out.write(after);
            });
    return Output.of(List.of(content))
        .keeping(file(), old -> MendJob.isNew(input, old))
        .writeTo(folder, waiting);
  }

  /** Asked when nobody else of us can write the folder any more. */
  private static void refuseChanged(Path path, Optional<byte[]> asRead) throws IOException {
    boolean isThere = Files.exists(path);
    if (isThere != asRead.isPresent()
        || isThere && !Arrays.equals(Files.readAllBytes(path), asRead.get())) {
      throw new UnwritableException.IsChangedException(path);
    }
  }
}
