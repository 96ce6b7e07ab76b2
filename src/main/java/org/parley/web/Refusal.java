package org.parley.web;

import java.util.List;
import java.util.Locale;
import org.parley.search.Phrase;

/** Why a change is not taken. */
enum Refusal implements Phrase {
  /** It comes from a page of another site. */
  OTHER_SITE,
  /** The server is called by a name that is none of this machine. */
  OTHER_NAME,
  /** Nothing is taken on stances here. */
  CORRECTIONS_OFF,
  /** Nothing can be kept here. */
  NOTES_OFF;

  @Override
  public String key() {
    return "error.403." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
