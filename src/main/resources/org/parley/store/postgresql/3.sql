-- What readers said of stances. The time is microseconds since 1970.

CREATE TABLE stance_labels (
  article TEXT COLLATE "C" NOT NULL,
  proposition TEXT COLLATE "C" NOT NULL,
  sentence TEXT COLLATE "C" NOT NULL, -- the SHA-256 of the sentence; empty for a whole article
  scope TEXT COLLATE "C" NOT NULL,
  side TEXT COLLATE "C", -- null if it does not touch the proposition
  sentences TEXT COLLATE "C" NOT NULL, -- a JSON array
  at BIGINT NOT NULL,
  revision BIGINT NOT NULL, -- that of the change that wrote it
  PRIMARY KEY (article, proposition, sentence)
);

-- Grows with each change of the labels. One row.
CREATE TABLE stance_labels_revision (number BIGINT NOT NULL);
INSERT INTO stance_labels_revision VALUES (0);
