package org.parley.extract;

import java.io.IOException;
import java.util.List;
import org.parley.domain.Failure;
import org.parley.extract.EntryWalk.Found;
import org.parley.extract.Told.As;
import org.parley.extract.html.FragmentReader;
import org.parley.extract.record.FeedItems;
import org.parley.extract.text.PlainText;

/** The articles in a feed, numbered from 1. */
final class FeedEntries implements Container {
  private static final String TYPE = "text/html";

  private final EntryWalk walk;
  private final Found feed;
  private long items;

  FeedEntries(EntryWalk walk, Found feed) {
    this.walk = walk;
    this.feed = feed;
  }

  @Override
  public void read() throws IOException {
    byte[] bytes = feed.content().bytes(walk.limits().maxBytes());
    for (FeedItems.Item item : FeedItems.of(Charsets.decodePage(bytes))) {
      EntryName name = feed.name().record(++items);
      walk.told().tell(As.RECORD, name, item::id, () -> extraction(name, item));
    }
  }

  private Extraction extraction(EntryName name, FeedItems.Item item) {
    List<String> paragraphs =
        FragmentReader.isMarkup(item.markup())
            ? FragmentReader.paragraphs(item.markup())
            : PlainText.paragraphs(FragmentReader.line(item.markup()));
    Extraction read = walk.reader().extracted(name, TYPE, paragraphs, item.clues(), null);
    return read instanceof Extraction.Unreadable
        ? new Extraction.Unreadable(
            new Failure(
                Failure.Reason.EMPTY,
                "The feed names this article, but does not hold its text; save its page."))
        : read;
  }

  @Override
  public Extraction summary() {
    return Container.holding("A feed", items, "item", "items", "each listed by its own number.");
  }
}
