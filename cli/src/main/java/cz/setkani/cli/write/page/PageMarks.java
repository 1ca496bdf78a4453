package cz.setkani.cli.write.page;

import cz.setkani.cli.write.words.AlterationText;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.EditionText;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the pages of an edition say beyond the timetable.
 *
 * @param edition which edition it is and from when it is valid; empty on pages of the first one
 * @param remarks what is said beside a round that is different, by organisation, team and round
 */
record PageMarks(String edition, Map<List<Object>, String> remarks) {

  /** Nothing more. */
  static final PageMarks NONE = new PageMarks("", Map.of());

  PageMarks {
    remarks = Map.copyOf(remarks);
  }

  static PageMarks of(NextEdition edition, Texts texts) {
    AlterationText words = AlterationText.of(edition, texts.locale());
    return of(
        edition.label(),
        edition.told().stream()
            .collect(
                Collectors.toMap(
                    one -> key(one.organisation(), one.team(), one.round()), words::remark)),
        texts);
  }

  /**
   * @param remarks what is said beside a round, by organisation, team and round
   */
  static PageMarks of(EditionLabel edition, Map<List<Object>, String> remarks, Texts texts) {
    return new PageMarks(EditionText.of(edition, texts.locale()), remarks);
  }

  /** What is said beside a round; mostly nothing. */
  String remark(String organisation, int team, int round) {
    return remarks.getOrDefault(key(organisation, team, round), "");
  }

  private static List<Object> key(String organisation, int team, int round) {
    return List.of(organisation, team, round);
  }
}
