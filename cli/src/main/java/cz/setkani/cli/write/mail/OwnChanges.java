package cz.setkani.cli.write.mail;

import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an edition changes for an organisation, whoever it meets. */
final class OwnChanges {

  private final OwnMeetings before;
  private final OwnMeetings now;
  private final int from;
  private final Texts texts;
  private final Map<Integer, List<String>> lines = new TreeMap<>();

  private OwnChanges(OwnMeetings before, OwnMeetings now, int from, Texts texts) {
    this.before = before;
    this.now = now;
    this.from = from;
    this.texts = texts;
  }

  /**
   * A line for each meeting from a round on that is new, is no more, or is at another time or table
   * than before, in the order of rounds.
   */
  static List<String> of(OwnMeetings before, OwnMeetings now, int from, Texts texts) {
    OwnChanges changes = new OwnChanges(before, now, from, texts);
    Map<String, Meeting> gone = byPartner(before);
    for (Meeting meeting : now.meetings()) {
      String partner = meeting.partnerOf(now.organisation());
      changes.compare(meeting, Optional.ofNullable(gone.remove(partner)));
    }
    gone.values().forEach(changes::strike);
    return changes.lines.values().stream().flatMap(List::stream).toList();
  }

  private static Map<String, Meeting> byPartner(OwnMeetings own) {
    Map<String, Meeting> all = new LinkedHashMap<>();
    own.meetings().forEach(m -> all.put(m.partnerOf(own.organisation()), m));
    return all;
  }

  private void compare(Meeting meeting, Optional<Meeting> told) {
    String line = now.line(meeting, texts.locale());
    if (told.isEmpty()) {
      add(meeting.round(), meeting.round(), texts.text("mail.new", line));
      return;
    }
    String place = before.place(told.get(), texts.locale());
    if (!place.equals(now.place(meeting, texts.locale()))) {
      int last = Math.max(meeting.round(), told.get().round());
      add(meeting.round(), last, texts.text("mail.moved", line, place));
    }
  }

  private void strike(Meeting told) {
    add(told.round(), told.round(), texts.text("mail.struck", before.line(told, texts.locale())));
  }

  /** Adds a line, unless the last round that it is about could not be changed any more. */
  private void add(int round, int last, String line) {
    if (last >= from) {
      lines.computeIfAbsent(round, r -> new ArrayList<>()).add(line);
    }
  }
}
