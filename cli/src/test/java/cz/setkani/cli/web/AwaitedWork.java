package cz.setkani.cli.web;

/** Looks at a page again and again until nothing is under way any more. */
public final class AwaitedWork {

  private static final int MOST_LOOKS = 3_000;
  private static final int MILLISECONDS = 20;

  private AwaitedWork() {}

  /** The page of a path once nothing is under way. */
  public static TestDesk.Page on(TestDesk desk, String path) throws Exception {
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      TestDesk.Page page = desk.get(path);
      if (!page.html().contains("sse-connect")) {
        return page;
      }
      Thread.sleep(MILLISECONDS);
    }
    throw new AssertionError("It must be done by now: " + path);
  }
}
