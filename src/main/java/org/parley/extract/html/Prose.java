package org.parley.extract.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How many characters of prose each element of a page holds. */
final class Prose {
  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();

  Prose(List<Block> blocks) {
    for (Block block : blocks) {
      int prose = block.prose();
      if (prose == 0) {
        continue;
      }
      for (Element element = block.owner(); element != null; element = element.parent()) {
        weights.merge(element, prose, Integer::sum);
      }
    }
  }

  int in(Element element) {
    return weights.getOrDefault(element, 0);
  }
}
