package cz.setkani.cli.write.words;

import cz.setkani.validate.finding.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order in which findings are told. */
public final class FindingOrder {

  private static final Comparator<Finding> BY_LINE =
      Comparator.comparingInt(finding -> finding.place().line());

  private FindingOrder() {}

  /** The findings by file and line; the files in the order in which they come first. */
  public static Stream<Finding> of(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.place().file(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofFile -> ofFile.stream().sorted(BY_LINE));
  }
}
