package cz.setkani.cli.job;

import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.validate.Draft;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.RosterNames;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes single rows of the roster and of the wishes of an event that has a place on a disk; the
 * rest of their files stays as it is. Nothing is written that would add an error to the event. For
 * several threads.
 */
public final class RowsJob {

  private static final String WISHES = "requests.csv";

  private final Input input;
  private final Locale language;
  private final Draft draft;
  private final NameBook names;

  private RowsJob(Input input, Locale language) {
    this.input = input;
    this.language = language;
    draft = input.read();
    names = RosterNames.book(draft.organisations());
  }

  /**
   * Reads an event.
   *
   * @param language of files that have to be made
   */
  public static RowsJob of(Input input, Locale language) {
    return new RowsJob(input, language);
  }

  /** The rows of the roster as they stand in its file. */
  public List<Row<OrganisationColumn>> organisations() {
    return draft.organisations().rows();
  }

  /** The wishes as they stand in their file. */
  public List<Row<RequestColumn>> wishes() {
    return draft.requests().rows();
  }

  /** The organisation that is meant by a name as it was typed. */
  public synchronized Optional<String> meant(String typed) {
    return names.resolve(typed);
  }

  /** Whether each wish has a row of its own, so that one can be taken away. */
  public boolean areWishesInRows() {
    Set<Integer> lines = new HashSet<>();
    return wishes().stream().allMatch(row -> lines.add(row.place().line()));
  }

  /** Adds an organisation. */
  public RowsWritten add(Map<OrganisationColumn, String> cells) throws UnwritableException {
    return write(List.of(roster().withRow(cells)), false);
  }

  /** Changes what is said of an organisation in a line of the roster. */
  public RowsWritten change(int line, Map<OrganisationColumn, String> cells)
      throws UnwritableException {
    return write(List.of(roster().with(line, cells)), true);
  }

  /** Takes an organisation off the roster, and with it all wishes that it is part of. */
  public RowsWritten remove(int line) throws UnwritableException {
    Optional<String> name =
        organisations().stream()
            .filter(row -> row.place().line() == line)
            .flatMap(row -> row.find(OrganisationColumn.ORGANISATION).stream())
            .flatMap(cell -> meant(cell.text()).stream())
            .findFirst();
    List<RowFile<?>> files = new ArrayList<>(List.of(roster().without(line)));
    List<Row<RequestColumn>> lost = name.map(this::wishesWith).orElse(List.of());
    if (!lost.isEmpty()) {
      RowFile<RequestColumn> wishes = wishFile();
      for (int last = lost.size() - 1; last >= 0; last--) {
        wishes = wishes.without(lost.get(last).place().line());
      }
      files.add(wishes);
    }
    return write(files, true);
  }

  /** The wishes that an organisation is part of. */
  public List<Row<RequestColumn>> wishesWith(String organisation) {
    return wishes().stream()
        .filter(
            row ->
                isOf(row, RequestColumn.ORGANISATION, organisation)
                    || isOf(row, RequestColumn.WANTS, organisation))
        .toList();
  }

  private boolean isOf(Row<RequestColumn> row, RequestColumn column, String organisation) {
    return row.find(column)
        .map(Cell::text)
        .flatMap(this::meant)
        .filter(organisation::equals)
        .isPresent();
  }

  /** Adds a wish. */
  public RowsWritten addWish(Map<RequestColumn, String> cells) throws UnwritableException {
    return write(List.of(wishFile().withRow(cells)), false);
  }

  /** Takes a wish away. */
  public RowsWritten removeWish(int line) throws UnwritableException {
    return write(List.of(wishFile().without(line)), true);
  }

  private RowFile<OrganisationColumn> roster() {
    return file(
        draft.organisations(),
        AfterEvent.ROSTER,
        OrganisationColumn.class,
        List.of(
            OrganisationColumn.ORGANISATION, OrganisationColumn.PEOPLE, OrganisationColumn.E_MAIL));
  }

  private RowFile<RequestColumn> wishFile() {
    return file(
        draft.requests(),
        WISHES,
        RequestColumn.class,
        List.of(RequestColumn.ORGANISATION, RequestColumn.WANTS, RequestColumn.PRIORITY));
  }

  private <C extends Enum<C> & Named> RowFile<C> file(
      Sheet<C> sheet, String usual, Class<C> type, List<C> first) {
    boolean isThere = sheet.state() != Sheet.State.ABSENT;
    String name = isThere ? sheet.file() : usual;
    return RowFile.of(input.source(), name, type, bytes(name), first, language);
  }

  private Optional<byte[]> bytes(String name) {
    return input.source().find(name).map(RowsJob::bytes);
  }

  private static byte[] bytes(SourceFile file) {
    try (InputStream stream = file.open()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private RowsWritten write(List<RowFile<?>> changed, boolean isKept) throws UnwritableException {
    List<String> names = changed.stream().<String>map(RowFile::name).toList();
    boolean isInUtf8 = changed.stream().anyMatch(RowFile::isInUtf8);
    for (RowFile<?> file : changed) {
      if (file.bytes().isEmpty()) {
        return new RowsWritten(names, false, false, file.refusal(), List.of(), List.of());
      }
    }
    List<Finding> findings = newFindings(changed);
    if (findings.stream().anyMatch(one -> one.severity().compareTo(Severity.WARNING) < 0)) {
      return new RowsWritten(names, false, isInUtf8, Optional.empty(), findings, List.of());
    }
    Path folder = input.source().home().orElseThrow();
    List<ResultFile> files = new ArrayList<>();
    changed.forEach(file -> files.add(content(folder, file)));
    Output output = Output.of(files);
    for (String name : isKept ? names : List.<String>of()) {
      output = output.keeping(name, old -> MendJob.isNew(input, old));
    }
    List<Path> copies = output.writeTo(folder);
    return new RowsWritten(names, true, isInUtf8, Optional.empty(), findings, copies);
  }

  /** What is found then, and is not found now, wherever it stands. */
  private List<Finding> newFindings(List<RowFile<?>> changed) {
    Set<Object> known = new HashSet<>();
    input.validate().findings().forEach(one -> known.add(List.of(one.code(), one.facts())));
    Source source = input.source();
    for (RowFile<?> file : changed) {
      source = source.with(file.name(), file.bytes().orElseThrow());
    }
    return input.from(source).validate().findings().stream()
        .filter(one -> one.code() != FindingCode.NO_REQUESTS)
        .filter(one -> !known.contains(List.of(one.code(), one.facts())))
        .toList();
  }

  /** Its bytes, if the file is still as it was read when nobody else of us can write it. */
  private static ResultFile content(Path folder, RowFile<?> file) {
    Optional<byte[]> asRead = file.asRead();
    byte[] after = file.bytes().orElseThrow();
    return new ResultFile(
        file.name(),
        out -> {
          Path path = folder.resolve(file.name());
          boolean isThere = Files.exists(path);
          if (isThere != asRead.isPresent()
              || isThere && !Arrays.equals(Files.readAllBytes(path), asRead.get())) {
            throw new UnwritableException.IsChangedException(path);
          }
          out.write(after);
        });
  }
}
