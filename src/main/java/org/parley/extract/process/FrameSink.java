package org.parley.extract.process;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.parley.extract.Entry;
import org.parley.extract.EntrySink;

/**
 * Sends the entries of one file to the app. That the file itself is begun, which has an empty
 * suffix, need not be told: it is to blame for all that happens outside of the entries in it. Its
 * end waits for the end of the task, so that a file that holds no others is one write.
 */
final class FrameSink implements EntrySink {
  private static final long SIGN_OF_LIFE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final DataOutputStream frames;
  private int pass;
  private long told = System.nanoTime();

  /**
   * A sink for one file.
   *
   * @param pass so many entries in the file are passed over
   */
  FrameSink(DataOutputStream frames, int pass) {
    this.frames = frames;
    this.pass = pass;
  }

  @Override
  public boolean begin(String suffix) {
    if (suffix.isEmpty()) {
      return true;
    }
    if (pass > 0) {
      pass--;
      if (System.nanoTime() - told > SIGN_OF_LIFE_NANOS) {
        send(new Frame.Passing(), true);
      }
      return false;
    }
    send(new Frame.Begun(suffix), true);
    return true;
  }

  @Override
  public void end(Entry entry, int tries) {
    send(new Frame.Ended(entry), !entry.suffix().isEmpty());
  }

  // A parser that catches what its sink throws must not go on as if it had been heard.
  private void send(Frame frame, boolean now) {
    try {
      Frames.write(frames, frame);
      if (now) {
        frames.flush();
        told = System.nanoTime();
      }
    } catch (IOException notHeard) {
      System.err.println(notHeard);
      Runtime.getRuntime().halt(1);
    }
  }
}
