-- What readers said of stances. The time is microseconds since 1970.

CREATE TABLE stance_labels (
  article TEXT NOT NULL,
  proposition TEXT NOT NULL,
  sentence TEXT NOT NULL, -- the SHA-256 of the sentence; empty for a whole article
  scope TEXT NOT NULL,
  side TEXT, -- null if it does not touch the proposition
  sentences TEXT NOT NULL, -- a JSON array
  at INTEGER NOT NULL,
  revision INTEGER NOT NULL, -- that of the change that wrote it
  PRIMARY KEY (article, proposition, sentence)
) WITHOUT ROWID;

-- Grows with each change of the labels. One row.
CREATE TABLE stance_labels_revision (number INTEGER NOT NULL);
INSERT INTO stance_labels_revision VALUES (0);
