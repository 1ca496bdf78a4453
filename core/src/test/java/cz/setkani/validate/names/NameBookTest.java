package cz.setkani.validate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameBookTest {

  private static final int NAMES = 300;
  private static final int SPELLINGS = 60;

  /** As on a desk that several people use. */
  @Test
  void severalThreadsLookForNamesAtOnce() {
    List<String> names = IntStream.range(0, NAMES).mapToObj(i -> "Spolek číslo " + i).toList();
    NameBook book = NameBook.of(names);
    List<String> wrong =
        IntStream.range(0, NAMES * SPELLINGS)
            .parallel()
            .filter(i -> !isFound(book, names.get(i % NAMES), i / NAMES))
            .mapToObj(i -> names.get(i % NAMES))
            .toList();

    assertThat(wrong).isEmpty();
  }

  private static boolean isFound(NameBook book, String name, int spelling) {
    String spelt = " ".repeat(spelling) + name;
    return book.find(spelt).equals(Optional.of(name))
        && book.findMisspelt(spelt.replace("číslo", "čísloo")).equals(Optional.of(name))
        && book.near(spelt).size() <= 3;
  }
}
