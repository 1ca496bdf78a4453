package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What a paper is to be made of.
 *
 * @param printable what is to be told
 * @param look how it is to look
 * @param texts its words
 */
record Brief(Printable printable, Look look, Texts texts) {

  static Brief of(Printable printable, Look look) {
    return new Brief(printable, look, Texts.of(Brief.class, printable.language()));
  }

  Event event() {
    return printable.programme().event();
  }

  Day day() {
    return event().day();
  }

  Locale language() {
    return printable.language();
  }

  String text(String key, Object... values) {
    return texts.text(key, values);
  }

  /** All meetings, by round and table. */
  List<Meeting> meetings() {
    return printable.programme().schedule().meetings().stream().sorted(Meeting.BY_PLACE).toList();
  }

  /** The sizes of letters of names, in points, the largest first. */
  double[] names() {
    return look.isLarge() ? new double[] {20, 18} : new double[] {14, 13, 12};
  }

  /** The sizes of what stands beside names. */
  double[] small() {
    return look.isLarge() ? new double[] {18, 16} : new double[] {12};
  }

  /** The meetings of a round, by table. */
  List<Meeting> meetings(int round) {
    return meetings().stream().filter(meeting -> meeting.round() == round).toList();
  }

  String table(Meeting meeting) {
    return event().getTable(meeting.table()).name();
  }

  /** One of the two of a meeting, and which team of it, where it comes in two. */
  String who(Meeting meeting, String organisation) {
    return who(organisation, meeting.teamOf(organisation));
  }

  /** An organisation, and which team of it, where it comes in two. */
  String who(String organisation, int team) {
    return event().getOrganisation(organisation).teams() == 1
        ? organisation
        : organisation + " (" + TeamText.numbered(team, language()) + ")";
  }

  /** The names of those who come for a team; empty where they are not asked for. */
  String people(String organisation, int team) {
    return look.hasPeople()
        ? String.join(", ", TeamText.people(event().getOrganisation(organisation), team))
        : "";
  }

  /** Sheets of ordinary paper that stand upright. */
  HeadAndFoot upright(String what) {
    return HeadAndFoot.upright(what, day(), printable.edition(), texts);
  }

  /** Sheets of a size. */
  HeadAndFoot frame(double width, double height, String what) {
    return new HeadAndFoot(width, height, what, day(), printable.edition(), texts);
  }
}
