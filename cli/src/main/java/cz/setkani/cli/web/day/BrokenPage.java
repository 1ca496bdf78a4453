package cz.setkani.cli.web.day;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * What must be mended before the day can go on.
 *
 * @param findings in sentences
 */
public record BrokenPage(PageFrame frame, Texts texts, List<String> findings) {

  public BrokenPage {
    findings = List.copyOf(findings);
  }
}
