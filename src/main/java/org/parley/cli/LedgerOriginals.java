package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.parley.domain.ArticleId;
import org.parley.domain.Sha256;
import org.parley.store.Ledger;
import org.parley.store.LedgerLine;
import org.parley.web.Originals;

/**
 * Finds the files of articles in the ledger. A file is handed out if it holds the very bytes that
 * were read: whatever stands under its name by now, a link to elsewhere for example, is not. It is
 * opened once, so that nothing can be put in its place between the look and the sending.
 */
record LedgerOriginals(Ledger ledger) implements Originals {
  /** Of what a larger archive or list holds, it is no sensible answer. In bytes. */
  static final long LARGEST_CONTAINER = 100L * 1024 * 1024;

  @Override
  public Original of(ArticleId article) {
    List<LedgerLine> holders =
        ledger.holders(List.of(article)).getOrDefault(article, List.of()).stream()
            .sorted(Comparator.comparing(line -> !line.entry().suffix().isEmpty()))
            .toList();
    Original answer = new Refused(Why.UNKNOWN, "");
    for (LedgerLine holder : holders) {
      Original found = open(holder);
      if (found instanceof Kept) {
        return found;
      }
      answer = holder.equals(holders.get(0)) ? found : answer;
    }
    return answer;
  }

  private static Original open(LedgerLine line) {
    boolean container = !line.entry().suffix().isEmpty();
    try {
      BasicFileAttributes now = Files.readAttributes(line.path(), BasicFileAttributes.class);
      if (!now.isRegularFile()) {
        return new Refused(Why.GONE, line.name());
      } else if (now.size() != line.stamp().size()) {
        return new Refused(Why.CHANGED, line.name());
      } else if (container && now.size() > LARGEST_CONTAINER) {
        return new Refused(Why.LARGE, line.name());
      }
      return checked(line, now);
    } catch (IOException unreadable) {
      return new Refused(Why.GONE, line.name());
    }
  }

  private static Original checked(LedgerLine line, BasicFileAttributes now) throws IOException {
    FileChannel channel = FileChannel.open(line.path(), StandardOpenOption.READ);
    try {
      if (isAsItWas(line, now, channel)) {
        String name = String.valueOf(line.path().getFileName());
        return new Kept(name, line.stamp().size(), () -> from(channel));
      }
    } catch (IOException unreadable) {
      channel.close();
      throw unreadable;
    }
    channel.close();
    return new Refused(Why.CHANGED, line.name());
  }

  /** Not closed, since that would close the channel. */
  private static boolean isAsItWas(LedgerLine line, BasicFileAttributes now, FileChannel channel)
      throws IOException {
    String hash = line.hash();
    if (hash == null) {
      return now.lastModifiedTime()
          .toInstant()
          .truncatedTo(ChronoUnit.MICROS)
          .equals(line.stamp().modified());
    }
    return Sha256.of(Channels.newInputStream(channel)).equals(hash);
  }

  private static InputStream from(FileChannel channel) throws IOException {
    return Channels.newInputStream(channel.position(0));
  }
}
