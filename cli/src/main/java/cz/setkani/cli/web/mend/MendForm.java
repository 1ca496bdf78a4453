package cz.setkani.cli.web.mend;

import cz.setkani.cli.job.MendableCell;
import cz.setkani.cli.job.MendableFinding;
import cz.setkani.cli.job.MendableFindings;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What can be filled in beside a finding.
 *
 * @param found the finding, its cells, and what may stand there instead
 * @param number of the finding on its page, from 0
 * @param screen the screen to which one comes back
 * @param isNext whether what was mended just before stood above it, so that one goes on here
 */
public record MendForm(
    PageFrame frame, MendableFinding found, int number, MendScreen.Back screen, boolean isNext) {

  /** Longer texts get room for several lines. */
  private static final int LONG = 100;

  private static final Headings<RequestColumn> HEADINGS = new Headings<>(RequestColumn.class);
  private static final Set<RequestColumn> OF_NAMES =
      EnumSet.of(RequestColumn.ORGANISATION, RequestColumn.WANTS);

  /**
   * The forms of findings, in their order.
   *
   * @param known what can be mended of them
   */
  public static List<MendForm> of(
      Call call,
      MendScreen.Back screen,
      Map<Finding, MendableFinding> known,
      List<Finding> findings) {
    PageFrame frame = PageFrame.of(call, "", Tab.DATA);
    List<MendableFinding> all = findings.stream().map(known::get).toList();
    int next = next(call.asked(MendScreen.NEXT), all);
    return IntStream.range(0, all.size())
        .mapToObj(i -> new MendForm(frame, all.get(i), i, screen, i == next))
        .toList();
  }

  /**
   * What can be mended of findings, as long as no file changes.
   *
   * @param what a name for these findings, the same for the same ones
   */
  public static Map<Finding, MendableFinding> known(
      OpenEvent event, String what, List<Finding> findings) {
    return event.known(
        "mendable: " + what,
        () -> {
          Map<Finding, MendableFinding> known = new HashMap<>();
          MendableFindings.of(event.input(), findings)
              .forEach(mendable -> known.put(mendable.finding(), mendable));
          return known;
        });
  }

  /** The first finding from a number on that can be mended. */
  private static int next(String asked, List<MendableFinding> all) {
    return asked.matches("\\d{1,6}")
        ? IntStream.range(Integer.parseInt(asked), Math.max(Integer.parseInt(asked), all.size()))
            .filter(i -> !all.get(i).cells().isEmpty())
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** Whether it is about one cell. */
  public boolean isOfOneCell() {
    return found.cells().size() == 1;
  }

  public List<MendableCell> cells() {
    return found.cells();
  }

  /** Whether a text needs several lines. */
  public static boolean isLong(String text) {
    return text.length() > LONG || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** What the address of the page says besides. */
  public Map<String, String> kept() {
    return MendScreen.kept(frame.call().query());
  }

  /** The names that may be meant where an organisation is to be named. */
  public static List<String> names(PageFrame frame) {
    return frame
        .event()
        .map(
            event ->
                event.known(
                    "names on the roster", () -> MendableFindings.rosterNames(event.input())))
        .orElse(List.of());
  }

  /** Whether a cell is to name one organisation of the roster. */
  public boolean isOfName(MendableCell cell) {
    Finding finding = found.finding();
    boolean isUnknown =
        finding.code() == FindingCode.ORGANISATION_UNKNOWN
            && finding.getFact(Fact.TEXT).equals(Names.shown(cell.text()));
    boolean isAsked =
        !isOfOneCell() && HEADINGS.find(cell.heading()).filter(OF_NAMES::contains).isPresent();
    return isUnknown || isAsked;
  }

  /** What the field of a cell is called on the page. */
  public String id(MendableCell cell) {
    return "cell-" + number + '-' + cell.column();
  }

  public String text(String key, Object... values) {
    return Texts.of(MendForm.class, frame.call().language()).text(key, values);
  }
}
