package org.parley.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extract.unpack.Member;

/**
 * The saved pages in an archive. An archive may hold the folder of a page before the page, so that
 * all names have to be looked at once a folder is found that may be one. Not safe for use by
 * several threads.
 */
final class ArchivePages {
  /** Goes through an archive from its beginning. */
  interface Archive {
    void each(Member.Receiver receiver) throws IOException;
  }

  private final Archive archive;
  private @Nullable Map<String, SavedPages> byFolder;

  ArchivePages(Archive archive) {
    this.archive = archive;
  }

  /** The page that a member was saved along with; null if there is none. */
  @Nullable String pageOf(String member) throws IOException {
    String[] parts = member.split("/", -1);
    String above = "";
    for (int i = 0; i < parts.length - 1; i++) {
      if (SavedPages.mayBelong(parts[i])) {
        SavedPages pages = all().get(above);
        String page = pages == null ? null : pages.pageOf(parts[i]).orElse(null);
        if (page != null) {
          return page;
        }
      }
      above = above + parts[i] + "/";
    }
    return null;
  }

  private Map<String, SavedPages> all() throws IOException {
    if (byFolder == null) {
      Map<String, List<String>> names = new HashMap<>();
      try {
        archive.each(member -> note(MemberNames.tidy(member.name()), names));
      } catch (IOException torn) {
        // the names before the damage are all there are; who reads the archive tells of it
      }
      byFolder = new HashMap<>();
      for (Map.Entry<String, List<String>> folder : names.entrySet()) {
        byFolder.put(folder.getKey(), SavedPages.among(folder.getValue()));
      }
    }
    return byFolder;
  }

  private static void note(String member, Map<String, List<String>> names) {
    int cut = member.lastIndexOf('/') + 1;
    if (member.regionMatches(true, member.lastIndexOf('.') + 1, "html", 0, 3)
        || member.toLowerCase(Locale.ROOT).endsWith("xhtml")) {
      names
          .computeIfAbsent(member.substring(0, cut), folder -> new ArrayList<>())
          .add(member.substring(cut));
    }
  }
}
