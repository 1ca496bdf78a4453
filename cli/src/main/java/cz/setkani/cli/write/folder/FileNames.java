package cz.setkani.cli.write.folder;

import cz.setkani.model.Event;
import cz.setkani.validate.names.Names;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system can store: numbered, in plain small letters. */
final class FileNames {

  private static final int LONGEST = 60;

  private FileNames() {}

  /** What files with such names and an ending are called, whoever they are of. */
  static Pattern withEnding(String ending) {
    return Pattern.compile("\\d{1,5}(?:-[a-z0-9-]+)?\\." + ending);
  }

  /** That of an organisation, numbered as on the roster. */
  static String of(Event event, String organisation) {
    return of(event.position(organisation) + 1, event.organisations().size(), organisation);
  }

  /** Such as {@code 07-rana-pece-kvitek}; different for every number. */
  static String of(int number, int count, String name) {
    StringBuilder plain = new StringBuilder();
    Names.key(name)
        .chars()
        .map(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-')
        .forEach(c -> plain.append((char) c));
    String words = plain.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    String start = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    String digits = "%0" + String.valueOf(count).length() + "d";
    return (String.format(Locale.ROOT, digits, number) + "-" + start).replaceAll("-$", "");
  }
}
