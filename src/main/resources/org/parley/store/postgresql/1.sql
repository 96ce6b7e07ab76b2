-- The ledger, the queue of analysis and the imports. Times are microseconds since 1970.
-- Texts sort by their code points, as in SQLite, whatever the language of the server.

CREATE TABLE source_file (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  path TEXT COLLATE "C" NOT NULL UNIQUE,
  name TEXT COLLATE "C" NOT NULL,
  size BIGINT NOT NULL,
  modified BIGINT NOT NULL,
  seen BIGINT NOT NULL,
  hash TEXT COLLATE "C", -- null while the file is not read to its end
  fingerprint TEXT COLLATE "C" NOT NULL
);
CREATE INDEX source_file_by_name ON source_file (name);
-- The beginning of a hash tells one from almost all others.
CREATE INDEX source_file_by_hash ON source_file (substr(hash, 1, 12)) WHERE hash IS NOT NULL;

-- A file, or something in it.
CREATE TABLE entry (
  file BIGINT NOT NULL REFERENCES source_file ON DELETE CASCADE,
  place BIGINT NOT NULL,
  suffix TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  article TEXT COLLATE "C",
  reason TEXT COLLATE "C",
  detail TEXT COLLATE "C",
  tries BIGINT NOT NULL,
  PRIMARY KEY (file, place)
);
CREATE UNIQUE INDEX entry_by_suffix ON entry (file, suffix);
CREATE INDEX entry_by_article ON entry (article) WHERE article IS NOT NULL;
CREATE INDEX entry_by_reason ON entry (reason, state);

-- An article that an entry holds. It waits for analysis as long as it has a number.
CREATE TABLE article (
  id TEXT COLLATE "C" PRIMARY KEY,
  requested_at BIGINT, -- grows with each request
  asked BIGINT NOT NULL -- 1 if someone wants it before what is merely new
);
CREATE INDEX article_waiting ON article (asked, requested_at) WHERE requested_at IS NOT NULL;

-- The number of the last request. One row.
CREATE TABLE last_request (number BIGINT NOT NULL);
INSERT INTO last_request VALUES (0);

-- Articles that an entry gave up, until someone has looked after them.
CREATE TABLE released (article TEXT COLLATE "C" PRIMARY KEY);

CREATE TABLE import_run (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  folders TEXT COLLATE "C" NOT NULL, -- a JSON array
  started BIGINT NOT NULL,
  reported BIGINT NOT NULL,
  ended TEXT COLLATE "C", -- how, or null while it runs and if it was broken off
  files BIGINT NOT NULL,
  counted BOOLEAN NOT NULL,
  files_done BIGINT NOT NULL,
  indexed BIGINT NOT NULL,
  unchanged BIGINT NOT NULL,
  duplicates BIGINT NOT NULL,
  skipped BIGINT NOT NULL,
  failed BIGINT NOT NULL,
  removed BIGINT NOT NULL
);
