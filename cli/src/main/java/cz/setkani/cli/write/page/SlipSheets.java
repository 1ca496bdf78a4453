package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.EditionText;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Alteration;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The slips of an edition, eight to a sheet of A4, in the order of the alphabet.
 *
 * @param texts the words of the slips
 * @param title what the event is called, as it stands on each slip
 * @param edition which edition it is and from when it is valid
 * @param sheets the slips of each sheet
 */
public record SlipSheets(Texts texts, PrintedText title, String edition, List<List<Slip>> sheets) {

  private static final int PER_SHEET = 8;
  private static final TextBox TITLE = new TextBox(91, 3.6);
  private static final double[] TITLE_SIZES = {9, 8, 7, 6, 5, 4};

  public SlipSheets {
    sheets = sheets.stream().map(List::copyOf).toList();
  }

  /** The slips of all who have to be told something. */
  public static SlipSheets of(NextEdition edition, Locale language) {
    Texts texts = Texts.of(SlipSheets.class, language);
    Day day = edition.event().day();
    String title = day.title().isBlank() ? texts.text("page.timetables") : day.title();
    SlipComposition composition = new SlipComposition(edition, texts);
    List<Slip> slips =
        byTeam(edition, language).stream().flatMap(one -> composition.of(one).stream()).toList();
    return new SlipSheets(
        texts,
        TITLE.fitted(title, TITLE_SIZES),
        EditionText.of(edition.label(), language),
        sheets(slips));
  }

  private static List<List<Alteration>> byTeam(NextEdition edition, Locale language) {
    Map<List<Object>, List<Alteration>> byTeam = new LinkedHashMap<>();
    for (Alteration one : edition.told()) {
      byTeam
          .computeIfAbsent(List.of(one.organisation(), one.team()), team -> new ArrayList<>())
          .add(one);
    }
    return byTeam.values().stream()
        .sorted(
            Comparator.comparing(
                    (List<Alteration> one) -> one.get(0).organisation(), Alphabetical.in(language))
                .thenComparing(one -> one.get(0).team()))
        .toList();
  }

  private static List<List<Slip>> sheets(List<Slip> slips) {
    List<List<Slip>> sheets = new ArrayList<>();
    for (int i = 0; i < slips.size(); i += PER_SHEET) {
      sheets.add(slips.subList(i, Math.min(i + PER_SHEET, slips.size())));
    }
    return sheets;
  }

  /** The word or sentence of a key. */
  public String word(String key) {
    return texts.text("slips." + key);
  }

  /** The language of the slips as HTML names it. */
  public String language() {
    return texts.text("page.language");
  }
}
