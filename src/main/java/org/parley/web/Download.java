package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.parley.export.Format;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that is saved as a file and sent while it is written. What fails before anything is
 * sent is answered as any failure is; what fails later breaks the connection, so that nobody takes
 * the part that came for the whole.
 *
 * @param name of the file, without what tells its form
 */
record Download(Context context, Format format, String name) {
  private static final Logger LOG = LoggerFactory.getLogger(Download.class);

  /** So much is held back until it is clear that the answer will come. */
  private static final int BUFFER_CHARACTERS = 64 * 1024;

  /** Sends what is written; to a HEAD request nothing. */
  void send(Consumer<Writer> file) {
    if (HandlerType.HEAD.equals(context.method())) {
      head();
      return;
    }
    Body body = new Body();
    Writer out =
        new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), BUFFER_CHARACTERS);
    try {
      file.accept(out);
    } catch (RuntimeException failure) {
      if (body.stream == null) {
        throw failure;
      }
      breakOff(failure);
    }
  }

  private void head() {
    context
        .contentType(format.mediaType())
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", disposition());
  }

  /** The name twice, after RFC 6266: in Latin letters for the old, as it is for all others. */
  private String disposition() {
    String file = name + "." + format.extension();
    String latin =
        Normalizer.normalize(file, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9.-]+", "")
            .replaceAll("-{2,}", "-");
    String all = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + latin + "\"; filename*=UTF-8''" + all;
  }

  private void breakOff(RuntimeException failure) {
    if (!(failure instanceof UncheckedIOException)) {
      LOG.warn("an export broke off: {}", failure.toString());
    }
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  /** Begins the answer with its first byte. */
  private final class Body extends OutputStream {
    private @Nullable OutputStream stream;

    private OutputStream stream() {
      if (stream == null) {
        head();
        stream = context.outputStream();
      }
      return stream;
    }

    /** A file may be empty. */
    @Override
    public void flush() throws IOException {
      stream().flush();
    }

    @Override
    public void write(int one) throws IOException {
      stream().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      stream().write(bytes, from, length);
    }
  }
}
