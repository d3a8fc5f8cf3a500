package tequio.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed, driven without downloading another. */
public final class Chromium implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium open(String... more) {
    var settings =
        Map.of(
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1",
            "PLAYWRIGHT_NODEJS_PATH",
            find("tequio.node", "node").toString());
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        find("tequio.chromium", "chromium", "chromium-browser", "google-chrome"))
                    .setArgs(Stream.concat(QUIET.stream(), Stream.of(more)).toList()));
    return new Chromium(playwright, browser);
  }

  /** A reader in Mexico with a window this wide. */
  public static Browser.NewContextOptions reader(int width) {
    return new Browser.NewContextOptions()
        .setLocale("es-MX")
        .setTimezoneId("America/Mexico_City")
        .setViewportSize(width, 740);
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** What the launcher found, or what lies on the path. */
  private static Path find(String property, String... names) {
    return Stream.of(System.getProperty(property, ""))
        .filter(told -> !told.isEmpty())
        .map(Path::of)
        .findFirst()
        .or(() -> Stream.of(names).flatMap(name -> onPath(name).stream()).findFirst())
        .orElseThrow(
            () -> new IllegalStateException("browser tests need " + String.join(" or ", names)));
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
