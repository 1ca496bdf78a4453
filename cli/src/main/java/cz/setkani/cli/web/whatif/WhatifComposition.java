package cz.setkani.cli.web.whatif;

import cz.setkani.cli.job.Rehearsed;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.text.CutShortText;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.cli.write.text.RehearseText;
import cz.setkani.text.Texts;
import cz.setkani.validate.Validation;
import cz.setkani.whatif.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts together what the screen shows. */
final class WhatifComposition {

  private final Call call;
  private final Looking looking;
  private final Locale language;
  private final Texts texts;

  WhatifComposition(Call call, Looking looking) {
    this.call = call;
    this.looking = looking;
    language = call.language();
    texts = Texts.of(WhatifComposition.class, language);
  }

  /**
   * @param errors what is wrong with what was filled in
   * @param typed what was filled in, where it is wrong
   * @param chosen the combination that is looked at, if one is
   */
  WhatifPage page(List<String> errors, Map<String, String> typed, Optional<Outcome> chosen) {
    PageFrame frame = frame();
    Map<String, String> filled = new HashMap<>();
    looking.survey(call.event()).ifPresent(found -> filled.putAll(found.typed()));
    looking.rehearsal(call.event()).ifPresent(found -> filled.putAll(found.typed()));
    filled.putAll(typed);
    return new WhatifPage(
        frame,
        texts,
        WorkView.of(frame),
        errors.isEmpty() ? eventErrors() : errors,
        filled,
        looking.survey(call.event()).map(found -> new GridComposition(found, call).view(chosen)),
        looking
            .survey(call.event())
            .flatMap(found -> found.value().folder())
            .map(folder -> texts.text("files", folder))
            .orElse(""),
        call.event().source().find("result/schedule.csv").isPresent(),
        rehearsed(),
        notes());
  }

  private PageFrame frame() {
    PageFrame frame = PageFrame.of(call, texts.text("title"), Tab.WHATIF);
    Optional<Notice> failure =
        WorkView.failure(call, WhatifScreen.KIND)
            .or(() -> WorkView.failure(call, WhatifScreen.KIND_OF_REHEARSAL));
    return failure.map(frame::saying).orElse(frame);
  }

  private List<String> eventErrors() {
    Validation validation = call.event().validation();
    return validation.event().isPresent()
        ? List.of()
        : FindingsText.lines(validation.findings(), language);
  }

  private List<Labelled> rehearsed() {
    return looking
        .rehearsal(call.event())
        .map(Looking.LookedAt::value)
        .flatMap(
            found ->
                found
                    .forecast()
                    .map(
                        forecast ->
                            RehearseText.figures(
                                found.verified().event(), found.absent(), forecast, language)))
        .orElse(List.of());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Optional<Looking.LookedAt<Rehearsed>> found = looking.rehearsal(call.event());
    if (found.isPresent()) {
      Rehearsed rehearsed = found.get().value();
      if (rehearsed.forecast().isEmpty()) {
        notes.add(RehearseText.broken(language));
      }
      boolean isCut =
          rehearsed.forecast().filter(one -> one.days().size() < rehearsed.runs()).isPresent();
      CutShortText.lines(isCut, language).stream().filter(l -> !l.isEmpty()).forEach(notes::add);
      if (!found.get().isOf(call.event())) {
        notes.add(texts.text("changed"));
      }
    }
    return notes;
  }
}
