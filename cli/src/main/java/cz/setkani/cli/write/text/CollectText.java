package cz.setkani.cli.write.text;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was collected, and from whom nothing came. */
public final class CollectText {

  private CollectText() {}

  /**
   * Lines for the console.
   *
   * @param answered the names of those who answered
   * @param file where the wishes were written
   * @param roster where the roster was written, if it was
   * @param kept where the wishes are kept that were there before
   */
  public static List<String> lines(
      Event event,
      Set<String> answered,
      Path file,
      Optional<Path> roster,
      List<Path> kept,
      Locale language) {
    Texts texts = Texts.of(CollectText.class, language);
    Set<String> wishing =
        event.requests().stream().map(Request::organisation).collect(Collectors.toSet());
    List<String> all = event.organisations().stream().map(Organisation::name).toList();
    List<String> silent = all.stream().filter(name -> !answered.contains(name)).toList();
    List<String> blank =
        all.stream().filter(n -> answered.contains(n) && !wishing.contains(n)).toList();
    LabelledLines labelled = new LabelledLines();
    labelled.add(
        texts.text("collect.label.answered"),
        texts.text("collect.answered", all.size() - silent.size(), all.size()));
    labelled.add(texts.text("collect.label.blank"), blank);
    labelled.add(texts.text("collect.label.silent"), silent);
    labelled.add(
        texts.text("collect.label.written"),
        texts.text("collect.written", file, event.requests().size()));
    labelled.add(texts.text("collect.label.roster"), roster.map(Path::toString).stream().toList());
    labelled.add(texts.text("collect.label.kept"), kept.stream().map(Path::toString).toList());
    return labelled.toList();
  }
}
