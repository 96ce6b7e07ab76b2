package org.parley.extract.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.parley.extract.Extraction;

/** How a frame is written: its length in bytes as four bytes, then JSON in UTF-8. */
final class Frames {
  /** Two million characters and what belongs to them need less than a third. */
  static final int LARGEST = 32_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addMixIn(Extraction.class, Kinds.class).build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(Frame.class);
  private static final ObjectReader READER = MAPPER.readerFor(Frame.class);

  private Frames() {}

  /**
   * Writes a frame; does not flush. Half a surrogate pair, which broken files hold and UTF-8 has no
   * bytes for, becomes a question mark.
   *
   * @throws IOException if the other side is gone or the frame is larger than the largest
   */
  static void write(DataOutputStream out, Frame frame) throws IOException {
    byte[] json = WRITER.writeValueAsString(frame).getBytes(StandardCharsets.UTF_8);
    if (json.length > LARGEST) {
      throw new IOException("a frame of " + json.length + " bytes");
    }
    out.writeInt(json.length);
    out.write(json);
  }

  /**
   * Reads a frame.
   *
   * @throws EOFException if the other side is gone
   * @throws IOException if what comes is no frame
   */
  static Frame read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("a frame of " + length + " bytes");
    }
    byte[] json = in.readNBytes(length);
    if (json.length < length) {
      throw new EOFException();
    }
    return READER.readValue(json);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Extraction.Extracted.class, name = "extracted"),
    @JsonSubTypes.Type(value = Extraction.Unreadable.class, name = "unreadable"),
    @JsonSubTypes.Type(value = Extraction.Skipped.class, name = "skipped"),
  })
  private interface Kinds {}
}
