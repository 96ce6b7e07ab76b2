-- What readers keep: bookmarks, read marks, tags and notes. Times are microseconds since 1970.

-- An article that was marked or noted ever; it may be gone.
CREATE TABLE kept_article (
  article TEXT PRIMARY KEY,
  reference TEXT NOT NULL, -- JSON: how one cites it
  path TEXT, -- the file that held it when somebody last looked; null if none did
  suffix TEXT, -- which entry of the file
  bookmarked BOOLEAN NOT NULL,
  is_read BOOLEAN NOT NULL,
  tags TEXT NOT NULL, -- a JSON array: its own, not those of notes
  changed INTEGER NOT NULL, -- of bookmark or tags
  revision INTEGER NOT NULL, -- that of the last change of it or of a note on it
  shown INTEGER NOT NULL -- the revision that the index has
);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES kept_article,
  text TEXT NOT NULL,
  words TEXT, -- of the passage; null if the note is on the whole article
  words_before TEXT,
  words_after TEXT,
  place INTEGER, -- where the passage began
  tags TEXT NOT NULL, -- a JSON array
  written INTEGER NOT NULL,
  changed INTEGER NOT NULL
);
CREATE INDEX note_by_article ON note (article);

-- Grows with each change of what is kept. One row.
CREATE TABLE keeping_revision (number INTEGER NOT NULL);
INSERT INTO keeping_revision VALUES (0);
