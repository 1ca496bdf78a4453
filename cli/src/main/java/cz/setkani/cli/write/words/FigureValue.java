package cz.setkani.cli.write.words;

import cz.setkani.model.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a {@link Figure} says. */
public sealed interface FigureValue {

  /** How many there are. */
  record Counting(long count) implements FigureValue {}

  /** A part of something; all of it, where nothing was asked for. */
  record Portion(Share share) implements FigureValue {

    private static final int DIGITS = 3;

    /** The part of the whole, from 0 to 1, to three digits. */
    public BigDecimal decimal() {
      int whole = Math.max(share.asked(), 1);
      return BigDecimal.valueOf(share.isAsked() ? share.met() : whole)
          .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }
  }

  /** Whether it is so. */
  record Truth(boolean isSo) implements FigureValue {}

  /**
   * A word.
   *
   * @param key the English word, as in files
   */
  record Word(String key) implements FigureValue {}

  /** Nothing: it was not looked into, or there is nothing of the kind. */
  record Unknown() implements FigureValue {}
}
