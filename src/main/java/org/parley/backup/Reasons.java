package org.parley.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Failures of files in a few words. */
final class Reasons {
  private Reasons() {}

  static String of(@Nullable IOException failure) {
    if (failure == null) {
      return "for no reason that is told";
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof JsonProcessingException json) {
      return firstLine(json.getOriginalMessage());
    }
    return failure instanceof FileSystemException file && file.getReason() != null
        ? firstLine(file.getReason())
        : firstLine(failure.getMessage());
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }
}
