package cz.setkani.cli.web.mend;

import cz.setkani.cli.job.CellChange;
import cz.setkani.cli.job.MendJob;
import cz.setkani.cli.job.Mended;
import cz.setkani.cli.job.RowRemoval;
import cz.setkani.cli.job.RowRemoved;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.write.file.UnwritableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives a cell another text, and goes back to where that was asked for. */
public final class MendScreen implements Screen {

  /** The question of an address: the number of the finding at which one goes on. */
  static final String NEXT = "next";

  /** What else the addresses of these pages ask, and stays so. */
  private static final List<String> KEPT = List.of("file", "asked", "add", "skip", "roster");

  /** What the name of a field begins with that brings such a question along. */
  static final String FIELD_OF_KEPT = "kept-";

  /** Where one comes back to. */
  public enum Back {
    /** The files of the event. */
    DATA("data", "data/findings"),
    /** What came back to it. */
    ANSWERS("data/answers", "data/answers");

    private final String page;
    private final String part;

    Back(String page, String part) {
      this.page = page;
      this.part = part;
    }

    /** Whether a part of the page is put in place, rather than the whole page loaded anew. */
    public boolean isPart() {
      return !page.equals(part);
    }

    private String path(boolean isFragment) {
      return isFragment ? part : page;
    }
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.change("data/mend", MendScreen::mend),
        Route.change("data/remove", MendScreen::remove));
  }

  private static Reply mend(Call call) throws UnwritableException {
    CellChange change =
        new CellChange(
            call.field("file"),
            number(call, "line"),
            number(call, "column"),
            call.field("before"),
            call.form().containsKey("proposal") ? call.field("proposal") : call.field("after"));
    Mended mended = MendJob.of(call.event().input()).mend(change, (folder, seconds) -> {});
    return back(call, MendedLines.of(mended, call.language()), mended.result());
  }

  private static Reply remove(Call call) throws UnwritableException {
    RowRemoval removal =
        new RowRemoval(call.field("file"), number(call, "line"), call.fields("cell"));
    RowRemoved removed = MendJob.of(call.event().input()).remove(removal, (folder, seconds) -> {});
    return back(call, MendedLines.of(removed, call.language()), removed.result());
  }

  private static Reply back(Call call, List<String> told, Mended.MendResult result) {
    Back back = call.field("back").equals(Back.ANSWERS.name()) ? Back.ANSWERS : Back.DATA;
    OpenEvent now = call.desk().find(call.event().id()).orElseThrow();
    String[] lines = told.toArray(String[]::new);
    return Reply.at(
        PagePaths.of(now, back.path(call.isFragment())) + question(call),
        result == Mended.MendResult.WRITTEN
            ? Notice.done(MendedLines.withRest(told, now.validation(), call.language()))
            : Notice.refused(lines));
  }

  private static String question(Call call) {
    StringBuilder question = new StringBuilder("?" + NEXT + "=" + (number(call, "number") - 1));
    for (String key : KEPT) {
      String value = call.field(FIELD_OF_KEPT + key);
      if (!value.isEmpty()) {
        question.append('&').append(key).append('=').append(PagePaths.part(value));
      }
    }
    return question.toString();
  }

  /** What stays of the question of an address. */
  static Map<String, String> kept(Map<String, List<String>> query) {
    Map<String, String> kept = new LinkedHashMap<>();
    KEPT.stream()
        .filter(query::containsKey)
        .forEach(key -> kept.put(FIELD_OF_KEPT + key, query.get(key).get(0)));
    return kept;
  }

  /** A number of the form; 1 where it is none that a page of ours sends. */
  private static int number(Call call, String field) {
    String text = call.field(field);
    return text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 1;
  }
}
