package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.page.WhatifHtml;
import cz.setkani.cli.write.table.WhatifCsv;
import cz.setkani.model.Event;
import cz.setkani.whatif.Survey;
import java.util.List;
import java.util.Locale;

/** What other rooms and days would be worth, as a table for spreadsheets and as a chart. */
public final class WhatifFolder {

  /** The file with a row for each outcome. */
  public static final String TABLE = "whatif.csv";

  /** The file with the chart. */
  public static final String CHART = "whatif.html";

  private WhatifFolder() {}

  /** Both files, which replace earlier ones. */
  public static Output of(Event event, Survey survey, Locale language) {
    return Output.of(
        List.of(
            ResultFile.text(TABLE, out -> WhatifCsv.of(survey, language).write(out)),
            ResultFile.text(CHART, out -> WhatifHtml.write(event, survey, language, out))));
  }
}
