-- What the second judge of stance answered. Times are microseconds since 1970.
CREATE TABLE judge_answers (
  key TEXT PRIMARY KEY, -- a digest of all that was asked
  answer TEXT NOT NULL, -- JSON
  at INTEGER NOT NULL
) WITHOUT ROWID;
