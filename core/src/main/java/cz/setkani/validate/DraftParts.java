package cz.setkani.validate;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a draft that change, so that each change names only its own. */
final class DraftParts {

  private final Draft draft;
  Sheet<SettingColumn> settings;
  Sheet<OrganisationColumn> organisations;
  Sheet<ScheduleColumn> schedule;
  Sheet<DayColumn> journal;
  TimeSheets times;
  List<Sheet<ScheduleColumn>> history;
  List<Finding> findings;

  DraftParts(Draft draft) {
    this.draft = draft;
    settings = draft.settings();
    organisations = draft.organisations();
    schedule = draft.schedule();
    journal = draft.journal();
    times = draft.times();
    history = draft.history();
    findings = draft.findings();
  }

  /** Adds what was found out besides. */
  void add(List<Finding> more) {
    findings = Stream.concat(findings.stream(), more.stream()).toList();
  }

  Draft draft() {
    return new Draft(
        settings,
        organisations,
        draft.tables(),
        draft.requests(),
        draft.locked(),
        schedule,
        journal,
        times,
        history,
        findings);
  }
}
