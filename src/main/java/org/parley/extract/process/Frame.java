package org.parley.extract.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Entry;

/** What the app and a parser process say to each other. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "frame")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Frame.Task.class, name = "task"),
  @JsonSubTypes.Type(value = Frame.Ready.class, name = "ready"),
  @JsonSubTypes.Type(value = Frame.Begun.class, name = "begun"),
  @JsonSubTypes.Type(value = Frame.Passing.class, name = "passing"),
  @JsonSubTypes.Type(value = Frame.Ended.class, name = "ended"),
  @JsonSubTypes.Type(value = Frame.Done.class, name = "done"),
})
sealed interface Frame {
  /**
   * To the process: read this file.
   *
   * @param address the file's path as a URI, which holds names that are in no encoding too
   * @param name as in {@link org.parley.extract.SourceFile#name}
   * @param pass so many entries, not counting the file itself, are passed over
   */
  record Task(String address, String name, int pass) implements Frame {}

  /** The process can take its first file. */
  record Ready() implements Frame {}

  /** It is about to read an entry in the file. */
  record Begun(String suffix) implements Frame {}

  /** It is still passing over entries. */
  record Passing() implements Frame {}

  /** An entry was read, or could not be. */
  record Ended(Entry entry) implements Frame {}

  /**
   * It is done with the file.
   *
   * @param thrown what the extractor threw, which it never should; null if nothing
   */
  record Done(@Nullable String thrown) implements Frame {}
}
