package org.parley.extract.process;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A parser process. Its first argument names the class of its extractor. Standard output is for
 * frames only; whatever a parser prints goes to standard error. It ends at once when its standard
 * input does, which is when the app is gone, whatever a parser is doing then.
 */
public final class ParserMain {
  private ParserMain() {}

  /** Runs until standard input ends. */
  public static void main(String[] arguments) {
    OutputStream frames = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    InputStream tasks = new FileInputStream(FileDescriptor.in);
    System.setIn(InputStream.nullInputStream());
    BlockingQueue<Frame.Task> queue = new LinkedBlockingQueue<>();
    Thread reader =
        new Thread(() -> new ParserLoop(queue, frames).run(arguments[0]), "parley-parser");
    reader.start();
    listen(new DataInputStream(tasks), queue);
    ParserEnd.now();
  }

  private static void listen(DataInputStream tasks, BlockingQueue<Frame.Task> queue) {
    try {
      while (true) {
        queue.add((Frame.Task) Frames.read(tasks));
      }
    } catch (IOException appIsGone) {
      // nobody is left to tell
    }
  }
}
