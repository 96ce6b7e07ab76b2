-- What the second judge of stance answered. Times are microseconds since 1970.
CREATE TABLE judge_answers (
  key TEXT COLLATE "C" PRIMARY KEY, -- a digest of all that was asked
  answer TEXT COLLATE "C" NOT NULL, -- JSON
  at BIGINT NOT NULL
);
