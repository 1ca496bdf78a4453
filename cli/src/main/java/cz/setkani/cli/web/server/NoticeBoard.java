package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Notice;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What is to be said at the top of pages to which browsers are on their way. */
final class NoticeBoard {

  private static final int MOST = 200;

  private final Map<String, List<Notice>> notices = new LinkedHashMap<>();

  /** Keeps notices; gives the name by which the page asks for them. */
  synchronized String keep(List<Notice> told) {
    String name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    notices.put(name, told);
    if (notices.size() > MOST) {
      notices.remove(notices.keySet().iterator().next());
    }
    return name;
  }

  synchronized List<Notice> find(String name) {
    return notices.getOrDefault(name, List.of());
  }
}
