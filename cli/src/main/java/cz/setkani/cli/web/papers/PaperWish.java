package cz.setkani.cli.web.papers;

import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which papers somebody ticked, and how they are to look.
 *
 * @param parts in the order of their constants
 * @param formats in the order of their constants; those that only one part can be had in are always
 *     among them
 */
public record PaperWish(Set<PrintPart> parts, Set<PrintFormat> formats, Look look) {

  private static final String PART = "what";
  private static final String FORMAT = "format";
  private static final String PAPER = "paper";
  private static final String LARGE = "large";
  private static final String COPIES = "copies";
  private static final String PEOPLE = "people";

  /** Files of parts that are called otherwise. */
  private static final Map<PrintPart, String> CALLED =
      Map.of(
          PrintPart.WORKBOOK,
          ResultFolder.WORKBOOK,
          PrintPart.DATA,
          ResultFolder.DATA,
          PrintPart.CALENDARS,
          "calendar.ics",
          PrintPart.MESSAGES,
          "pages/");

  /** The formats between which there is a choice. */
  static final Set<PrintFormat> CHOICE =
      Collections.unmodifiableSet(EnumSet.of(PrintFormat.PDF, PrintFormat.HTML, PrintFormat.CSV));

  public PaperWish {
    EnumSet<PrintPart> parted = EnumSet.noneOf(PrintPart.class);
    parted.addAll(parts);
    parts = Collections.unmodifiableSet(parted);
    EnumSet<PrintFormat> formatted = EnumSet.complementOf(EnumSet.copyOf(CHOICE));
    formatted.addAll(formats);
    formats = Collections.unmodifiableSet(formatted);
  }

  /** What fields say; what they do not say, or say wrongly, is not asked for. */
  public static PaperWish of(Map<String, List<String>> fields) {
    return new PaperWish(
        named(fields, PART, PrintPart.values()),
        named(fields, FORMAT, PrintFormat.values()),
        new Look(
            named(fields, PAPER, PaperSize.values()).stream().findFirst().orElse(PaperSize.A3),
            fields.containsKey(LARGE),
            copies(fields.getOrDefault(COPIES, List.of("")).get(0)),
            fields.containsKey(PEOPLE)));
  }

  private static <E extends Enum<E>> Set<E> named(
      Map<String, List<String>> fields, String field, E[] all) {
    List<String> names = fields.getOrDefault(field, List.of());
    return Arrays.stream(all)
        .filter(one -> names.contains(key(one)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int copies(String text) {
    int number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
    return Math.min(Look.MOST_COPIES, Math.max(1, number));
  }

  /**
   * All that lies in a folder, to be written anew, and the tables with it.
   *
   * @param names those of files and, with a slash, of folders
   */
  static PaperWish renewing(List<String> names, Look look) {
    EnumSet<PrintPart> parts = EnumSet.of(PrintPart.TIMETABLES);
    EnumSet<PrintFormat> formats = EnumSet.of(PrintFormat.CSV);
    for (String name : names) {
      String start = name.split("[./]")[0];
      Arrays.stream(PrintPart.values())
          .filter(part -> key(part).equals(start) || name.equals(CALLED.get(part)))
          .forEach(parts::add);
      CHOICE.stream().filter(format -> name.endsWith("." + key(format))).forEach(formats::add);
    }
    return new PaperWish(parts, formats, look);
  }

  /** What a constant is called in fields. */
  public static String key(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /** As it is asked of what makes papers. */
  public Printing printing() {
    return Printing.of(parts, formats, look);
  }

  /** The formats in which a part is offered: those asked for or, where it has none, its own. */
  public List<PrintFormat> formatsOf(PrintPart part) {
    Set<PrintFormat> own = part.formats();
    List<PrintFormat> asked = formats.stream().filter(own::contains).toList();
    return asked.isEmpty() ? own.stream().sorted().toList() : asked;
  }

  /** The same as the question of an address. */
  public String query() {
    List<String> said = new ArrayList<>();
    parts.forEach(part -> said.add(PART + '=' + key(part)));
    formats.stream()
        .filter(CHOICE::contains)
        .forEach(format -> said.add(FORMAT + '=' + key(format)));
    said.add(PAPER + '=' + key(look.wall()));
    said.add(COPIES + '=' + look.copies());
    if (look.isLarge()) {
      said.add(LARGE + "=yes");
    }
    if (look.hasPeople()) {
      said.add(PEOPLE + "=yes");
    }
    return String.join("&", said);
  }
}
