package cz.setkani.cli.write.words;

import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import java.util.List;

/** Which requests that are not met are told one by one. */
public final class ToldWishes {

  private ToldWishes() {}

  /** All; but where everybody wants to meet everybody, those that say no more than that are not. */
  public static List<Unmet> of(Event event, List<Unmet> unmet) {
    return event.isOfEverybody()
        ? unmet.stream().filter(one -> !one.request().isOrdinary()).toList()
        : unmet;
  }
}
