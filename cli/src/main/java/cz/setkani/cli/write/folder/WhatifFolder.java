package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.page.WhatifHtml;
import cz.setkani.cli.write.table.WhatifCsv;
import cz.setkani.model.Event;
import cz.setkani.whatif.Survey;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What other rooms and days would be worth, as a table for spreadsheets and as a chart. */
public final class WhatifFolder {

  /** The file with a row for each outcome. */
  public static final String TABLE = "whatif.csv";

  /** The file with the chart. */
  public static final String CHART = "whatif.html";

  private WhatifFolder() {}

  /**
   * Writes both files, or none.
   *
   * @param folder where to; made if it does not exist
   * @throws UnwritableException if one of the files could not be written
   */
  public static void write(Path folder, Event event, Survey survey, Locale language)
      throws UnwritableException {
    Replacement.replace(
        folder,
        List.of(
            ResultFile.table(TABLE, WhatifCsv.of(survey, language)),
            ResultFile.text(CHART, out -> WhatifHtml.write(event, survey, language, out))));
  }
}
