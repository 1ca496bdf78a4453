package cz.setkani.cli.write.text;

import cz.setkani.outcome.Statement;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What organisations say after an event, in a few lines. */
public final class HeldText {

  private HeldText() {}

  /**
   * Lines for the console.
   *
   * @param statements all that stands now
   * @param before what stood before
   * @param file where it was written
   * @param kept where what stood before is kept, if it is
   * @param all how many organisations there are
   */
  public static List<String> lines(
      List<Statement> statements,
      List<Statement> before,
      Path file,
      List<Path> kept,
      int all,
      Locale language) {
    return labels(statements, before, Optional.of(file), kept, all, language).toList();
  }

  /** The same, but for where it was written, without the look of a console. */
  public static List<Labelled> labelled(
      List<Statement> statements, List<Statement> before, int all, Locale language) {
    return labels(statements, before, Optional.empty(), List.of(), all, language).labelled();
  }

  private static LabelledLines labels(
      List<Statement> statements,
      List<Statement> before,
      Optional<Path> file,
      List<Path> kept,
      int all,
      Locale language) {
    Texts texts = Texts.of(HeldText.class, language);
    LabelledLines lines = new LabelledLines();
    long answered = statements.stream().map(Statement::organisation).distinct().count();
    long held = statements.stream().filter(Statement::tookPlace).count();
    long more =
        statements.stream().filter(one -> before.stream().noneMatch(one::isOfTheSame)).count();
    lines.add(texts.text("held.label.answered"), texts.text("held.answered", answered, all));
    lines.add(
        texts.text("held.label.said"),
        texts.text("held.said", statements.size(), held, statements.size() - held, more));
    lines.add(texts.text("held.label.written"), file.stream().map(Path::toString).toList());
    lines.add(texts.text("held.label.kept"), kept.stream().map(Path::toString).toList());
    return lines;
  }
}
