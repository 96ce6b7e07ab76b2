package org.parley.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.parley.extract.unpack.Content;

/** Tells media types by content. Safe for use by several threads. */
final class Types {
  private static final MediaType ZIP = MediaType.application("zip");
  private static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();

  private final Detector detector = new DefaultDetector();

  /** The type by content, without parameters; the name only tells kinds of text apart. */
  String of(byte[] content, String name) throws IOException {
    MediaType byContent = detect(content, new Metadata()).getBaseType();
    if (byContent.equals(MediaType.OCTET_STREAM) && Charsets.canBeText(content)) {
      return MediaType.TEXT_PLAIN.toString();
    }
    if (byContent.equals(MediaType.TEXT_PLAIN)) {
      return kindOfText(name).toString();
    }
    return byContent.equals(ZIP) ? kindOfZip(content, name) : byContent.toString();
  }

  /** The name alone says it; looking at the content again takes as long as reading the text. */
  private static MediaType kindOfText(String name) {
    MediaType byName = named(name);
    return REGISTRY.isSpecializationOf(byName, MediaType.TEXT_PLAIN)
        ? byName
        : MediaType.TEXT_PLAIN;
  }

  private static MediaType named(String name) {
    try {
      return MimeTypes.getDefaultMimeTypes().detect(null, nameOnly(name)).getBaseType();
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
  }

  private static Metadata nameOnly(String name) {
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.toLowerCase(Locale.ROOT));
    return named;
  }

  /** The type of a file that may be larger than what is read at once. */
  String of(Content content, String name, long maxBytes) throws IOException {
    boolean large = content.size() < 0 || content.size() > maxBytes;
    return of(large ? content.head() : content.bytes(maxBytes), name);
  }

  private String kindOfZip(byte[] content, String name) throws IOException {
    MediaType byName = detect(content, nameOnly(name)).getBaseType();
    return (byName.equals(MediaType.OCTET_STREAM) ? ZIP : byName).toString();
  }

  private MediaType detect(byte[] content, Metadata metadata) throws IOException {
    try (TikaInputStream stream = TikaInputStream.get(content, metadata)) {
      return detector.detect(stream, metadata);
    }
  }
}
