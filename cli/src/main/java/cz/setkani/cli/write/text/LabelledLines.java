package cz.setkani.cli.write.text;

import java.util.ArrayList;
import java.util.List;

/** Lines for the console with a column of labels at the left, as wide as the widest label. */
final class LabelledLines {

  private static final String GAP = "  ";

  private final List<String> labels = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Adds a line with a label; with an empty one it continues the line before. */
  void add(String label, String text) {
    labels.add(label);
    texts.add(text);
  }

  /** Adds several lines under one label. */
  void add(String label, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      add(i == 0 ? label : "", lines.get(i));
    }
  }

  /** The same without the look of a console. */
  List<Labelled> labelled() {
    List<Labelled> all = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).isEmpty() && !all.isEmpty()) {
        all.add(all.remove(all.size() - 1).with(texts.get(i)));
      } else {
        all.add(new Labelled(plain(labels.get(i)), List.of(texts.get(i))));
      }
    }
    return List.copyOf(all);
  }

  /** A label without the blanks that set it right in a column. */
  private static String plain(String label) {
    return label.strip().replaceAll(" +", " ");
  }

  List<String> toList() {
    int width = labels.stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      lines.add(label + " ".repeat(width - label.length()) + GAP + texts.get(i));
    }
    return lines;
  }
}
