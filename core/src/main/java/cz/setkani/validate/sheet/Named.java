package cz.setkani.validate.sheet;

import java.util.List;

/** A column or a setting that people can call by several names. */
public interface Named {

  /** The English name first, then the Czech one, then others that are understood. */
  List<String> names();

  /** The name in English, as it is written. */
  default String english() {
    return names().get(0);
  }

  /** The name in Czech, as it is written. */
  default String czech() {
    return names().get(1);
  }
}
