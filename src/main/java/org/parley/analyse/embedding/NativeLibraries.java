package org.parley.analyse.embedding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.config.Config;

/** Where the ONNX runtime finds its native part. */
final class NativeLibraries {
  private static final String PLACE = "onnxruntime.native.path";

  private NativeLibraries() {}

  /**
   * Points the runtime to the files that the build laid out. Where there are none for this machine
   * it lays them out itself, in the folder for temporary files.
   */
  static void use() {
    Path folder =
        Config.homeFolder()
            .resolve("src/target/native/ai/onnxruntime/native")
            .resolve(system() + "-" + processor());
    if (System.getProperty(PLACE) == null && Files.isDirectory(folder)) {
      System.setProperty(PLACE, folder.toString());
    }
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("linux") ? "linux" : name;
  }

  private static String processor() {
    String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return name.equals("amd64") || name.equals("x86_64") ? "x64" : name;
  }
}
