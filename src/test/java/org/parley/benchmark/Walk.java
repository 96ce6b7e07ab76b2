package org.parley.benchmark;

import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.parley.room.RoomAt;

/** Walks through the reading room of a running Parley, and says of each part how it went. */
record Walk(PrintStream out) {
  private static final int MOST_OF_A_REASON = 300;

  /** Returns whether no part failed. */
  boolean through(URI root) {
    System.setProperty(RoomAt.ROOT, root.toString());
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(RoomAt.class))
            .build();
    AtomicBoolean good = new AtomicBoolean(true);
    LauncherFactory.create().execute(request, listener(good));
    return good.get();
  }

  private TestExecutionListener listener(AtomicBoolean good) {
    return new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier part, TestExecutionResult result) {
        TestExecutionResult.Status status = result.getStatus();
        if (part.isTest() || status != TestExecutionResult.Status.SUCCESSFUL) {
          good.compareAndSet(true, status != TestExecutionResult.Status.FAILED);
          out.println(
              word(status) + " " + name(part) + result.getThrowable().map(Walk::why).orElse(""));
        }
      }
    };
  }

  private static String word(TestExecutionResult.Status status) {
    return switch (status) {
      case SUCCESSFUL -> "good   ";
      case ABORTED -> "skipped";
      case FAILED -> "FAILED ";
    };
  }

  /** A name of a test is a sentence without spaces. */
  private static String name(TestIdentifier part) {
    return part.getDisplayName()
        .replaceAll("\\(.*", "")
        .replaceAll("(?<=[a-zA-Z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String why(Throwable reason) {
    String text = String.valueOf(reason.getMessage()).strip();
    return ": " + text.substring(0, Math.min(MOST_OF_A_REASON, text.length()));
  }
}
