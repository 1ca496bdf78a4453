package cz.setkani.cli.web.whatif;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The screen of other rooms and days, and of a day on which some do not come.
 *
 * @param running what is under way in the desk
 * @param errors what stands against looking; empty if it can be done
 * @param typed what was filled in, by the names of the fields
 * @param grid what was found of other rooms and days
 * @param files where the files lie; empty text as long as there are none
 * @param hasProgramme whether there is a programme that can be rehearsed
 * @param rehearsed what is to be expected if some do not come
 * @param notes what else is to be said of that
 */
public record WhatifPage(
    PageFrame frame,
    Texts texts,
    Optional<WorkView> running,
    List<String> errors,
    Map<String, String> typed,
    Optional<GridView> grid,
    String files,
    boolean hasProgramme,
    List<Labelled> rehearsed,
    List<String> notes) {

  public WhatifPage {
    errors = List.copyOf(errors);
    typed = Map.copyOf(typed);
    rehearsed = List.copyOf(rehearsed);
    notes = List.copyOf(notes);
  }

  /** A word or sentence of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }

  /** What was filled in in a field; empty text for nothing. */
  public String typedIn(String field) {
    return typed.getOrDefault(field, "");
  }
}
