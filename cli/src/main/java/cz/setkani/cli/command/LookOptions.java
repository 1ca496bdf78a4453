package cz.setkani.cli.command;

import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how papers look. */
final class LookOptions {

  @Option(names = "--paper", paramLabel = "a4|a3", descriptionKey = "paper")
  private PaperSize paper = Look.USUAL.wall();

  @Option(names = "--large-print", descriptionKey = "largePrint")
  private boolean isLarge;

  @Option(
      names = "--copies",
      paramLabel = "1..20",
      descriptionKey = "copies",
      converter = Copies.class)
  private int copies = 1;

  @Option(names = "--people", descriptionKey = "printPeople")
  private boolean hasPeople;

  /** {@return what is asked for} */
  Look look() {
    return new Look(paper, isLarge, copies, hasPeople);
  }

  /** Reads a number of copies. */
  static final class Copies implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      if (text.matches("\\d{1,2}")) {
        int copies = Integer.parseInt(text);
        if (copies >= 1 && copies <= Look.MOST_COPIES) {
          return copies;
        }
      }
      throw new TypeConversionException(text);
    }
  }
}
