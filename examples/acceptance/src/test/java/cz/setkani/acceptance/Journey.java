package cz.setkani.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for all tests of a class, and the desk that they open in it. Both are ended after the
 * last test, however far the class came.
 */
final class Journey implements BeforeAllCallback, AfterAllCallback {

  private Optional<Browser> browser = Optional.empty();
  private Optional<DeskProgram> desk = Optional.empty();
  private String event = "";

  @Override
  public void beforeAll(ExtensionContext tests) throws IOException {
    browser = Optional.of(Browser.start());
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    desk.ifPresent(DeskProgram::close);
    browser.ifPresent(Browser::close);
  }

  Browser browser() {
    return browser.orElseThrow();
  }

  /**
   * Opens a desk, and its first page in the browser, on a laptop.
   *
   * @param home where the program keeps its own files
   * @param folder what to begin with
   */
  void begin(Path home, Optional<Path> folder) throws IOException {
    desk = Optional.of(DeskProgram.open(home, folder));
    browser().size(1280, 900);
    browser().open(desk.orElseThrow().address());
    goOnWithThis();
  }

  /** Opens screens of the event that is on the page from now on. */
  void goOnWithThis() {
    event = browser().path().replaceFirst("[^/]*$", "");
  }

  /** Opens a screen of the event, or of the desk as a whole where it begins with a slash. */
  void open(String screen) {
    String path = screen.startsWith("/") ? screen : event + screen;
    browser().open(desk.orElseThrow().at(path));
  }
}
