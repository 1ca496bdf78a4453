package cz.setkani.cli.write.words;

import cz.setkani.cli.write.words.FigureValue.Counting;
import cz.setkani.cli.write.words.FigureValue.Portion;
import cz.setkani.cli.write.words.FigureValue.Truth;
import cz.setkani.cli.write.words.FigureValue.Unknown;
import cz.setkani.cli.write.words.FigureValue.Word;
import cz.setkani.model.Share;
import java.util.Optional;

/**
 * A measure of a programme.
 *
 * @param key its English name, as in files
 * @param value what it says
 */
public record Figure(String key, FigureValue value) {

  static Figure of(String key, long count) {
    return new Figure(key, new Counting(count));
  }

  static Figure of(String key, Share share) {
    return new Figure(key, new Portion(share));
  }

  static Figure of(String key, boolean isSo) {
    return new Figure(key, new Truth(isSo));
  }

  static Figure of(String key, String word) {
    return new Figure(key, new Word(word));
  }

  static Figure of(String key, Optional<? extends FigureValue> value) {
    return new Figure(key, value.isPresent() ? value.get() : new Unknown());
  }
}
