package org.parley.extract.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file can make a parser do. */
enum Mischief {
  HANG {
    @Override
    void run(String rest) {
      int spins = 0;
      while (rest.length() < 1_000_000) {
        spins++;
        if (spins == Integer.MIN_VALUE) {
          Thread.onSpinWait();
        }
      }
    }
  },
  HALT {
    @Override
    void run(String rest) {
      Runtime.getRuntime().halt(17);
    }
  },
  OVERFLOW {
    @Override
    void run(String rest) {
      Map<String, Object> snake = new HashMap<>();
      snake.put("tail", List.of(snake));
      throw new IllegalStateException("not so deep: " + snake.hashCode());
    }
  },
  ALLOCATE {
    @Override
    void run(String rest) {
      List<byte[]> kept = new ArrayList<>();
      while (kept.size() < 100_000) {
        kept.add(new byte[1_000_000]);
      }
    }
  },
  PRINT {
    @Override
    void run(String rest) {
      System.out.println("{\"frame\":\"done\"}".repeat(10_000));
    }
  },
  GARBLE {
    @Override
    void run(String rest) {
      try {
        new FileOutputStream(FileDescriptor.out).write(new byte[] {127, 1, 2, 3});
        Thread.sleep(60_000);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  },
  THROW {
    @Override
    void run(String rest) {
      throw new IllegalStateException("thrown");
    }
  },
  /** Starts a process that outlives this one, and writes its id where the rest of the line says. */
  FORK {
    @Override
    void run(String rest) {
      try {
        long id = new ProcessBuilder("sleep", "300").start().pid();
        Files.writeString(Path.of(rest), "" + id);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  PAUSE {
    @Override
    void run(String rest) {
      try {
        Thread.sleep(Long.parseLong(rest));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  },
  LITTER {
    @Override
    void run(String rest) {
      try {
        Files.writeString(Path.of("here"), "litter");
        Files.createTempFile("litter", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  abstract void run(String rest);

  /** The process's id and its folder, with a space between. */
  static String whoAmI() {
    return ProcessHandle.current().pid() + " " + Path.of("").toAbsolutePath();
  }
}
