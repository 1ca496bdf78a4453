package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerReading;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came back, how it is understood, and what would be taken over.
 *
 * @param options what is ticked: {@code add}, {@code skip}, {@code roster}
 * @param others what was found elsewhere than in answers, and keeps them from being taken over
 * @param taking what would be taken over; empty if something is wrong
 * @param newcomers how many have answered where there is no list of organisations; else 0
 */
public record AnswersPage(
    PageFrame frame,
    Texts texts,
    List<String> busy,
    List<AnswerCard> cards,
    Set<String> options,
    List<FindingsTable.FoundRow> others,
    Optional<Taking> taking,
    int newcomers,
    SilentList silent) {

  /**
   * A file.
   *
   * @param number its number in the list, from 0
   * @param isTaken whether its wishes were taken over already
   * @param reading how its wishes are understood; empty where none of them counts
   * @param askers those whose answer in it counts, in the order of the alphabet
   * @param found what is wrong with it
   * @param outdated which answers in it do not count, as there are later ones
   * @param notes how it was read
   */
  public record AnswerCard(
      int number,
      String name,
      BroughtFile.Contents holds,
      boolean isTaken,
      Optional<AnswerReading> reading,
      List<String> askers,
      List<FindingsTable.FoundRow> found,
      List<String> outdated,
      List<String> notes) {

    /** Whether it belongs in the place of a file of the event's own. */
    public boolean isOwn() {
      return holds.file().isPresent();
    }

    /** Whether something in it keeps everything from being taken over. */
    public boolean isFaulty() {
      return found.stream().anyMatch(FindingsTable.FoundRow::isError);
    }

    /** Whether somebody should look at how its names are understood. */
    public boolean hasDoubts() {
      return names().stream().anyMatch(name -> name.meant().isEmpty() || name.isMisspelt());
    }

    /** The names in it that are spelt otherwise than the roster has them. */
    public List<AnswerReading.ReadName> names() {
      return reading.map(AnswerReading::names).orElse(List.of());
    }
  }

  /**
   * What would be taken over.
   *
   * @param wishes how many wishes there would be
   * @param askers of how many organisations
   * @param replaced for how many of them there are wishes already, which give way
   */
  public record Taking(int wishes, int askers, int replaced) {}

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }

  /** Whether an option is ticked. */
  public boolean isTicked(String option) {
    return options.contains(option);
  }

  /** Whether there is a file of wishes among them. */
  public boolean hasWishes() {
    return cards.stream().anyMatch(card -> card.holds() == BroughtFile.Contents.WISHES);
  }
}
