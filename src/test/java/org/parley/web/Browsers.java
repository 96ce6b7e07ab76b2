package org.parley.web;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends tests the Chromium of this machine, one for the whole run. Where there is none, tests are
 * skipped loudly, and fail where {@code CI=true}.
 */
public final class Browsers implements ParameterResolver {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Browsers.class))
        .getOrComputeIfAbsent(Lent.class, any -> Lent.launch(), Lent.class)
        .browser();
  }

  /** A browser in a process of its own, which ends when this is closed. */
  public record Lent(Playwright playwright, Browser browser)
      implements CloseableResource, AutoCloseable {
    public static Lent launch() {
      Path chromium = find().orElseGet(Browsers::none);
      Map<String, String> environment = new HashMap<>(System.getenv());
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      Browser browser =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
      return new Lent(playwright, browser);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  private static Optional<Path> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path none() {
    String message = "NO CHROMIUM ON THE PATH: the pages were not tried in a browser";
    System.err.println("*** " + message + " ***");
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(message);
    }
    return abort(message);
  }
}
