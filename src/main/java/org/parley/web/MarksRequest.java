package org.parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.domain.MarksChange;
import org.parley.domain.Tags;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;

/** What readers ask to be marked. Every method throws {@link BadSearch} for what makes no sense. */
final class MarksRequest {
  private static final String EXAMPLE = "{\"bookmarked\":true,\"tags\":[\"ceasefire\"]}";

  private MarksRequest() {}

  /** Of a program: what it does not name stays as it is. */
  static MarksChange ofJson(Context context) {
    JsonNode json = Bodies.object(context, EXAMPLE);
    Boolean bookmarked = Bodies.flag(json, "bookmarked");
    Boolean read = Bodies.flag(json, "read");
    List<String> tags = Bodies.texts(json, "tags");
    if (bookmarked == null && read == null && tags == null) {
      throw new BadSearch(
          "body",
          Bodies.shortened(context.body()),
          Expected.of(Form.SOME_OF, "bookmarked, read", "tags", EXAMPLE));
    }
    if (tags == null) {
      return new MarksChange(bookmarked, read, before -> before);
    }
    SortedSet<String> all = tags(tags);
    return new MarksChange(bookmarked, read, before -> all);
  }

  /** Of a form: {@code tag} adds what is typed, {@code untag} takes one away. */
  static MarksChange ofForm(Context context) {
    String typed = context.formParam("tag");
    String removed = context.formParam("untag");
    SortedSet<String> added = typed == null ? new TreeSet<>() : tags(List.of(typed.split(",", -1)));
    return new MarksChange(
        flag(context, "bookmarked"),
        flag(context, "read"),
        before -> {
          SortedSet<String> after = new TreeSet<>(before);
          after.addAll(added);
          after.removeIf(tag -> tag.equals(removed));
          return limited(after);
        });
  }

  private static @Nullable Boolean flag(Context context, String field) {
    String value = context.formParam(field);
    if (value == null) {
      return null;
    }
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new BadSearch(field, Bodies.shortened(value), Expected.either("true", "false"));
    };
  }

  /** Tags as they are kept. */
  static SortedSet<String> tags(Collection<String> given) {
    SortedSet<String> tags = Tags.clean(given);
    for (String tag : tags) {
      if (tag.length() > Tags.LONGEST) {
        throw new BadSearch("tags", Bodies.shortened(tag), Expected.of(Form.TAG, Tags.LONGEST));
      }
    }
    return limited(tags);
  }

  private static SortedSet<String> limited(SortedSet<String> tags) {
    if (tags.size() > Tags.MOST) {
      throw new BadSearch("tags", tags.size() + " tags", Expected.of(Form.TAGS, Tags.MOST));
    }
    return tags;
  }
}
