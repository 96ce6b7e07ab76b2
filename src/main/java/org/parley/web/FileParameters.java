package org.parley.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.Failure;
import org.parley.extract.Extraction;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.store.Fate;
import org.parley.store.LedgerFilter;
import org.parley.web.page.FilesState;

/**
 * Reads which part of the ledger an address asks for. Unknown parameters and empty values are
 * ignored; where a parameter comes twice, the first counts.
 *
 * @param used whether the ledger has a reason that is none of the usual ones
 */
record FileParameters(Predicate<String> used) {
  /** A longer one is no part of a file's name. */
  private static final int MAX_FIND_CHARACTERS = 1000;

  private static final List<String> REASONS =
      List.copyOf(
          Stream.concat(
                  Arrays.stream(Failure.Reason.values()).map(Failure.Reason::key),
                  Arrays.stream(Extraction.Skipped.Reason.values())
                      .map(Extraction.Skipped.Reason::key))
              .collect(Collectors.toCollection(TreeSet::new)));

  /**
   * The part of the ledger that these parameters spell.
   *
   * @throws BadSearch if a value is not of its parameter's form
   */
  FilesState parse(Map<String, List<String>> parameters) {
    LedgerFilter filter =
        new LedgerFilter(
            first(parameters, "state").map(FileParameters::state).orElse(null),
            first(parameters, "reason").map(this::reason).orElse(null),
            first(parameters, "find").map(FileParameters::find).orElse(null));
    return new FilesState(filter, first(parameters, "page").map(FileParameters::page).orElse(1));
  }

  private static Fate.State state(String key) {
    return Arrays.stream(Fate.State.values())
        .filter(state -> state.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new BadSearch("state", key, states()));
  }

  private static Expected states() {
    return Expected.listed(Arrays.stream(Fate.State.values()).map(Fate.State::key).toList());
  }

  private String reason(String key) {
    if (REASONS.contains(key) || used.test(key)) {
      return key;
    }
    throw new BadSearch("reason", key, Expected.listed(REASONS));
  }

  private static String find(String letters) {
    if (letters.length() > MAX_FIND_CHARACTERS) {
      throw new BadSearch(
          "find",
          letters.substring(0, 40) + "…",
          Expected.of(Form.CHARACTERS_COUNTED, MAX_FIND_CHARACTERS, letters.length()));
    }
    return letters;
  }

  private static int page(String number) {
    try {
      int page = Integer.parseInt(number);
      if (page >= 1) {
        return page;
      }
    } catch (NumberFormatException notANumber) {
      throw new BadSearch("page", number, Expected.of(Form.NUMBER));
    }
    throw new BadSearch("page", number, Expected.of(Form.NUMBER_FROM, 1));
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
