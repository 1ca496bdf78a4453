package cz.setkani.cli.web.mend;

import cz.setkani.cli.job.CellChange;
import cz.setkani.cli.job.Mended;
import cz.setkani.cli.job.RowRemoval;
import cz.setkani.cli.job.RowRemoved;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.text.Texts;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of a wish to mend a cell, in sentences. */
final class MendedLines {

  private MendedLines() {}

  static List<String> of(Mended mended, Locale language) {
    Texts texts = Texts.of(MendedLines.class, language);
    CellChange change = mended.change();
    return switch (mended.result()) {
      case WRITTEN -> written(mended, texts);
      case SAME -> List.of(texts.text("same"));
      case CHANGED ->
          List.of(
              texts.text(
                  mended.stands().isEmpty() ? "changed.emptied" : "changed",
                  change.file(),
                  line(change),
                  mended.stands()));
      case REFUSED -> List.of(mended.refusal().orElseThrow().text(language));
    };
  }

  private static List<String> written(Mended mended, Texts texts) {
    CellChange change = mended.change();
    List<String> lines = new ArrayList<>();
    String key =
        change.after().isEmpty()
            ? "written.emptied"
            : change.before().isEmpty() ? "written.filled" : "written";
    lines.add(texts.text(key, change.file(), line(change), change.before(), change.after()));
    if (mended.isInUtf8()) {
      lines.add(texts.text("utf8"));
    }
    addCopy(lines, mended.copies(), texts);
    return lines;
  }

  private static void addCopy(List<String> lines, List<Path> copies, Texts texts) {
    copies.stream()
        .reduce((first, last) -> last)
        .ifPresent(copy -> lines.add(texts.text("copy", copy.getFileName())));
  }

  /** What became of a wish that a row goes. */
  static List<String> of(RowRemoved removed, Locale language) {
    Texts texts = Texts.of(MendedLines.class, language);
    RowRemoval row = removed.removal();
    String line = String.valueOf(row.line());
    if (removed.refusal().isPresent()) {
      return List.of(removed.refusal().get().text(language));
    }
    if (removed.result() == Mended.MendResult.CHANGED) {
      return List.of(texts.text("removed.changed", row.file(), line));
    }
    List<String> lines = new ArrayList<>();
    lines.add(texts.text("removed", row.file(), line, String.join("; ", row.cells())));
    addCopy(lines, removed.copies(), texts);
    return lines;
  }

  /** The line in figures alone. */
  private static String line(CellChange change) {
    return String.valueOf(change.line());
  }

  /** The same, and how much is left to be looked at. */
  static String[] withRest(List<String> lines, Validation now, Locale language) {
    List<Finding> left =
        now.findings().stream().filter(finding -> finding.severity() != Severity.NOTE).toList();
    Texts texts = Texts.of(MendedLines.class, language);
    List<String> all = new ArrayList<>(lines);
    all.add(
        left.isEmpty()
            ? texts.text("rest.none")
            : texts.text("rest", FindingsText.total(left, language)));
    return all.toArray(String[]::new);
  }
}
