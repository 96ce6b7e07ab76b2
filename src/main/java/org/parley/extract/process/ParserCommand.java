package org.parley.extract.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a parser process is started: by this Java, with this class path, quietly, behind all else
 * that the machine has to do.
 *
 * @param extractor the name of the class of its extractor
 * @param options more options of Java
 */
record ParserCommand(ParserLimits limits, String extractor, List<String> options) {
  /** Enough for documents that are nested as deeply as people nest them. */
  private static final int STACK_MEGABYTES = 4;

  /** Options of Java are given as arguments; a secret is nothing for who reads foreign files. */
  private static final Pattern NOT_INHERITED =
      Pattern.compile("_?JAVA_(TOOL_)?OPTIONS|JDK_JAVA_OPTIONS|PARLEY_JUDGE_KEY");

  /**
   * A process group of its own, so that what the process started can be ended with it, and that
   * Ctrl-C is for the app to deal with. A shell that becomes another program keeps its process id.
   */
  private static final String APART =
      "trap '' INT HUP; gentle=; apart=; "
          + "command -v nice >/dev/null 2>&1 && gentle='nice -n 10'; "
          + "command -v setsid >/dev/null 2>&1 && apart=setsid; "
          + "exec $apart $gentle \"$@\"";

  /**
   * Starts a process.
   *
   * @param folder its working folder and for its temporary files
   */
  Process start(Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words(folder));
    builder.directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> NOT_INHERITED.matcher(name).matches());
    environment.put("CLASSPATH", classPath());
    return builder.start();
  }

  private List<String> words(Path folder) {
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(Path.of("/bin/sh"))) {
      words.addAll(List.of("/bin/sh", "-c", APART, "parley-parser"));
    }
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(bounds());
    words.addAll(silence(folder));
    words.addAll(options);
    words.add("-Djava.io.tmpdir=" + folder);
    words.add("-Djava.awt.headless=true");
    words.add("-Dfile.encoding=UTF-8");
    String home = System.getProperty("parley.home");
    if (home != null) {
      words.add("-Dparley.home=" + Path.of(home).toAbsolutePath());
    }
    words.addAll(List.of(ParserMain.class.getName(), extractor));
    return words;
  }

  private List<String> bounds() {
    return List.of(
        "-Xmx" + limits.heapMegabytes() + "m",
        "-Xss" + STACK_MEGABYTES + "m",
        "-XX:+UseSerialGC",
        // what the better compiler saves on 5,000 files it takes to warm up
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        // without them a JVM can only be halted between loops, not in one
        "-XX:+UseCountedLoopSafepoints");
  }

  /** Standard output is for frames, so Java itself must say nothing there; it leaves no files. */
  private static List<String> silence(Path folder) {
    return List.of(
        "-XX:+DisplayVMOutputToStderr",
        "-Xlog:disable",
        "-XX:-UsePerfData",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + folder.resolve("crash.log"));
  }

  /** The class path of this process, for a process in another folder. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
