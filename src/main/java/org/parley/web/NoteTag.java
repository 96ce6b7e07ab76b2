package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Note;
import org.parley.web.page.Texts;

/**
 * The state of a note that a program knows: {@code ETag} and {@code If-Match} after RFC 9110,
 * sections 8.8.3 and 13.1.1. It is the moment of the last change. Weak tags never match.
 */
final class NoteTag {
  private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"]*\"");

  private NoteTag() {}

  /** The tag of a note as it is. */
  static String of(Note note) {
    return "\"" + note.changed() + "\"";
  }

  /**
   * The state that the request wants a note to be in.
   *
   * @return null if it wants none
   * @throws HttpResponseException of status 412 if the note is in another
   */
  static @Nullable Instant wanted(Context context, Note note) {
    String wanted = context.header("If-Match");
    if (wanted == null || wanted.strip().equals("*")) {
      return null;
    }
    if (TAG.matcher(wanted).results().noneMatch(tag -> tag.group().equals(of(note)))) {
      throw failed();
    }
    return note.changed();
  }

  /** Why a note could not be changed, of which the request wanted a state. */
  static HttpResponseException gone(@Nullable Instant wanted) {
    return wanted == null ? new NotFoundResponse() : failed();
  }

  private static HttpResponseException failed() {
    return new HttpResponseException(
        HttpStatus.PRECONDITION_FAILED.getCode(), Texts.english().of("error.412.text"));
  }
}
