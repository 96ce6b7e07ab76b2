package org.parley.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What to do when SQLite refuses. */
final class SqliteAdvice {
  private static final int PRIMARY = 0xff;

  private SqliteAdvice() {}

  /** SQLite's code for a kind of failure, without its finer distinctions; -1 if there is none. */
  static int code(SQLException failure) {
    return failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code & PRIMARY : -1;
  }

  static String inUse(DatabaseAddress address) {
    return "the database %s is locked by another program: wait until that is done, or end it"
        .formatted(address.shown());
  }

  /** One line; null if the failure is no fault of the file or the disk. */
  static @Nullable String of(SQLException failure, DatabaseAddress address) {
    String file = address.shown();
    if (failure.getCause() instanceof NativeLibraryNotFoundException) {
      return "SQLite cannot be unpacked in %s: name another folder with PARLEY_JAVA_OPTIONS=-Dorg.sqlite.tmpdir=FOLDER"
          .formatted(System.getProperty("java.io.tmpdir"));
    }
    return switch (kind(failure)) {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> inUse(address);
      case SQLITE_FULL ->
          "there is no space left for the database %s: make some, then start again".formatted(file);
      case SQLITE_READONLY, SQLITE_PERM ->
          "the database %s cannot be written: let this user write the file and its folder"
              .formatted(file);
      case SQLITE_CANTOPEN, SQLITE_AUTH ->
          "the database %s cannot be opened: it must be a file, and this user must be able to write it and its folder"
              .formatted(file);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "the database %s is damaged, or no database at all: move it away, and Parley makes a new one from the files"
              .formatted(file);
      case SQLITE_IOERR ->
          "the disk fails to read or write the database %s (%s): check the disk"
              .formatted(file, code(failure));
      default -> null;
    };
  }

  private static SQLiteErrorCode kind(SQLException failure) {
    return SQLiteErrorCode.getErrorCode(code(failure));
  }
}
