package cz.setkani.cli.job;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What was said of a file of answers. */
public enum AnswerMark {
  /** Its wishes were taken over. */
  TAKEN,
  /** It holds wishes, whatever it looks like. */
  WISHES;

  /** The marks among some words. */
  static Set<AnswerMark> of(Collection<String> words) {
    Set<AnswerMark> marks = EnumSet.noneOf(AnswerMark.class);
    for (AnswerMark mark : values()) {
      if (words.contains(mark.name().toLowerCase(Locale.ROOT))) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
