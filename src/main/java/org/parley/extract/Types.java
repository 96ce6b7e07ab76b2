package org.parley.extract;

import java.io.IOException;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.parley.extract.unpack.Content;

/** Tells media types by content. Safe for use by several threads. */
final class Types {
  private static final MediaType ZIP = MediaType.application("zip");

  private final Detector detector = new DefaultDetector();

  /** The type by content, without parameters; the name only tells kinds of text apart. */
  String of(byte[] content, String name) throws IOException {
    MediaType byContent = detect(content, new Metadata()).getBaseType();
    if (byContent.equals(MediaType.OCTET_STREAM) && Charsets.canBeText(content)) {
      return MediaType.TEXT_PLAIN.toString();
    }
    boolean vague = byContent.equals(MediaType.TEXT_PLAIN) || byContent.equals(ZIP);
    return vague ? byName(content, name, byContent) : byContent.toString();
  }

  /** The type of a file that may be larger than what is read at once. */
  String of(Content content, String name, long maxBytes) throws IOException {
    boolean large = content.size() < 0 || content.size() > maxBytes;
    return of(large ? content.head() : content.bytes(maxBytes), name);
  }

  private String byName(byte[] content, String name, MediaType byContent) throws IOException {
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.toLowerCase(Locale.ROOT));
    MediaType byName = detect(content, named).getBaseType();
    return (byName.equals(MediaType.OCTET_STREAM) ? byContent : byName).toString();
  }

  private MediaType detect(byte[] content, Metadata metadata) throws IOException {
    try (TikaInputStream stream = TikaInputStream.get(content, metadata)) {
      return detector.detect(stream, metadata);
    }
  }
}
