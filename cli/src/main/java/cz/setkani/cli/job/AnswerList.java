package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order answers came, and what was said of them: a line each in a text file beside them.
 * Immutable.
 */
final class AnswerList {

  /** The name of the file. */
  static final String FILE = "order.txt";

  private static final String BETWEEN = "\t";

  private final Map<String, Set<AnswerMark>> marks;

  private AnswerList(Map<String, Set<AnswerMark>> marks) {
    this.marks = marks;
  }

  /** That of a folder; of files that nobody put on it, none is marked, and they come last. */
  static AnswerList read(Path folder, Collection<String> there) {
    Map<String, Set<AnswerMark>> marks = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(FILE))) {
        List<String> parts = Arrays.asList(line.split(BETWEEN));
        if (there.contains(parts.get(0))) {
          marks.put(parts.get(0), AnswerMark.of(parts));
        }
      }
    } catch (IOException nothingKept) {
      // Then their names are the order.
    }
    there.forEach(name -> marks.putIfAbsent(name, EnumSet.noneOf(AnswerMark.class)));
    return new AnswerList(marks);
  }

  List<String> names() {
    return List.copyOf(marks.keySet());
  }

  Set<String> marked(AnswerMark mark) {
    return marks.entrySet().stream()
        .filter(file -> file.getValue().contains(mark))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The same with files at the end that are new. */
  AnswerList with(Collection<String> fresh) {
    Map<String, Set<AnswerMark>> more = new LinkedHashMap<>(marks);
    fresh.forEach(name -> more.put(name, EnumSet.noneOf(AnswerMark.class)));
    return new AnswerList(more);
  }

  /** The same with a mark for some files. */
  AnswerList marking(Collection<String> files, AnswerMark mark) {
    Map<String, Set<AnswerMark>> more = new LinkedHashMap<>(marks);
    for (String name : files) {
      Set<AnswerMark> all = EnumSet.of(mark);
      all.addAll(marks.getOrDefault(name, Set.of()));
      more.replace(name, all);
    }
    return new AnswerList(more);
  }

  void writeTo(Path folder) throws UnwritableException {
    String lines =
        marks.entrySet().stream()
            .map(file -> file.getKey() + marks(file.getValue()) + "\n")
            .collect(Collectors.joining());
    Output.of(List.of(ResultFile.text(FILE, out -> out.write(lines)))).writeTo(folder);
  }

  private static String marks(Set<AnswerMark> marks) {
    return marks.stream()
        .map(mark -> BETWEEN + mark.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
