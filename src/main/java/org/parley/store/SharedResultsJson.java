package org.parley.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.share.SharedArticle;
import org.parley.share.SharedResults;

/**
 * Remembered results as bytes: an array of arrays, one an article, in the order id, file, group
 * (null where it is the article's own), digest of the text, title, authors, outlet, published,
 * stances (null before analysis), digest of the actors.
 */
final class SharedResultsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SharedResultsJson() {}

  static byte[] write(SharedResults results) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartArray();
      for (SharedArticle article : results.articles()) {
        write(json, article);
      }
      json.writeEndArray();
    } catch (IOException cannotHappenInMemory) {
      throw new UncheckedIOException(cannotHappenInMemory);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, SharedArticle article) throws IOException {
    String id = article.id().value();
    SharedArticle.Source source = article.source();
    SharedArticle.Headline headline = article.headline();
    SharedArticle.Labels labels = article.labels();
    json.writeStartArray();
    json.writeString(id);
    json.writeString(source.file());
    json.writeString(source.group().equals(id) ? null : source.group());
    json.writeString(source.digest());
    json.writeString(headline.title());
    write(json, headline.authors());
    json.writeString(headline.outlet());
    json.writeString(headline.published());
    write(json, labels == null ? null : labels.stances());
    json.writeString(labels == null ? null : labels.actors());
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, @Nullable List<String> values) throws IOException {
    if (values == null) {
      json.writeNull();
    } else {
      json.writeArray(values.toArray(String[]::new), 0, values.size());
    }
  }

  static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException cannotHappenInMemory) {
      throw new UncheckedIOException(cannotHappenInMemory);
    }
    return packed.toByteArray();
  }

  static SharedResults read(long total, byte[] packed) {
    List<SharedArticle> articles = new ArrayList<>();
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      JSON.readTree(gzip).forEach(article -> articles.add(article(article)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new SharedResults(total, articles);
  }

  private static SharedArticle article(JsonNode row) {
    String id = row.path(0).asText();
    return new SharedArticle(
        new ArticleId(id),
        new SharedArticle.Source(
            row.path(1).asText(),
            row.path(2).isNull() ? id : row.path(2).asText(),
            row.path(3).textValue()),
        new SharedArticle.Headline(
            row.path(4).asText(),
            strings(row.path(5)),
            row.path(6).textValue(),
            row.path(7).textValue()),
        row.path(8).isNull()
            ? null
            : new SharedArticle.Labels(strings(row.path(8)), row.path(9).asText()));
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asText()));
    return strings;
  }
}
