package org.parley.extract.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Goes through a web archive (WARC). */
public final class WebArchive {
  private WebArchive() {}

  /** Hears of the answers of web servers, in the archive's order. */
  public interface Receiver {
    /**
     * Something that a server sent.
     *
     * @param address where it stood
     * @param type its media type in lower case, as the server says; may be empty
     */
    void receive(String address, String type, Member.Opening bytes) throws IOException;
  }

  /** Whether a file that begins like this is a web archive. */
  public static boolean is(byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    return start.startsWith("WARC/1.") || start.startsWith("WARC/0.");
  }

  /** Goes through what was found, status 200, where it was asked for. */
  public static void read(Content content, Meter meter, Receiver receiver) throws IOException {
    try (InputStream in = new BufferedInputStream(content.open());
        WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      for (WarcRecord record = reader.next().orElse(null);
          record != null;
          record = reader.next().orElse(null)) {
        if (record instanceof WarcResponse response && isWeb(response)) {
          response(response, meter, receiver);
        } else if (record instanceof WarcResource resource) {
          String type = type(resource.contentType().base().toString());
          receiver.receive(resource.target(), type, () -> resource.body().stream());
        }
      }
    } catch (IllegalArgumentException broken) {
      throw new IOException(broken);
    }
  }

  private static boolean isWeb(WarcResponse response) {
    return response.target().toLowerCase(Locale.ROOT).startsWith("http")
        && "http".equals(response.contentType().subtype());
  }

  private static void response(WarcResponse response, Meter meter, Receiver receiver)
      throws IOException {
    HttpResponse http = response.http();
    if (http.status() == 200) {
      String type = type(http.contentType().base().toString());
      long packed = Math.max(1, response.body().size());
      receiver.receive(
          response.target(),
          type,
          () -> meter.layer(() -> packed).watch(http.bodyDecoded().stream()));
    }
  }

  private static String type(String raw) {
    return raw.toLowerCase(Locale.ROOT).strip();
  }
}
