package org.parley.extract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure;
import org.parley.extract.EntryWalk.Found;
import org.parley.extract.Told.As;
import org.parley.extract.html.FragmentReader;
import org.parley.extract.record.ArticleRecord;
import org.parley.extract.record.InvalidRecord;
import org.parley.extract.record.JsonRecords;
import org.parley.extract.record.RecordReceiver;
import org.parley.extract.record.TableRecords;
import org.parley.extract.text.PlainText;

/** The articles in a list of records. */
final class RecordEntries implements Container {
  private static final String JSON = "application/x-ndjson";
  private static final String TABLE = "text/csv";

  private final Shape shape;
  private final EntryWalk walk;
  private final Found list;
  private long records;
  private @Nullable Failure noList;

  RecordEntries(Shape shape, EntryWalk walk, Found list) {
    this.shape = shape;
    this.walk = walk;
    this.list = list;
  }

  @Override
  public void read() throws IOException {
    byte[] head = list.content().head();
    Charset charset = Charsets.ofBeginning(head);
    int longest = (int) walk.limits().maxBytes();
    try (Reader reader = new InputStreamReader(list.content().open(), charset)) {
      switch (shape) {
        case JSON_LINES -> JsonRecords.lines(reader, longest, this::receive);
        case JSON_ARRAY -> JsonRecords.array(reader, this::receive);
        default -> table(reader, new String(head, charset), longest);
      }
    }
  }

  private void table(Reader reader, String beginning, int longest) throws IOException {
    List<String> header = TableRecords.header(beginning);
    if (TableRecords.areArticles(header)) {
      TableRecords.read(reader, beginning, longest, this::receive);
    } else {
      String found = String.join(", ", header);
      noList =
          new Failure(
              Failure.Reason.UNSUPPORTED,
              "A table is read if its first row names the columns title and text (or body); this"
                  + " one has: "
                  + (found.length() <= 300 ? found : found.substring(0, 300) + "…")
                  + ".");
    }
  }

  private void receive(long number, RecordReceiver.Reading reading) throws IOException {
    records++;
    EntryName name = list.name().record(number);
    One one = new One(name, reading);
    walk.told().tell(As.RECORD, name, () -> one.id, one::extraction);
  }

  /** One record; it has an id once it was read. */
  private final class One {
    private final EntryName name;
    private final RecordReceiver.Reading reading;
    private @Nullable ArticleId id;

    One(EntryName name, RecordReceiver.Reading reading) {
      this.name = name;
      this.reading = reading;
    }

    Extraction extraction() {
      try {
        ArticleRecord record = reading.read();
        id = record.id();
        List<String> paragraphs =
            FragmentReader.isMarkup(record.text())
                ? FragmentReader.paragraphs(record.text())
                : PlainText.paragraphs(record.text());
        String type = shape == Shape.TABLE ? TABLE : JSON;
        return walk.reader().extracted(name, type, paragraphs, record.clues(), record.language());
      } catch (InvalidRecord invalid) {
        return new Extraction.Unreadable(invalid.failure());
      } catch (RuntimeException | StackOverflowError broken) {
        return new Extraction.Unreadable(Failures.ofMember(broken));
      }
    }
  }

  @Override
  public Extraction summary() {
    return noList == null
        ? Container.holding("A list", records, "record", "records", "each listed by its own line.")
        : new Extraction.Unreadable(noList);
  }
}
