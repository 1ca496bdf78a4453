package cz.setkani.cli.job;

import cz.setkani.cli.read.Source;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.StarterFolder;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.sheet.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the folder of an event of which nothing is known but its day. */
public final class NewEventJob {

  private final Output output;
  private final List<Finding> findings;

  private NewEventJob(Output output) {
    this.output = output;
    Map<String, byte[]> files = output.toBytes();
    findings =
        Input.of(Source.of("", files)).validate().findings().stream()
            .filter(finding -> files.containsKey(finding.place().file()))
            .toList();
  }

  /**
   * An event with these settings.
   *
   * @param values those of settings that have some
   * @param language of the file
   */
  public static NewEventJob of(Map<Setting, String> values, Locale language) {
    return new NewEventJob(StarterFolder.settings(values, language));
  }

  /** What is wrong with the settings. */
  public List<Finding> findings() {
    return findings;
  }

  /** The files of the folder; they replace none. */
  public Output output() {
    return output;
  }
}
