package cz.setkani.cli.write.text;

import cz.setkani.Verified;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.FreeText;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.cli.write.words.UnmetAnswer;
import cz.setkani.explain.Timetable;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.model.RoundTime;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The day of one organisation, and why its requests are not met, as lines for the console. */
public final class ExplainText {

  private final Verified verified;
  private final Event event;
  private final Texts texts;

  private ExplainText(Verified verified, Locale language) {
    this.verified = verified;
    event = verified.event();
    texts = Texts.of(ExplainText.class, language);
  }

  /**
   * The timetable of an organisation, its requests that are met, and answers about the others, each
   * with its cheapest change.
   *
   * @param organisation its name
   */
  public static List<String> lines(
      Verified verified, String organisation, List<UnmetAnswer> answers, Locale language) {
    ExplainText text = new ExplainText(verified, language);
    List<String> lines = new ArrayList<>(EventHeading.of(text.event.day(), text.texts));
    lines.addAll(List.of(organisation, ""));
    lines.addAll(text.timetable(organisation));
    lines.add("");
    lines.addAll(text.met(organisation));
    for (UnmetAnswer answer : answers) {
      lines.add("");
      lines.addAll(text.answer(answer));
    }
    return lines;
  }

  /** The answer about one request. */
  public static List<String> lines(Verified verified, UnmetAnswer answer, Locale language) {
    ExplainText text = new ExplainText(verified, language);
    return text.answer(answer);
  }

  /** The day of an organisation, round by round. */
  public static List<Labelled> timetable(Verified verified, String organisation, Locale language) {
    return new ExplainText(verified, language).rounds(organisation).labelled();
  }

  /** What would let a request be met, or that nothing that was tried would. */
  public static List<String> helps(Verified verified, UnmetAnswer answer, Locale language) {
    return new ExplainText(verified, language).helps(answer);
  }

  /** What is to be said of two that are not left apart against their will. */
  public static String line(Verified verified, String one, String other, Locale language) {
    ExplainText text = new ExplainText(verified, language);
    return text.verified.schedule().meetingsOf(one).stream()
        .filter(meeting -> meeting.has(other) && !one.equals(other))
        .findFirst()
        .map(meeting -> text.text("meet", one, other, meeting.round(), text.table(meeting)))
        .orElseGet(() -> text.text("unasked", one, other));
  }

  private List<String> timetable(String organisation) {
    return rounds(organisation).toList();
  }

  private LabelledLines rounds(String organisation) {
    Timetable timetable = verified.explanation().timetables().get(event.position(organisation));
    LabelledLines lines = new LabelledLines();
    IntStream.rangeClosed(1, event.roundCount())
        .forEach(round -> lines.add(label(round), day(timetable, round)));
    return lines;
  }

  private String label(int round) {
    RoundTime time = event.day().time(round);
    return text(
        "round",
        String.format(Locale.ROOT, "%2d", round),
        "%5s".formatted(ClockTime.onPaper(time.start())),
        ClockTime.onPaper(time.end()));
  }

  /** What an organisation does in a round: a line for each team. */
  private List<String> day(Timetable timetable, int round) {
    return IntStream.rangeClosed(1, timetable.teams())
        .mapToObj(team -> what(timetable, round, team))
        .toList();
  }

  private String what(Timetable timetable, int round, int team) {
    String organisation = timetable.organisation();
    Optional<Meeting> meeting = timetable.rounds(team).get(round - 1);
    String what =
        meeting
            .map(m -> text("at", table(m), partner(m, m.partnerOf(organisation))))
            .orElseGet(() -> FreeText.of(event, organisation, round, texts.locale()));
    String own = TeamText.of(event, organisation, team, texts.locale());
    return own.isEmpty() ? what : own + ", " + what;
  }

  private String partner(Meeting meeting, String partner) {
    String team = TeamText.of(event, partner, meeting.teamOf(partner), texts.locale());
    return team.isEmpty() ? partner : partner + " (" + team + ")";
  }

  private String table(Meeting meeting) {
    return event.getTable(meeting.table()).name();
  }

  private List<String> met(String organisation) {
    List<Request> own =
        event.requests().stream().filter(r -> r.organisation().equals(organisation)).toList();
    List<Request> unmet = verified.explanation().unmet().stream().map(Unmet::request).toList();
    List<String> met =
        own.stream().filter(request -> !unmet.contains(request)).map(Request::wants).toList();
    LabelledLines lines = new LabelledLines();
    lines.add(text("label.met"), text("met", met.size(), own.size()));
    met.forEach(name -> lines.add("", name));
    return lines.toList();
  }

  private List<String> answer(UnmetAnswer answer) {
    Request request = answer.unmet().request();
    LabelledLines lines = new LabelledLines();
    lines.add(text("label.reason"), answer.unmet().reasonText(texts.locale()));
    lines.add(text("label.helps"), helps(answer));
    return Stream.concat(
            Stream.of(text("unmet", request.organisation(), request.wants())),
            lines.toList().stream())
        .toList();
  }

  private List<String> helps(UnmetAnswer answer) {
    ProposalText changes = new ProposalText(event, texts);
    List<String> helps = new ArrayList<>(changes.lines(answer));
    if (!answer.advice().isWhole()) {
      helps.add(text("cut"));
    }
    return helps.isEmpty() ? List.of(text("nothing")) : helps;
  }

  private String text(String key, Object... values) {
    return texts.text("explain." + key, values);
  }
}
