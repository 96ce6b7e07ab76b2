package org.parley.web.page;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;

/**
 * What readers keep as Markdown (CommonMark 0.31): signs that mean something there are escaped, so
 * that every word reads as it was written. Immutable.
 */
public record NotesMarkdown(Texts texts) {

  /** All of these, in their order. */
  public String of(List<KeptItem> items) {
    return "# "
        + texts.of("notes.title")
        + "\n\n"
        + items.stream().map(this::item).collect(Collectors.joining("\n"));
  }

  private String item(KeptItem item) {
    StringBuilder text = new StringBuilder();
    Reference reference = item.kept().reference();
    text.append("## ").append(line(reference.title())).append("\n\n");
    String source = NotesPages.source(texts, reference);
    if (!source.isEmpty()) {
      text.append(line(source)).append("  \n");
    }
    if (reference.url() != null) {
      text.append('<').append(address(reference.url())).append(">  \n");
    }
    text.append(texts.of("notes.markdown.file")).append(' ').append(line(reference.file()));
    if (item.gone()) {
      text.append(" (").append(texts.of("notes.markdown.gone")).append(')');
    }
    text.append("\n\n");
    Note note = item.note();
    if (note != null) {
      append(text, note);
    }
    SortedSet<String> tags = note == null ? item.kept().marks().tags() : note.writing().tags();
    if (!tags.isEmpty()) {
      text.append(texts.of("keep.tags")).append(": ");
      text.append(tags.stream().map(NotesMarkdown::line).collect(Collectors.joining(", ")));
      text.append("  \n");
    }
    String kind =
        note != null
            ? "notes.kind.note"
            : item.kept().marks().bookmarked() ? "notes.kind.bookmark" : "notes.kind.tagged";
    return text.append(texts.of(kind))
        .append(", ")
        .append(KeepingViews.when(texts, item.at()))
        .append('\n')
        .toString();
  }

  private static void append(StringBuilder text, Note note) {
    NotedPassage passage = note.writing().passage();
    if (passage != null) {
      text.append(lines("> ", passage.words())).append('\n');
    }
    text.append(lines("", note.writing().text())).append('\n');
  }

  private static String lines(String prefix, String text) {
    return text.lines()
        .map(line -> (prefix + escaped(line.strip())).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /** In one line, whatever it was. */
  private static String line(String text) {
    return escaped(text.replaceAll("\\s+", " ").strip());
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>&#|~])", "\\\\$1")
        .replaceAll("^([-+=])", "\\\\$1")
        .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
  }

  private static String address(String url) {
    return url.replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20");
  }
}
