-- The ledger, the queue of analysis and the imports. Times are microseconds since 1970.

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  hash TEXT, -- null while the file is not read to its end
  fingerprint TEXT NOT NULL
);
CREATE INDEX source_file_by_name ON source_file (name);
-- The beginning of a hash tells one from almost all others.
CREATE INDEX source_file_by_hash ON source_file (substr(hash, 1, 12)) WHERE hash IS NOT NULL;

-- A file, or something in it. Clustered by place, so that a page of a long list is read in one go.
CREATE TABLE entry (
  file INTEGER NOT NULL REFERENCES source_file ON DELETE CASCADE,
  place INTEGER NOT NULL,
  suffix TEXT NOT NULL,
  state TEXT NOT NULL,
  article TEXT,
  reason TEXT,
  detail TEXT,
  tries INTEGER NOT NULL,
  PRIMARY KEY (file, place)
) WITHOUT ROWID;
CREATE UNIQUE INDEX entry_by_suffix ON entry (file, suffix);
CREATE INDEX entry_by_article ON entry (article) WHERE article IS NOT NULL;
CREATE INDEX entry_by_reason ON entry (reason, state);

-- An article that an entry holds. It waits for analysis as long as it has a number.
CREATE TABLE article (
  id TEXT PRIMARY KEY,
  requested_at INTEGER, -- grows with each request
  asked INTEGER NOT NULL -- 1 if someone wants it before what is merely new
) WITHOUT ROWID;
CREATE INDEX article_waiting ON article (asked, requested_at) WHERE requested_at IS NOT NULL;

-- The number of the last request. One row.
CREATE TABLE last_request (number INTEGER NOT NULL);
INSERT INTO last_request VALUES (0);

-- Articles that an entry gave up, until someone has looked after them.
CREATE TABLE released (article TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE import_run (
  number INTEGER PRIMARY KEY,
  folders TEXT NOT NULL, -- a JSON array
  started INTEGER NOT NULL,
  reported INTEGER NOT NULL,
  ended TEXT, -- how, or null while it runs and if it was broken off
  files INTEGER NOT NULL,
  counted BOOLEAN NOT NULL,
  files_done INTEGER NOT NULL,
  indexed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  removed INTEGER NOT NULL
);
