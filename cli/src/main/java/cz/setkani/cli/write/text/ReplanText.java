package cz.setkani.cli.write.text;

import cz.setkani.Programme;
import cz.setkani.cli.write.folder.EditionFolder;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Alteration;
import cz.setkani.day.Changes;
import cz.setkani.day.FrontierPoint;
import cz.setkani.day.Obstacle;
import cz.setkani.day.Replanner;
import cz.setkani.explain.Measures;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an edition brings and changes, as lines for the console. */
public final class ReplanText {

  private final NextEdition edition;
  private final Programme programme;
  private final Texts texts;

  private ReplanText(NextEdition edition, Locale language) {
    this.edition = edition;
    programme = edition.replan().programme();
    texts = Texts.of(ReplanText.class, language);
  }

  /**
   * What is reached, what is proven, what is different, and what is to be done now.
   *
   * @param folder where the files were written, as it is to be shown
   */
  public static List<String> lines(NextEdition edition, Path folder, Locale language) {
    ReplanText text = new ReplanText(edition, language);
    List<String> lines = new ArrayList<>(EventHeading.of(edition.event().day(), text.texts));
    LabelledLines labelled = new LabelledLines();
    text.addReached(labelled);
    text.addChanges(labelled);
    text.addFiles(labelled, folder);
    lines.addAll(labelled.toList());
    return lines;
  }

  /** What is reached and proven, and what is different, without the look of a console. */
  public static List<Labelled> labelled(NextEdition edition, Locale language) {
    ReplanText text = new ReplanText(edition, language);
    LabelledLines labelled = new LabelledLines();
    text.addValidity(labelled);
    text.addChanges(labelled);
    return labelled.labelled();
  }

  /** Whether no edition with at most so many pages meets more, in words. */
  public static String proof(FrontierPoint point, Locale language) {
    Texts texts = Texts.of(ReplanText.class, language);
    return point.isProven()
        ? texts.text("replan.frontier.proven")
        : texts.text("replan.frontier.open", point.bound());
  }

  /** What more or fewer moved pages would bring, as a table. */
  public static List<String> frontier(List<FrontierPoint> frontier, Locale language) {
    Texts texts = Texts.of(ReplanText.class, language);
    List<String> lines = new ArrayList<>(List.of(texts.text("replan.frontier.head")));
    for (FrontierPoint point : frontier) {
      String row =
          String.format(
              Locale.ROOT, "%5d %9d %9d", point.pages(), point.moved(), point.requestsMet());
      lines.add(row + "  " + proof(point, language));
    }
    return lines;
  }

  /** That nothing happened since an edition of a number. */
  public static String nothing(int last, Locale language) {
    return Texts.of(ReplanText.class, language).text("replan.nothing", last);
  }

  /**
   * That editions were made again.
   *
   * @param folders theirs
   * @param first the file that was taken for the first edition, if it was not among the editions
   */
  public static List<String> again(List<Path> folders, Optional<String> first, Locale language) {
    Texts texts = Texts.of(ReplanText.class, language);
    return folders.isEmpty()
        ? List.of()
        : Stream.concat(
                first.stream().map(file -> texts.text("replan.again.first", file)),
                folders.stream().map(folder -> texts.text("replan.again", folder)))
            .toList();
  }

  /** That no round is left. */
  public static String tooLate(Locale language) {
    return Texts.of(ReplanText.class, language).text("replan.late");
  }

  /** That nothing can be built on a last edition that breaks rules. */
  public static String broken(Locale language) {
    return Texts.of(ReplanText.class, language).text("replan.broken");
  }

  /** Which promises were to stay, why they cannot, and what would mend it. */
  public static List<String> obstacles(
      NextEdition edition, List<Obstacle> obstacles, Locale language) {
    ReplanText text = new ReplanText(edition, language);
    return obstacles.stream().map(text::obstacle).toList();
  }

  private String obstacle(Obstacle obstacle) {
    Meeting meeting = obstacle.meeting();
    return text(
        "obstacle." + obstacle.grounds().name(),
        meeting.first(),
        meeting.second(),
        meeting.round(),
        edition.event().getTable(meeting.table()).name());
  }

  private void addReached(LabelledLines lines) {
    addValidity(lines);
    lines.add(text("label.more"), more());
  }

  private void addValidity(LabelledLines lines) {
    Measures measures = programme.explanation().measures();
    lines.add(text("label.edition"), validity());
    lines.add("", reopened());
    lines.add(text("label.met"), text("met", measures.requestsMet(), measures.requests()));
    lines.add(texts.text("summary.label.must"), must(measures));
    lines.add(text("label.most"), most(measures));
  }

  /** How many of the requests are met that must be, where there are such. */
  private List<String> must(Measures measures) {
    long all = programme.event().tiers().total().must();
    return all > 0 ? List.of(text("met", measures.mustMet(), all)) : List.of();
  }

  private String validity() {
    Event event = edition.event();
    int from = edition.from();
    return from > event.roundCount()
        ? text("edition.end", edition.number(), event.roundCount())
        : text(
            "edition", edition.number(), from, ClockTime.onPaper(event.day().time(from).start()));
  }

  /** That rounds may change which the last edition left alone. */
  private List<String> reopened() {
    int last = edition.before().standing().firstOpen();
    return edition.from() < last ? List.of(text("reopened", last)) : List.of();
  }

  private String most(Measures measures) {
    String most = BoundText.of(programme.event(), programme.bound(), texts.locale());
    String key = programme.isProvenOptimal() ? "most.proven" : "most.open";
    String met = BoundText.met(programme.event(), measures, texts.locale());
    return text(key, most, condition(), met);
  }

  private String condition() {
    if (edition.pages() == 0) {
      return text("condition.none");
    }
    return edition.pages() == Replanner.ANY
        ? text("condition.any")
        : text("condition.pages", edition.pages());
  }

  /** What moves could bring beyond those that were allowed. */
  private List<String> more() {
    if (edition.pages() == Replanner.ANY) {
      return List.of();
    }
    Bound most = new Bound(edition.replan().mostOfAny());
    return edition.replan().isMostOfAny()
        ? List.of(text("any.same"))
        : List.of(text("any", BoundText.of(programme.event(), most, texts.locale())));
  }

  private void addChanges(LabelledLines lines) {
    Changes changes = edition.replan().changes();
    lines.add(text("label.given"), text("given", meetings(changes.struck()), changes.struck()));
    lines.add(text("label.added"), text("added", meetings(changes.added())));
    lines.add(
        text("label.additional"),
        text("additional", meetings(changes.moved()), changes.pagesMoved()));
  }

  private void addFiles(LabelledLines lines, Path folder) {
    List<Alteration> told = edition.told();
    long people = told.stream().map(Alteration::organisation).distinct().count();
    lines.add(
        text("label.aloud"),
        text("aloud", folder.resolve(EditionFolder.ANNOUNCEMENT), EditionFolder.ANNOUNCEMENT_PDF));
    lines.add(
        text("label.papers"),
        people == 0
            ? text("papers.none")
            : text(
                "papers",
                folder.resolve(EditionFolder.SLIPS),
                EditionFolder.SLIPS_PDF,
                Count.of(texts.locale(), "organisations", people),
                ResultFolder.TIMETABLES,
                ResultFolder.TIMETABLES_PDF));
    WrittenText.addUnprintable(lines, edition.event(), texts);
    lines.add(text("label.call"), first(told));
    lines.add(
        text("label.lists"),
        text(
            "lists",
            folder.resolve(ResultFolder.SCHEDULE),
            EditionFolder.CHANGES,
            EditionFolder.CHANGES_PDF));
  }

  /** Who has to know before the next round begins. */
  private List<String> first(List<Alteration> told) {
    String names =
        told.stream()
            .filter(one -> one.round() == edition.from())
            .filter(one -> one.round() <= edition.event().roundCount())
            .map(Alteration::organisation)
            .distinct()
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? List.of() : List.of(text("call", edition.from(), names));
  }

  private String meetings(int count) {
    return Count.of(texts.locale(), "meetings", count);
  }

  private String text(String key, Object... values) {
    return texts.text("replan." + key, values);
  }
}
