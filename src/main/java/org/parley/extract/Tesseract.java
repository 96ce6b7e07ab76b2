package org.parley.extract;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;

/**
 * The program that reads text in pictures, where it is installed. Safe for use by several threads.
 *
 * @param program its path, or just its name where the system knows it
 * @param languages the languages it reads of those that Parley asks for, joined by plus; empty if
 *     it is not there
 */
public record Tesseract(String program, String languages) {
  /** The usual name of the program. */
  public static final String USUAL = "tesseract";

  private static final List<String> WANTED =
      List.of("eng", "ukr", "rus", "deu", "fra", "spa", "pol", "ita");
  private static final int SECONDS_A_PICTURE = 50;

  /** Looks for the program under its usual name; asks once a process. */
  public static Tesseract installed() {
    return Installed.FOUND;
  }

  /**
   * Asks a program which languages it reads.
   *
   * @param program a path or a name; one that is not there is a Tesseract that is not available
   */
  public static Tesseract at(String program) {
    try {
      Process asked = new ProcessBuilder(program, "--list-langs").redirectErrorStream(true).start();
      asked.getOutputStream().close();
      List<String> lines =
          new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      boolean answered = asked.waitFor(10, TimeUnit.SECONDS) && asked.exitValue() == 0;
      String known = WANTED.stream().filter(lines::contains).collect(Collectors.joining("+"));
      return new Tesseract(program, answered ? known : "");
    } catch (IOException notThere) {
      return new Tesseract(program, "");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Tesseract(program, "");
    }
  }

  public boolean isAvailable() {
    return !languages.isEmpty();
  }

  TesseractOCRParser parser() {
    TesseractOCRParser parser = new TesseractOCRParser();
    parser.setSkipOCR(!isAvailable());
    if (isAvailable()) {
      int folder = program.lastIndexOf(File.separatorChar);
      if (folder >= 0) {
        parser.setTesseractPath(program.substring(0, folder + 1));
      }
      try {
        parser.initialize(Map.of());
      } catch (TikaConfigException gone) {
        throw new IllegalStateException(gone);
      }
    }
    return parser;
  }

  TesseractOCRConfig config() {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setSkipOcr(!isAvailable());
    config.setTimeoutSeconds(SECONDS_A_PICTURE);
    if (isAvailable()) {
      config.setLanguage(languages);
    }
    return config;
  }

  private static final class Installed {
    static final Tesseract FOUND = at(USUAL);

    private Installed() {}
  }
}
