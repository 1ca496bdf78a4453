package cz.setkani.cli.read.requests;

import cz.setkani.validate.value.Interest;
import cz.setkani.validate.value.Values;
import java.util.Optional;

/**
 * What a cell says in which a wish is marked: {@code x}, {@code no}, {@code high}.
 *
 * @param wish whether it is one; empty if nobody can tell
 * @param isDegree whether it says how much it is wished for
 */
record WishMark(Optional<Boolean> wish, boolean isDegree) {

  static final WishMark WISH = new WishMark(Optional.of(true), false);

  static WishMark of(String text) {
    Optional<Boolean> yes = Values.yesNo(text);
    Optional<Interest> interest = yes.isEmpty() ? Interest.find(text) : Optional.empty();
    return new WishMark(yes.or(() -> interest.map(i -> i != Interest.NO)), interest.isPresent());
  }

  boolean isKnown() {
    return wish.isPresent();
  }

  boolean isWish() {
    return wish.orElse(false);
  }
}
