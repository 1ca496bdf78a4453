package cz.setkani.cli.web.data;

import cz.setkani.cli.job.RowsJob;
import cz.setkani.cli.job.RowsWritten;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.text.Texts;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RequestColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who takes part, and who wants to meet whom, by hand. */
public final class PeopleScreen implements Screen {

  private static final String PATH = "data/people";
  private static final String LINE = "line";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, call -> Reply.page(RowLists.html(call, job(call), Optional.empty()))),
        Route.page(PATH + "/new", PeopleScreen::showNew),
        Route.page(PATH + "/{line}", PeopleScreen::showRow),
        Route.change(PATH + "/new", PeopleScreen::add),
        Route.change(PATH + "/{line}", PeopleScreen::change),
        Route.change(PATH + "/{line}/remove", PeopleScreen::remove),
        Route.change("data/wishes/new", PeopleScreen::addWish),
        Route.change("data/wishes/remove", PeopleScreen::removeWish));
  }

  private static RowsJob job(Call call) {
    return call.event()
        .known("rows " + call.language(), () -> RowsJob.of(call.event().input(), call.language()));
  }

  private static Reply showNew(Call call) {
    return Reply.page(html(call, 0, Map.of(), Optional.empty()));
  }

  private static Reply showRow(Call call) {
    return RowLists.find(job(call), call.place(LINE))
        .map(
            row ->
                Reply.page(html(call, row.place().line(), RowLists.values(row), Optional.empty())))
        .orElseGet(Reply.Missing::new);
  }

  private static String html(
      Call call, int line, Map<OrganisationColumn, String> values, Optional<Notice> notice) {
    String name = values.getOrDefault(OrganisationColumn.ORGANISATION, "");
    String title = line == 0 ? text(call, "row.new") : name;
    PageFrame frame = PageFrame.of(call, title, Tab.DATA);
    int wishes =
        line == 0 ? 0 : job(call).meant(name).map(job(call)::wishesWith).map(List::size).orElse(0);
    RowPage page =
        new RowPage(
            notice.map(frame::saying).orElse(frame),
            Texts.of(PeopleScreen.class, call.language()),
            line,
            values,
            wishes);
    return Rendering.html("web/data/row.jte", page);
  }

  private static Map<OrganisationColumn, String> filledIn(Call call) {
    Map<OrganisationColumn, String> cells = new EnumMap<>(OrganisationColumn.class);
    for (OrganisationColumn column : RowPage.ASKED) {
      String field = RowPage.field(column);
      if (call.form().containsKey(field)) {
        cells.put(column, call.field(field).strip());
      }
    }
    return cells;
  }

  private static Reply add(Call call) throws UnwritableException {
    Map<OrganisationColumn, String> cells = filledIn(call);
    if (cells.getOrDefault(OrganisationColumn.ORGANISATION, "").isEmpty()) {
      return Reply.refusal(html(call, 0, cells, Optional.of(noName(call))));
    }
    RowsWritten written = job(call).add(cells);
    return written.isWritten()
        ? done(call, "row.added", cells.get(OrganisationColumn.ORGANISATION), written)
        : Reply.refusal(html(call, 0, cells, Optional.of(WrittenNotice.refused(call, written))));
  }

  private static Reply change(Call call) throws UnwritableException {
    Map<OrganisationColumn, String> cells = filledIn(call);
    if (RowLists.find(job(call), call.place(LINE)).isEmpty()) {
      return new Reply.Missing();
    }
    int line = Integer.parseInt(call.place(LINE));
    if (cells.getOrDefault(OrganisationColumn.ORGANISATION, "").isEmpty()) {
      return Reply.refusal(html(call, line, cells, Optional.of(noName(call))));
    }
    RowsWritten written = job(call).change(line, cells);
    return written.isWritten()
        ? done(call, "row.changed", cells.get(OrganisationColumn.ORGANISATION), written)
        : Reply.refusal(html(call, line, cells, Optional.of(WrittenNotice.refused(call, written))));
  }

  private static Notice noName(Call call) {
    return Notice.refused(text(call, "row.no-name"));
  }

  private static Reply remove(Call call) throws UnwritableException {
    Optional<Map<OrganisationColumn, String>> row =
        RowLists.find(job(call), call.place(LINE)).map(RowLists::values);
    if (row.isEmpty()) {
      return new Reply.Missing();
    }
    int line = Integer.parseInt(call.place(LINE));
    RowsWritten written = job(call).remove(line);
    return written.isWritten()
        ? done(
            call,
            "row.removed",
            row.get().getOrDefault(OrganisationColumn.ORGANISATION, ""),
            written)
        : Reply.refusal(
            html(call, line, row.get(), Optional.of(WrittenNotice.refused(call, written))));
  }

  private static Reply addWish(Call call) throws UnwritableException {
    Map<RequestColumn, String> cells = new EnumMap<>(RequestColumn.class);
    cells.put(RequestColumn.ORGANISATION, call.field("organisation").strip());
    cells.put(RequestColumn.WANTS, call.field("wants").strip());
    if (cells.containsValue("")) {
      return refused(call, Notice.refused(text(call, "wish.incomplete")));
    }
    cells.put(RequestColumn.PRIORITY, call.field("priority").strip());
    RowsWritten written = job(call).addWish(cells);
    String wish =
        text(
            call, "wish.of", cells.get(RequestColumn.ORGANISATION), cells.get(RequestColumn.WANTS));
    return written.isWritten()
        ? done(call, "wish.added", wish, written)
        : refused(call, WrittenNotice.refused(call, written));
  }

  private static Reply removeWish(Call call) throws UnwritableException {
    Optional<PeoplePage.WishLine> wish =
        RowLists.wishes(job(call)).stream()
            .filter(one -> call.field(LINE).equals("" + one.line()))
            .findFirst();
    if (wish.isEmpty() || !job(call).areWishesInRows()) {
      return new Reply.Missing();
    }
    RowsWritten written = job(call).removeWish(wish.get().line());
    String told = text(call, "wish.of", wish.get().organisation(), wish.get().wants());
    return written.isWritten()
        ? done(call, "wish.removed", told, written)
        : refused(call, WrittenNotice.refused(call, written));
  }

  private static Reply refused(Call call, Notice notice) {
    return Reply.refusal(RowLists.html(call, job(call), Optional.of(notice)));
  }

  private static Reply done(Call call, String key, String what, RowsWritten written) {
    return Reply.at(
        PagePaths.of(call.event(), PATH), WrittenNotice.done(call, text(call, key, what), written));
  }

  private static String text(Call call, String key, Object... values) {
    return Texts.of(PeopleScreen.class, call.language()).text(key, values);
  }
}
