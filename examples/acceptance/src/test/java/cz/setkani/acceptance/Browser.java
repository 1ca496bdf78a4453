package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.HttpMethod;

/**
 * A Chromium without a screen, as it is installed on this computer, with a profile of its own. It
 * is driven as people do: by what is on the page, the mouse and the keyboard. Where there is none,
 * journeys are skipped, and a line says so.
 */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Set<String> CONTROLS =
      Set.of(
          "button",
          "checkbox",
          "combobox",
          "DisclosureTriangle",
          "link",
          "listbox",
          "radio",
          "searchbox",
          "slider",
          "spinbutton",
          "textbox");

  private final ChromeDriverService service;
  private final Chromium driver;

  private Browser(ChromeDriverService service, Chromium driver) {
    this.service = service;
    this.driver = driver;
  }

  /** Starts it, or skips the test where it is not installed. */
  static Browser start() throws IOException {
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = find("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String missing = "No journeys in the browser: Chromium and its chromedriver are not there.";
      System.out.println("[WARNING] " + missing);
      Assumptions.abort(missing);
    }
    Path profile =
        Files.createTempDirectory(Files.createDirectories(Path.of("target")), "chromium");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + profile.toAbsolutePath());
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    service.start();
    return new Browser(service, new Chromium(service.getUrl(), options));
  }

  /** Selenium's own class for it would bring a program along that fetches browsers. */
  private static final class Chromium extends RemoteWebDriver {

    private static final String DEVTOOLS = "devtools";

    private static final CommandInfo COMMAND =
        new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST);

    Chromium(URL service, ChromeOptions options) {
      super(new HttpCommandExecutor(Map.of(DEVTOOLS, COMMAND), service), options);
    }

    Object tell(String command, Map<String, Object> values) {
      return execute(DEVTOOLS, Map.of("cmd", command, "params", values)).getValue();
    }
  }

  private static Optional<Path> find(String... names) {
    List<String> folders =
        Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What every page of this window that is loaded from now on runs before anything of its own. */
  void before(String script) {
    driver.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** How large the page is, in pixels. */
  void size(int width, int height) {
    driver.tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void open(Path file) {
    driver.get(file.toUri().toString());
  }

  /** Opens an address. */
  void open(String address) {
    driver.get(address);
  }

  /** The path of the page that is open. */
  String path() {
    return URI.create(driver.getCurrentUrl()).getPath();
  }

  /** Everything that is to be read on the page. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Waits until something is to be read on the page. */
  void awaitText(String text) {
    await('"' + text + '"', () -> isThere(text));
  }

  private boolean isThere(String text) {
    try {
      return text().contains(text);
    } catch (WebDriverException pageIsLeaving) {
      return false;
    }
  }

  /** Follows the first link that has a text, and waits for its page. */
  void follow(String text) {
    leaveBy(named("//a", text));
  }

  /** Presses the first button that has a text, as long as it stays on this page. */
  void push(String text) {
    named("//button", text).click();
  }

  /** Presses the first button that has a text, and waits for the page or part that it leads to. */
  void send(String text) {
    leaveBy(named("//button", text));
  }

  private void leaveBy(WebElement element) {
    run(
        "window.isLeft = true; document.addEventListener("
            + "'htmx:afterSettle', () => { window.isLeft = false; }, {once: true})");
    element.click();
    await("the next page", this::isNewPage);
  }

  private boolean isNewPage() {
    try {
      return Boolean.TRUE.equals(
          run("return !window.isLeft && document.readyState === 'complete'"));
    } catch (WebDriverException pageIsLeaving) {
      return false;
    }
  }

  private WebElement named(String kind, String text) {
    String quoted = text.replace("'", "\u2019");
    return shown(
        By.xpath(kind + "[contains(normalize-space(.), '" + quoted + "')]"),
        kind + " \"" + text + '"');
  }

  /** The field that a label names. */
  WebElement field(String label) {
    return shown(
        By.xpath(
            "//*[@id=//label[contains(normalize-space(.), '%1$s')]/@for]|//label[contains(normalize-space(.), '%1$s')]//input|//*[@aria-label='%1$s']"
                .formatted(label)),
        "a field \"" + label + '"');
  }

  private WebElement shown(By where, String what) {
    await(what, () -> firstShown(where).isPresent());
    return firstShown(where).orElseThrow();
  }

  private Optional<WebElement> firstShown(By where) {
    return driver.findElements(where).stream().filter(WebElement::isDisplayed).findFirst();
  }

  /** Fills in the field that a label names. */
  void fill(String label, String text) {
    WebElement field = field(label);
    field.clear();
    field.sendKeys(text);
  }

  /** Replaces a text where it stands in a field, and saves that field. */
  void fillIn(String text, String other) {
    WebElement field =
        shown(
            By.xpath("//*[self::input or self::textarea][@value='%1$s']".formatted(text)),
            "a field with \"" + text + '"');
    field.clear();
    field.sendKeys(other, Keys.ENTER);
  }

  /** Chooses what is offered by a text in the field that a label names. */
  void choose(String label, String option) {
    field(label)
        .findElement(By.xpath(".//option[contains(normalize-space(.), '" + option + "')]"))
        .click();
  }

  /** Ticks what has a label, or takes the tick away. */
  void tick(String label) {
    named("//label", label).click();
  }

  /** Shows what is hidden behind a line of text. */
  void unfold(String text) {
    named("//summary", text).click();
  }

  /**
   * Shows what is hidden behind a line of text within the first thing of a kind that has a text.
   */
  void unfoldIn(String kind, String text, String line) {
    named("//" + kind + "[contains(normalize-space(.), '" + text + "')]//summary", line).click();
  }

  /** Types into a field that searches as one types, and waits for what was found. */
  void search(String label, String text, String found) {
    run("document.getElementById(arguments[0]).dataset.old = 'yes'", found);
    fill(label, text);
    await(
        "what was found by \"" + text + '"',
        () ->
            Boolean.TRUE.equals(
                run("return !document.getElementById(arguments[0]).dataset.old", found)));
  }

  /** Sends by a button within the first thing of a kind, such as a list's item, that has a text. */
  void sendIn(String kind, String text, String button) {
    leaveBy(named("//" + kind + "[contains(normalize-space(.), '" + text + "')]//button", button));
  }

  /** Saves what a link leads to, as people do, and waits until it is there. */
  Path save(String link) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "saved").toAbsolutePath();
    driver.tell(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    shown(By.xpath("//a[@aria-label='%1$s' or .='%1$s']".formatted(link)), link).click();
    await("a file saved by \"" + link + '"', () -> saved(folder).isPresent());
    return saved(folder).orElseThrow();
  }

  private static Optional<Path> saved(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().matches(".*(crdownload|\\.tmp|/\\..*)"))
          .findAny();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings files to the field of an id. */
  void bring(String id, List<Path> files) {
    element(id)
        .sendKeys(
            files.stream()
                .map(file -> file.toAbsolutePath().toString())
                .collect(Collectors.joining("\n")));
  }

  /** A picture of the page as it is shown, in {@code target/screenshots}. */
  void picture(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /**
   * Pictures of the whole page on a laptop and, with {@code -Dsetkani.pictures=true}, on a
   * telephone and on a wide screen.
   */
  void pictures(String name) throws IOException {
    if (Boolean.getBoolean("setkani.pictures")) {
      for (int width : new int[] {360, 1920, 1280}) {
        size(width, 900);
        Number height = (Number) run("return document.documentElement.scrollHeight");
        size(width, Math.min(6000, height.intValue()));
        picture(name + '-' + width);
      }
      size(1280, 900);
    } else {
      picture(name);
    }
  }

  /** What keeps people from using the page, as axe-core sees it: rule, and where. */
  List<String> obstacles() {
    if (!Boolean.TRUE.equals(run("return !!window.axe"))) {
      run(Axe.SCRIPT);
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done("
                + "r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ')"
                + " + ' ' + n.failureSummary))));");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** What a screen reader would call nothing at all: the kinds of controls that have no name. */
  List<String> unnamed() {
    Map<?, ?> tree = (Map<?, ?>) driver.tell("Accessibility.getFullAXTree", Map.of());
    return ((List<?>) tree.get("nodes"))
        .stream()
            .map(node -> (Map<?, ?>) node)
            .filter(node -> !Boolean.TRUE.equals(node.get("ignored")))
            .filter(node -> CONTROLS.contains(value(node, "role")))
            .filter(node -> value(node, "name").isBlank())
            .map(node -> value(node, "role") + ' ' + node.get("backendDOMNodeId"))
            .toList();
  }

  private static String value(Map<?, ?> node, String property) {
    return node.get(property) instanceof Map<?, ?> told ? String.valueOf(told.get("value")) : "";
  }

  /** The script of axe-core. */
  private static final class Axe {
    private static final String SCRIPT = read();

    private static String read() {
      try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
        return new String(script.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** Does something that opens a window, and goes on in that one. */
  String openedBy(Runnable action) {
    List<String> known = List.copyOf(driver.getWindowHandles());
    action.run();
    await("another window", () -> driver.getWindowHandles().size() > known.size());
    String opened =
        driver.getWindowHandles().stream()
            .filter(w -> !known.contains(w))
            .findFirst()
            .orElseThrow();
    enter(opened);
    return opened;
  }

  /** The window that is driven. */
  String window() {
    return driver.getWindowHandle();
  }

  void enter(String window) {
    driver.switchTo().window(window);
  }

  /** Closes all windows but one. */
  void closeAllBut(String window) {
    for (String other : driver.getWindowHandles()) {
      if (!other.equals(window)) {
        driver.switchTo().window(other).close();
      }
    }
    enter(window);
  }

  void click(String id) {
    element(id).click();
  }

  /** Drags something to a place, both told as in style sheets. */
  void drag(String what, String place) {
    new Actions(driver)
        .clickAndHold(driver.findElement(By.cssSelector(what)))
        .moveToElement(driver.findElement(By.cssSelector(place)))
        .release()
        .perform();
  }

  /** Presses keys, one after the other, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Goes from control to control by the keyboard, until one has the focus. */
  void tabTo(String id) {
    for (int i = 0; i < 50 && !id.equals(run("return document.activeElement.id")); i++) {
      press(Keys.TAB);
    }
    assertThat(run("return document.activeElement.id")).isEqualTo(id);
  }

  /** Answers a question of the browser. */
  void accept() {
    driver.switchTo().alert().accept();
  }

  /** What is to be read there: nothing of what is hidden. */
  String text(String id) {
    return element(id).getText();
  }

  boolean isShown(String id) {
    return element(id).isDisplayed();
  }

  private WebElement element(String id) {
    return driver.findElement(By.id(id));
  }

  /** Runs a script in the page. */
  Object run(String script, Object... values) {
    return driver.executeScript(script, values);
  }

  /**
   * Waits until something is so.
   *
   * @param what it, in words: who waits in vain is told, with what is on the page instead
   */
  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "There must be %s on %s, but there is:\n%s"
                .formatted(what, driver.getCurrentUrl(), text()));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts a journey.", e);
    }
  }

  /** Waits until nothing but a text is there. */
  void awaitText(String id, String text) {
    await("\"%s\" in %s".formatted(text, id), () -> text(id).equals(text));
  }

  /** Waits until something is shown. */
  void awaitShown(String id) {
    await(id, () -> isShown(id));
  }

  @Override
  public void close() {
    driver.quit();
    service.stop();
  }
}
