package cz.setkani.cli.web.papers;

import cz.setkani.cli.job.Printed;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.cli.write.words.EditionText;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The screen of papers.
 *
 * @param wish what is ticked
 * @param shown the part that is looked at below, if any
 * @param work the writing of papers into the folder that is under way, or was the last thing done
 */
public record PapersPage(
    PageFrame frame,
    Texts texts,
    ReadiedPapers papers,
    PaperWish wish,
    Optional<PrintPart> shown,
    Optional<PapersWork> work) {

  /** The most lines of findings or faults that stand on the page. */
  private static final int MOST_LINES = 40;

  /** The sets of papers. */
  public List<PaperSet> sets() {
    return Arrays.stream(PaperSet.values())
        .filter(set -> set != PaperSet.DAY || isOfTheDay())
        .toList();
  }

  /** All that can be ticked. */
  public List<PrintPart> parts() {
    return Arrays.stream(PrintPart.values())
        .filter(part -> part != PrintPart.ALL)
        .filter(part -> part != PrintPart.CHANGES || isOfTheDay())
        .toList();
  }

  /** The formats that can be ticked. */
  public List<PrintFormat> formats() {
    return PaperWish.CHOICE.stream().toList();
  }

  public List<PaperSize> sizes() {
    return List.of(PaperSize.values());
  }

  public int mostCopies() {
    return Look.MOST_COPIES;
  }

  private Locale language() {
    return texts.locale();
  }

  /** What is wrong with the files of the event, so that there is nothing to print. */
  private List<String> findings() {
    return papers.printed().isPresent() ? List.of() : FindingsText.lines(errors(), language());
  }

  private List<Finding> errors() {
    return papers.validation().findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.code() != FindingCode.PROGRAMME_MISSING)
        .toList();
  }

  /** Which rules the programme breaks, so that it is not printed. */
  public List<String> faults() {
    return papers.printed().filter(found -> found.programme().isEmpty()).stream()
        .flatMap(
            found -> FaultText.lines(found.verification().verified(), language(), false).stream())
        .toList();
  }

  /** Why there is nothing to print. */
  public List<String> lines() {
    return Stream.concat(findings().stream(), faults().stream()).limit(MOST_LINES).toList();
  }

  /** Whether papers can be had. */
  public boolean isReady() {
    return papers.printed().flatMap(Printed::programme).isPresent();
  }

  private boolean isOfTheDay() {
    return papers.printed().flatMap(Printed::edition).isPresent();
  }

  /** Of which programme the papers are. */
  public String source() {
    return papers
        .printed()
        .flatMap(Printed::edition)
        .map(edition -> texts.text("source.edition", EditionText.of(edition, language())))
        .orElseGet(() -> texts.text("source", file()));
  }

  private String file() {
    return papers
        .printed()
        .map(found -> Path.of(found.verification().verified().file()))
        .map(file -> file.getParent().getFileName() + "/" + file.getFileName())
        .orElse("");
  }

  /** Where papers are written. */
  public String folder() {
    return papers.printed().flatMap(Printed::folder).map(folder -> "" + folder).orElse("");
  }

  /** The address of the page with something else ticked. */
  public String at(PaperWish other) {
    return frame.at("print") + '?' + other.query();
  }

  /** The address of a paper. */
  public String paper(PrintPart part, PrintFormat format, boolean isSaved) {
    return frame.at("print/paper")
        + '?'
        + wish.query()
        + "&part="
        + PaperWish.key(part)
        + "&as="
        + PaperWish.key(format)
        + (isSaved ? "&saved=yes" : "");
  }

  /** The address of the page that shows a paper. */
  public String showing(PrintPart part) {
    return at(wish) + "&show=" + PaperWish.key(part) + "#shown";
  }

  /** Whether a part can be looked at on the page. */
  public boolean canBeShown(PrintPart part) {
    return part.formats().contains(PrintFormat.HTML);
  }

  /** The address of all papers as one file. */
  public String archive() {
    return frame.at("print/all") + '?' + wish.query();
  }

  /** What a part is called, and what it is for. */
  public String part(PrintPart part) {
    return texts.text("part." + PaperWish.key(part));
  }

  /** Why nothing was written, if something went wrong. */
  public Optional<Notice> failure() {
    return WorkView.failure(frame.call(), PapersWork.KIND);
  }

  /** What goes on in the whole desk. */
  public Optional<WorkView> underWay() {
    return WorkView.of(frame);
  }

  /** What lies in the folder of an earlier programme than the present one, if that is known. */
  public Optional<String> outdated() {
    return remark("earlier", papers.outdated());
  }

  /** All of that, to be written anew. */
  public PaperWish renewal() {
    return PaperWish.renewing(papers.outdated(), wish.look());
  }

  /** What else is to be said of what was written. */
  public List<String> remarks(WrittenFiles written) {
    return Stream.of(
            remark("outdated", written.outdated()),
            remark("kept", written.kept()),
            remark("aside", written.aside()),
            remark("unaddressed", written.unaddressed()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> remark(String key, List<?> things) {
    String told = things.stream().map(Object::toString).collect(Collectors.joining(", "));
    return told.isEmpty() ? Optional.empty() : Optional.of(texts.text(key, told));
  }

  /** Why a part cannot be had, in none of the formats that are ticked. */
  public static String lack(PrintPart part, PaperWish wish, Texts texts) {
    String formats =
        wish.formatsOf(part).stream()
            .map(format -> texts.text("format." + PaperWish.key(format)))
            .collect(Collectors.joining(", "));
    return texts.text("lack", texts.text("part." + PaperWish.key(part)), formats);
  }

  /** What was written, by the names of files; of a folder full of them its name alone. */
  public static List<String> names(WrittenFiles written) {
    return written.names().values().stream()
        .flatMap(List::stream)
        .map(name -> name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : name)
        .distinct()
        .toList();
  }
}
