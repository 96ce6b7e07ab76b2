package org.parley.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.jspecify.annotations.Nullable;

/** Turns bytes into characters, whatever encoding they are in. */
final class Charsets {
  private static final int HEAD = 8_192;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final Pattern XML_DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");

  private Charsets() {}

  /** The characters of a plain text: by byte order mark, as UTF-8 if it is that, else by guess. */
  static String decode(byte[] content) {
    return marked(content)
        .or(() -> strictly(content, StandardCharsets.UTF_8))
        .orElseGet(() -> new String(content, guess(content)));
  }

  /**
   * The characters of a text that may say elsewhere what encoding it is in, rightly or not.
   *
   * @param declared null if it does not say
   */
  static String decode(byte[] content, @Nullable String declared) {
    Optional<Charset> sevenBit =
        named(declared).filter(charset -> charset.name().startsWith("ISO-2022"));
    return sevenBit
        .map(charset -> new String(content, charset))
        .or(() -> marked(content))
        .or(() -> strictly(content, StandardCharsets.UTF_8))
        .or(() -> named(declared).map(charset -> new String(content, charset)))
        .orElseGet(() -> new String(content, guess(content)));
  }

  /** The characters of a few short names, which are too few to guess well by. */
  static String decodeNames(byte[] names) {
    String guessed = decode(names);
    if (guessed.indexOf('\uFFFD') < 0) {
      return guessed;
    }
    return strictly(names, Charset.forName("Shift_JIS"))
        .or(() -> strictly(names, Charset.forName("GB18030")))
        .orElseGet(() -> new String(names, Charset.forName("IBM437")));
  }

  /**
   * The encoding of a text of which this is the beginning, perhaps cut within a character: by byte
   * order mark, as UTF-8 if it is that, else by guess.
   */
  static Charset ofBeginning(byte[] head) {
    if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    for (int cut = 0; cut < Math.min(4, head.length); cut++) {
      if (strictly(Arrays.copyOf(head, head.length - cut), StandardCharsets.UTF_8).isPresent()) {
        return StandardCharsets.UTF_8;
      }
    }
    return head.length == 0 ? StandardCharsets.UTF_8 : guess(head);
  }

  /**
   * Whether bytes can be text in some encoding: they say so by a byte order mark, or hold none of
   * the control characters that no text has.
   */
  static boolean canBeText(byte[] content) {
    Optional<String> marked = marked(content);
    if (marked.isPresent()) {
      return marked.get().indexOf('\0') < 0;
    }
    for (byte each : content) {
      boolean space = each == '\t' || each == '\n' || each == '\r' || each == '\f';
      if (each >= 0 && each < ' ' && !space) {
        return false;
      }
    }
    return true;
  }

  /** The characters of a page, which may declare its encoding, rightly or not. */
  static String decodePage(byte[] content) {
    return marked(content)
        .or(() -> strictly(content, StandardCharsets.UTF_8))
        .or(() -> declared(content).map(charset -> new String(content, charset)))
        .orElseGet(() -> new String(content, guess(content)));
  }

  private static Optional<String> marked(byte[] content) {
    if (starts(content, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(content, 3, content.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(content, 0xFE, 0xFF)) {
      return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE));
    }
    if (starts(content, 0xFF, 0xFE)) {
      return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] content, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher xml = XML_DECLARED.matcher(head);
    Matcher meta = DECLARED.matcher(head);
    return named(xml.find() ? xml.group(1) : meta.find() ? meta.group(1) : null);
  }

  private static Optional<Charset> named(@Nullable String name) {
    try {
      return Optional.ofNullable(name)
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .map(Charsets::asBrowsersRead);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Charset asBrowsersRead(Charset charset) {
    boolean latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return latin ? Charset.forName("windows-1252") : charset;
  }

  private static Charset guess(byte[] content) {
    for (EncodingDetector detector :
        new EncodingDetector[] {new UniversalEncodingDetector(), new Icu4jEncodingDetector()}) {
      try {
        Charset charset = detector.detect(new ByteArrayInputStream(content), new Metadata());
        if (charset != null) {
          return asBrowsersRead(charset);
        }
      } catch (IOException | RuntimeException undecided) {
        // the next detector may know
      }
    }
    return Charset.forName("windows-1252");
  }
}
