package cz.setkani.cli.web.schedule;

import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.OwnFigures;
import cz.setkani.model.Share;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** By what the organisations of a programme can be sorted; what is worth a look comes first. */
enum RowOrder {
  /** Who got least of what it asked for. */
  MET(Comparator.comparing(RowOrder::share).thenComparing(one -> -one.own().asked())),
  MEETINGS(Comparator.comparing(OwnFigures::meetings)),
  BREAKS(Comparator.comparing(OwnFigures::breaks).reversed()),
  WAITING(Comparator.comparing(OwnFigures::waiting).reversed()),
  CHANGES(Comparator.comparing(OwnFigures::changes).reversed()),
  NAME((one, other) -> 0);

  private final Comparator<OwnFigures> order;

  RowOrder(Comparator<OwnFigures> order) {
    this.order = order;
  }

  /** Of those who asked for nothing nobody got little. */
  private static Share share(OwnFigures one) {
    return one.own().isAsked() ? one.own() : Share.ALL;
  }

  /** How they are called in addresses. */
  static List<String> names() {
    return Arrays.stream(values()).map(order -> order.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The order of a name; what is not known is the first one. */
  static Comparator<OwnFigures> of(String name, Locale language) {
    RowOrder asked =
        Arrays.stream(values())
            .filter(one -> one.name().equalsIgnoreCase(name))
            .findFirst()
            .orElse(MET);
    Function<OwnFigures, String> called = OwnFigures::organisation;
    return asked.order.thenComparing(called, Alphabetical.in(language));
  }
}
