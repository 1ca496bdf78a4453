package cz.setkani.cli.web.whatif;

import cz.setkani.cli.job.AbsentShare;
import cz.setkani.cli.job.NumberRange;
import cz.setkani.cli.job.RehearseJob;
import cz.setkani.cli.job.RehearseSettings;
import cz.setkani.cli.job.SettingsJob;
import cz.setkani.cli.job.SettingsWritten;
import cz.setkani.cli.job.Surveyed;
import cz.setkani.cli.job.WhatifJob;
import cz.setkani.cli.job.WhatifSettings;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.Work;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.text.Texts;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.whatif.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The screen that says what other rooms and days would be worth. */
public final class WhatifScreen implements Screen {

  static final String KIND = "whatif";
  static final String KIND_OF_REHEARSAL = "rehearse";

  private static final String PATH = Tab.WHATIF.path();
  private static final String TABLES = "tables";
  private static final String ROUNDS = "rounds";
  private static final String ABSENT = "absent";
  private static final int RUNS = 100;

  private final Looking looking = new Looking();

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, call -> Reply.page(html(call, List.of(), Map.of(), Optional.empty()))),
        Route.post(PATH + "/start", this::start),
        Route.post(PATH + "/rehearse", this::rehearse),
        Route.change(PATH + "/take", this::take),
        Route.page(PATH + "/{tables}/{rounds}", this::choose));
  }

  private String html(
      Call call, List<String> errors, Map<String, String> typed, Optional<Outcome> chosen) {
    return Rendering.html(
        "web/whatif/whatif.jte", new WhatifComposition(call, looking).page(errors, typed, chosen));
  }

  private Reply refused(Call call, List<String> errors) {
    Map<String, String> typed = new LinkedHashMap<>();
    List.of(TABLES, ROUNDS, ABSENT).forEach(name -> typed.put(name, call.field(name)));
    return Reply.refusal(html(call, errors, typed, Optional.empty()));
  }

  private Reply start(Call call) {
    Texts texts = Texts.of(WhatifScreen.class, call.language());
    List<String> errors = new ArrayList<>();
    WhatifSettings settings =
        new WhatifSettings(
            range(call, TABLES, texts, errors),
            range(call, ROUNDS, texts, errors),
            texts.text("form"));
    if (!errors.isEmpty()) {
      return refused(call, errors);
    }
    WhatifJob job = WhatifJob.of(call.event().input(), settings);
    if (job.validation().event().isEmpty()) {
      return refused(call, FindingsText.lines(job.validation().findings(), call.language()));
    }
    Locale language = job.validation().language().orElse(call.language());
    Map<String, String> typed =
        Map.of(TABLES, call.field(TABLES).strip(), ROUNDS, call.field(ROUNDS).strip());
    return begun(
        call,
        call.desk()
            .works()
            .begin(
                call.event(),
                KIND,
                watch -> looking.survey(call.event(), job, typed, language, watch)));
  }

  private static Optional<List<Integer>> range(
      Call call, String field, Texts texts, List<String> errors) {
    String typed = call.field(field).strip();
    Optional<NumberRange> range = NumberRange.parse(typed);
    if (range.isEmpty() && !typed.isEmpty()) {
      errors.add(texts.text("range.wrong", typed));
    }
    return range.map(NumberRange::numbers);
  }

  private static Reply begun(Call call, Optional<Work> work) {
    String path = PagePaths.of(call.event(), PATH);
    return work.isPresent() ? Reply.at(path) : Reply.at(path, WorkView.busy(call));
  }

  private Reply rehearse(Call call) {
    Texts texts = Texts.of(WhatifScreen.class, call.language());
    String typed = call.field(ABSENT).strip();
    Optional<AbsentShare> absent = AbsentShare.parse(typed);
    if (absent.isEmpty()) {
      return refused(call, List.of(texts.text("absent.wrong", typed)));
    }
    RehearseJob job =
        RehearseJob.of(
            call.event().input(),
            Optional.empty(),
            new RehearseSettings(absent.get(), RUNS, Optional.empty()));
    if (job.validation().event().isEmpty()) {
      return refused(call, FindingsText.lines(job.validation().findings(), call.language()));
    }
    return begun(
        call,
        call.desk()
            .works()
            .begin(
                call.event(),
                KIND_OF_REHEARSAL,
                watch -> looking.rehearse(call.event(), job, Map.of(ABSENT, typed), watch)));
  }

  private Optional<Outcome> outcome(Call call, String tables, String rounds) {
    return looking
        .survey(call.event())
        .map(found -> found.value().survey().list())
        .orElse(List.of())
        .stream()
        .filter(one -> tables.equals("" + one.tables()) && rounds.equals("" + one.rounds()))
        .findFirst();
  }

  private Reply choose(Call call) {
    Optional<Outcome> chosen = outcome(call, call.place(TABLES), call.place(ROUNDS));
    return chosen.isEmpty()
        ? Reply.at(PagePaths.of(call.event(), PATH))
        : Reply.page(html(call, List.of(), Map.of(), chosen));
  }

  /** Takes a combination over into the settings of the event. */
  private Reply take(Call call) throws UnwritableException {
    Optional<Outcome> chosen = outcome(call, call.field(TABLES), call.field(ROUNDS));
    String path = PagePaths.of(call.event(), PATH);
    if (chosen.isEmpty()) {
      return Reply.at(path);
    }
    Outcome planned =
        looking
            .survey(call.event())
            .map(Looking.LookedAt::value)
            .map(Surveyed::survey)
            .orElseThrow()
            .asPlanned();
    Map<Setting, String> values = new LinkedHashMap<>();
    if (chosen.get().rounds() != planned.rounds()) {
      values.put(Setting.ROUNDS, "" + chosen.get().rounds());
    }
    if (chosen.get().tables() != planned.tables()) {
      values.put(Setting.TABLES, "" + chosen.get().tables());
    }
    SettingsWritten written =
        SettingsJob.of(call.event().input())
            .write(values, call.language(), (folder, seconds) -> {});
    return Reply.at(path, new TakenOver(chosen.get(), written, call.language()).notice());
  }
}
