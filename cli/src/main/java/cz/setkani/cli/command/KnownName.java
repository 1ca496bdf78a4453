package cz.setkani.cli.command;

import cz.setkani.cli.job.NameInQuestion;
import cz.setkani.text.Texts;
import cz.setkani.validate.names.NameBook;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses a name that nobody has, and says which ones are like it. */
final class KnownName {

  private KnownName() {}

  /**
   * Looks whether a name is known.
   *
   * @param parameter which parameter of the command it is, from 0
   */
  static void require(CommandSpec spec, int parameter, NameInQuestion name, Locale language) {
    if (name.known().isEmpty()) {
      String what = spec.positionalParameters().get(parameter).paramLabel();
      List<String> near = name.near();
      Texts texts = Texts.of(KnownName.class, language);
      throw new ParameterException(
          spec.commandLine(),
          texts.text("usage.name", what, name.asked(), near.size(), NameBook.quoted(near)));
    }
  }
}
