package org.parley.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A note that was not kept, with all that was written, ready to print.
 *
 * @param kept what is kept in its place; null if nothing is
 */
public record DraftPage(Frame frame, Said said, @Nullable KeptNow kept, Sending sending) {
  /**
   * What is amiss.
   *
   * @param fault null if nothing in the form is
   */
  public record Said(String title, String text, @Nullable Fault fault) {}

  /**
   * A field that cannot be taken as it is.
   *
   * @param field its name in the form
   * @param label what it is called
   */
  public record Fault(String field, String label, String words) {}

  /**
   * The note as somebody else left it.
   *
   * @param when it was changed, in words
   */
  public record KeptNow(Folded text, String tags, String when) {}

  /**
   * How it goes on.
   *
   * @param button sends the form
   * @param removes whether sending it deletes the note
   * @param leave leads back, and leaves what is kept
   */
  public record Sending(NoteForm form, String button, boolean removes, Link leave) {}

  /** Whether this field is the one that is amiss. */
  public boolean isAmiss(String field) {
    Fault fault = said.fault();
    return fault != null && fault.field().equals(field);
  }
}
