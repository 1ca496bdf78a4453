package cz.setkani.cli.write.words;

import cz.setkani.day.Alteration;
import cz.setkani.day.Fate;
import cz.setkani.day.Grounds;
import cz.setkani.day.Status;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is different on somebody's page, in words. */
public final class AlterationText {

  private final NextEdition edition;
  private final Event event;
  private final Texts texts;
  private final Map<Meeting, Fate> byBefore = new HashMap<>();
  private final Map<Meeting, Fate> byAfter = new HashMap<>();

  private AlterationText(NextEdition edition, Locale language) {
    this.edition = edition;
    event = edition.event();
    texts = Texts.of(AlterationText.class, language);
    for (Fate fate : edition.replan().changes().fates()) {
      fate.before().ifPresent(meeting -> byBefore.put(meeting, fate));
      fate.after().ifPresent(meeting -> byAfter.put(meeting, fate));
    }
  }

  /** The words for what an edition changes. */
  public static AlterationText of(NextEdition edition, Locale language) {
    return new AlterationText(edition, language);
  }

  /** What is so now: {@code table 4, X} or {@code free}. */
  public String what(Alteration alteration) {
    return alteration
        .after()
        .map(meeting -> meeting(meeting, alteration.organisation()))
        .orElseGet(() -> free(alteration));
  }

  private boolean isOwnAbsence(Alteration alteration) {
    return alteration.after().isEmpty()
        && isOfTheDay(alteration)
        && !isHere(alteration.organisation(), alteration.round());
  }

  /** A meeting as somebody sees it who sits there: {@code table 4, X}. */
  public String meeting(Meeting meeting, String organisation) {
    String partner = meeting.partnerOf(organisation);
    String team = TeamText.ofPartner(event, partner, meeting.teamOf(partner), texts.locale());
    String told = team.isEmpty() ? partner : partner + ", " + team;
    return text("meeting", table(meeting), told);
  }

  /**
   * What is said beside that: {@code added}, {@code instead of table 7}, {@code Y is not here
   * today}; nothing to somebody who is not there itself, or is told all that is to come.
   */
  public String remark(Alteration alteration) {
    if (edition.isReturning(alteration.organisation())) {
      return "";
    }
    return alteration
        .after()
        .map(after -> String.join(", ", remarks(alteration, after)))
        .orElseGet(() -> isOwnAbsence(alteration) ? "" : reason(alteration));
  }

  private List<String> remarks(Alteration alteration, Meeting after) {
    List<String> remarks = new ArrayList<>();
    Optional<Meeting> past = Optional.ofNullable(byAfter.get(after)).flatMap(Fate::before);
    Optional<String> instead =
        alteration
            .before()
            .filter(before -> !isOfTheSame(before, after))
            .map(before -> before.partnerOf(alteration.organisation()));
    past.filter(before -> before.round() != after.round())
        .ifPresent(before -> remarks.add(text("from", before.round())));
    past.filter(before -> before.round() == after.round() && before.table() != after.table())
        .ifPresent(before -> remarks.add(text("table", table(before))));
    if (past.isEmpty() && instead.isEmpty()) {
      remarks.add(text("added"));
    }
    instead.ifPresent(partner -> remarks.add(text("instead", partner)));
    if (event.isSuggested(after)) {
      remarks.add(text("suggested"));
    }
    return remarks;
  }

  private static boolean isOfTheSame(Meeting one, Meeting other) {
    return one.has(other.first()) && one.has(other.second());
  }

  private String free(Alteration alteration) {
    return isOfTheDay(alteration)
        ? FreeText.of(event, alteration.organisation(), alteration.round(), texts.locale())
        : text("free");
  }

  private boolean isOfTheDay(Alteration alteration) {
    return alteration.round() <= event.roundCount();
  }

  /** Why it is so. */
  public String reason(Alteration alteration) {
    Grounds grounds = alteration.grounds();
    Optional<Meeting> before = alteration.before();
    String partner =
        Stream.of(before, alteration.after())
            .flatMap(Optional::stream)
            .findFirst()
            .map(meeting -> meeting.partnerOf(alteration.organisation()))
            .orElse("");
    return switch (grounds) {
      case AWAY -> away(alteration, partner);
      case TABLE_LOST ->
          text(
              alteration.after().isPresent() ? "TABLE_LOST" : "TABLE_LOST.free",
              before.map(this::table).orElse(""),
              partner);
      case MADE_ROOM -> madeRoom(alteration, partner);
      case FILLED, ROUND_DROPPED, NOT_HELD, WISH_DROPPED, RESOURCE_LOST, RULE ->
          text(grounds.name(), partner);
    };
  }

  private String madeRoom(Alteration alteration, String partner) {
    boolean isAway = alteration.status() == Status.MOVED && alteration.before().isPresent();
    if (!isAway) {
      return text("MADE_ROOM");
    }
    return Optional.ofNullable(byBefore.get(alteration.before().get()))
        .flatMap(Fate::after)
        .map(
            after ->
                after.round() == alteration.round()
                    ? text("MADE_ROOM")
                    : text("MADE_ROOM.to", partner, after.round()))
        .orElseGet(() -> text("MADE_ROOM.gone", partner));
  }

  private String away(Alteration alteration, String partner) {
    boolean isOwn = isOwnAbsence(alteration);
    String who = isOwn ? alteration.organisation() : partner;
    String own = isOwn ? ".own" : "";
    if (edition.isHere(who)) {
      return text("AWAY.then" + own, who);
    }
    Rounds past = Rounds.range(1, edition.from() - 1);
    boolean wasHere = !edition.now().here(who).and(past).isEmpty();
    return text((wasHere ? "AWAY.left" : "AWAY.day") + own, who);
  }

  private boolean isHere(String organisation, int round) {
    return edition.now().here(organisation).contains(round);
  }

  private String table(Meeting meeting) {
    return event.getTable(meeting.table()).name();
  }

  /** The tables that have become others for all that was promised there, by their names. */
  static Map<String, String> renamed(NextEdition edition) {
    Map<Integer, List<Integer>> targets =
        edition.replan().changes().fates().stream()
            .filter(fate -> fate.grounds().filter(Grounds.TABLE_LOST::equals).isPresent())
            .filter(fate -> fate.before().isPresent())
            .collect(
                Collectors.groupingBy(
                    fate -> fate.before().get().table(),
                    Collectors.mapping(
                        fate -> fate.after().map(Meeting::table).orElse(0), Collectors.toList())));
    Map<String, String> renamed = new HashMap<>();
    targets.forEach(
        (table, others) -> {
          boolean isOne = others.stream().distinct().count() == 1 && others.get(0) > 0;
          if (isOne) {
            Event event = edition.event();
            renamed.put(event.getTable(table).name(), event.getTable(others.get(0)).name());
          }
        });
    return renamed;
  }

  private String text(String key, Object... values) {
    return texts.text("alteration." + key, values);
  }
}
