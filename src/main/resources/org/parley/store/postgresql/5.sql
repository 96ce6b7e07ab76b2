-- What readers keep: bookmarks, read marks, tags and notes. Times are microseconds since 1970.

-- An article that was marked or noted ever; it may be gone.
CREATE TABLE kept_article (
  article TEXT COLLATE "C" PRIMARY KEY,
  reference TEXT COLLATE "C" NOT NULL, -- JSON: how one cites it
  path TEXT COLLATE "C", -- the file that held it when somebody last looked; null if none did
  suffix TEXT COLLATE "C", -- which entry of the file
  bookmarked BOOLEAN NOT NULL,
  is_read BOOLEAN NOT NULL,
  tags TEXT COLLATE "C" NOT NULL, -- a JSON array: its own, not those of notes
  changed BIGINT NOT NULL, -- of bookmark or tags
  revision BIGINT NOT NULL, -- that of the last change of it or of a note on it
  shown BIGINT NOT NULL -- the revision that the index has
);

CREATE TABLE note (
  id TEXT COLLATE "C" PRIMARY KEY,
  article TEXT COLLATE "C" NOT NULL REFERENCES kept_article,
  text TEXT COLLATE "C" NOT NULL,
  words TEXT COLLATE "C", -- of the passage; null if the note is on the whole article
  words_before TEXT COLLATE "C",
  words_after TEXT COLLATE "C",
  place BIGINT, -- where the passage began
  tags TEXT COLLATE "C" NOT NULL, -- a JSON array
  written BIGINT NOT NULL,
  changed BIGINT NOT NULL
);
CREATE INDEX note_by_article ON note (article);

-- Grows with each change of what is kept. One row.
CREATE TABLE keeping_revision (number BIGINT NOT NULL);
INSERT INTO keeping_revision VALUES (0);
