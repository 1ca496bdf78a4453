package cz.setkani.cli.write;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names of organisations as nobody expects them. */
public final class HostileNames {

  private static final List<String> PIECES =
      List.of(
          "Naděje, z.s.; pobočka",
          "a\\n b\\",
          "BEGIN:VEVENT",
          "=1+1",
          "\"Domov\" <b>&amp;</b>",
          "Дом надежды",
          "👨‍👩‍👧‍👦",
          "بيت الأمل",
          "e\u0301\u030a",
          "Příšerně žluťoučký kůň úpěl ďábelské ódy",
          "x".repeat(140),
          "ř".repeat(75),
          ":;,|@?=",
          "=?UTF-8?Q?=C5=99?=",
          "{organisation}",
          "../../etc");

  private HostileNames() {}

  /** One to four odd pieces, with a blank between them or none. */
  public static String of(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }
}
