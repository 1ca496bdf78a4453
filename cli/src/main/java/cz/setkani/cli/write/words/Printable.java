package cz.setkani.cli.write.words;

import cz.setkani.Programme;
import cz.setkani.validate.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A programme that is to be handed out.
 *
 * @param edition which edition of the day it is, if it is one
 * @param earlier what was handed out before, the first edition first; of an edition of the day
 * @param findings what was found in the files from which it was made
 * @param language of everything
 */
public record Printable(
    Programme programme,
    Optional<EditionLabel> edition,
    List<EarlierEdition> earlier,
    List<Finding> findings,
    Locale language) {

  public Printable {
    earlier = List.copyOf(earlier);
    findings = List.copyOf(findings);
  }

  /** A programme of which it does not matter what was found in files. */
  public Printable(
      Programme programme,
      Optional<EditionLabel> edition,
      List<EarlierEdition> earlier,
      Locale language) {
    this(programme, edition, earlier, List.of(), language);
  }

  /** The same of which it does not matter what was handed out before. */
  public Printable(Programme programme, Optional<EditionLabel> edition, Locale language) {
    this(programme, edition, List.of(), language);
  }

  /** The same, made from files in which this was found. */
  public Printable withFindings(List<Finding> found) {
    return new Printable(programme, edition, earlier, found, language);
  }

  /** A programme that is no edition. */
  public static Printable of(Programme programme, Locale language) {
    return new Printable(programme, Optional.empty(), language);
  }
}
