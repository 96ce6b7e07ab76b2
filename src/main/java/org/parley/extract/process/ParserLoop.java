package org.parley.extract.process;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.parley.extract.EntryExtractor;
import org.parley.extract.SourceFile;

/** The thread of a parser process that parses: one file after the other. */
final class ParserLoop {
  private static final int BUFFER_BYTES = 65_536;

  /** What {@code -XX:+ExitOnOutOfMemoryError} ends a JVM with. */
  static final int OUT_OF_MEMORY = 3;

  private final BlockingQueue<Frame.Task> tasks;
  private final DataOutputStream frames;

  ParserLoop(BlockingQueue<Frame.Task> tasks, OutputStream frames) {
    this.tasks = tasks;
    this.frames = new DataOutputStream(new BufferedOutputStream(frames, BUFFER_BYTES));
  }

  /** Reads files until the process ends, or ends it if it cannot. */
  void run(String extractorClass) {
    try {
      EntryExtractor extractor = ExtractorClass.create(extractorClass);
      send(new Frame.Ready());
      while (true) {
        Frame.Task task = tasks.take();
        send(new Frame.Done(read(extractor, task)));
      }
    } catch (Throwable cannotGoOn) {
      System.err.println(cannotGoOn);
      Runtime.getRuntime().halt(1);
    }
  }

  /** What the extractor threw; null if it kept its word. */
  private @Nullable String read(EntryExtractor extractor, Frame.Task task) {
    try {
      Path path = Path.of(URI.create(task.address()));
      extractor.extract(new SourceFile(path, task.name()), new FrameSink(frames, task.pass()));
      return null;
    } catch (OutOfMemoryError withoutAskingTheHeap) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
      throw withoutAskingTheHeap;
    } catch (RuntimeException | Error thrown) {
      return thrown.toString();
    }
  }

  private void send(Frame frame) throws IOException {
    Frames.write(frames, frame);
    frames.flush();
  }
}
