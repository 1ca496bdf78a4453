package cz.setkani.cli.command;

import java.util.ResourceBundle;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** Help whose fixed words, too, are in the user's language. */
final class LocalHelp extends Help {

  private final ResourceBundle usage;

  LocalHelp(CommandSpec command, ColorScheme colours, ResourceBundle usage) {
    super(command, colours);
    this.usage = usage;
  }

  @Override
  public String synopsis(int headingLength) {
    return super.synopsis(headingLength)
        .replace("[OPTIONS]", usage.getString("label.options"))
        .replace("[COMMAND]", usage.getString("label.command"));
  }
}
