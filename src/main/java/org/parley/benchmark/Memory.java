package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Watches the resident memory of an app, of its parsers and of its Solr node while they run, from
 * {@code /proc}; all zero where there is none.
 */
final class Memory implements AutoCloseable {
  private static final long GLANCE_MILLIS = 200;

  private final ProcessHandle app;
  private final Thread watcher = new Thread(this::watch, "benchmark-memory");
  private volatile boolean closing;
  private long ofApp;
  private long ofParser;
  private long ofParsers;
  private long ofNode;

  Memory(ProcessHandle app) {
    this.app = app;
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch() {
    try {
      while (!closing) {
        look();
        TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void look() {
    ofApp = Math.max(ofApp, megabytes(app));
    long parsers = 0;
    for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
      String command = command(process);
      if (command.contains("org.parley.node.NodeMain")) {
        ofNode = Math.max(ofNode, megabytes(process));
      } else if (command.contains("ParserMain")) {
        long parser = megabytes(process);
        ofParser = Math.max(ofParser, parser);
        parsers += parser;
      }
    }
    ofParsers = Math.max(ofParsers, parsers);
  }

  /** The highest values seen, in megabytes. */
  synchronized String peaks() {
    return "app %d MB, node %d MB, parsers %d MB in all, the largest %d MB"
        .formatted(ofApp, ofNode, ofParsers, ofParser);
  }

  private static String command(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"));
    } catch (IOException gone) {
      return "";
    }
  }

  private static long megabytes(ProcessHandle process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", "" + process.pid(), "status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException gone) {
      // then it needs none
    }
    return 0;
  }

  @Override
  public void close() {
    closing = true;
    try {
      watcher.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
