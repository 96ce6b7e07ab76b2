package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The flags that name a second judge of stance. */
class JudgeFlagsTest {
  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aFileWithNothingToJudge() throws IOException {
    Files.createFile(folder.resolve("empty.txt"));
  }

  private int inspect(String... flags) {
    CommandLine parley = Parley.commandLine();
    parley.setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true));
    String[] arguments = new String[flags.length + 2];
    arguments[0] = "inspect";
    arguments[1] = folder.toString();
    System.arraycopy(flags, 0, arguments, 2, flags.length);
    return parley.execute(arguments);
  }

  @Test
  void areOnlyGoodTogetherAndWithAnAddress() {
    assertThat(inspect("--judge-url", "http://localhost:11434")).isEqualTo(Parley.WRONG_USAGE);
    assertThat(inspect("--judge-model", "m")).isEqualTo(Parley.WRONG_USAGE);
    assertThat(inspect("--judge-url", "x", "--judge-model", "m")).isEqualTo(Parley.WRONG_USAGE);
    assertThat(err.toString().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).startsWith("parley: --judge-").contains("expected"));
  }

  @Test
  void warnOnceOfTextsThatTravelUnencrypted() {
    inspect("--judge-url", "http://judge.example", "--judge-model", "m");

    assertThat(err.toString().lines().filter(line -> line.contains("unencrypted")))
        .hasSize(1)
        .allSatisfy(line -> assertThat(line).startsWith("parley: ").contains("judge.example"));
  }

  @Test
  void sayNothingOfAnEndpointOnThisMachine() {
    inspect("--judge-url", "http://127.0.0.1:11434/v1", "--judge-model", "m");

    assertThat(err.toString()).isEmpty();
  }
}
