package cz.setkani.cli.job;

import cz.setkani.cli.read.AnswerFiles;
import cz.setkani.cli.read.Collected;
import cz.setkani.cli.read.Collecting;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers of which those that cannot be read are left out, one after another, until the rest makes
 * an event: all that is wrong with them is told all the same.
 *
 * @param collected the event with the answers that are left
 * @param validation what was found, also in answers that were left out
 */
record FaultyAnswers(Collected collected, Validation validation) {

  /**
   * Reads and checks an event with answers, and without the faulty ones where that is asked for.
   */
  static FaultyAnswers of(Input input, List<SourceFile> answers, Collecting way) {
    Set<Place> left = new HashSet<>();
    List<Finding> reasons = new ArrayList<>();
    while (true) {
      Collected collected =
          AnswerFiles.collect(input.source(), answers, input.known(), way.without(left));
      List<Finding> faults = faults(collected.draft().findings(), left);
      Validation found = Validator.validate(collected.draft().withoutFindings(faults));
      Set<Place> more = way.isFaultySkipped() ? places(found, collected, answers) : Set.of();
      if (found.event().isPresent() || !left.addAll(more)) {
        return new FaultyAnswers(collected, with(reasons, found));
      }
      found.findings().stream()
          .filter(finding -> isFault(finding) && more.contains(place(finding, collected)))
          .forEach(reasons::add);
    }
  }

  private static boolean isFault(Finding finding) {
    return finding.severity() == Severity.ERROR || finding.severity() == Severity.CONTRADICTION;
  }

  /** What was said of answers that are left out. */
  private static List<Finding> faults(List<Finding> findings, Set<Place> left) {
    return findings.stream()
        .filter(finding -> isFault(finding) && left.contains(line(finding.place())))
        .toList();
  }

  /** Where faults stand in answers. */
  private static Set<Place> places(
      Validation found, Collected collected, List<SourceFile> answers) {
    Set<String> files = answers.stream().map(SourceFile::shown).collect(Collectors.toSet());
    return found.findings().stream()
        .filter(finding -> isFault(finding) && files.contains(finding.place().file()))
        .map(finding -> place(finding, collected))
        .collect(Collectors.toSet());
  }

  /** The line of a fault, if it is one of an answer; else the whole file is at fault. */
  private static Place place(Finding finding, Collected collected) {
    Place line = line(finding.place());
    return collected.lines().contains(line) ? line : Place.of(line.file());
  }

  private static Place line(Place place) {
    return Place.of(place.file()).atLine(place.line());
  }

  private static Validation with(List<Finding> reasons, Validation found) {
    return found.withFindings(Stream.concat(reasons.stream(), found.findings().stream()).toList());
  }
}
