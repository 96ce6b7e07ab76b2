-- When articles came and changed, links that remember, and saved searches. Times are microseconds
-- since 1970.

-- Kept for good: what goes and comes again is no news.
CREATE TABLE arrival (
  article TEXT COLLATE "C" PRIMARY KEY,
  arrived BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  digest TEXT COLLATE "C" -- of what readers see of it; null while it was never analysed
);
CREATE INDEX arrival_by_time ON arrival (arrived);
INSERT INTO arrival
  SELECT entry.article, min(source_file.seen) / 1000 * 1000, min(source_file.seen) / 1000 * 1000, NULL
  FROM entry JOIN source_file ON source_file.id = entry.file
  WHERE entry.article IS NOT NULL GROUP BY entry.article;

-- Results as they were at a moment, once for all links that remember the same.
CREATE TABLE shared_results (
  fingerprint TEXT COLLATE "C" PRIMARY KEY, -- the SHA-256 of what follows, unpacked
  results BYTEA NOT NULL -- JSON, gzip
);

CREATE TABLE shared_link (
  code TEXT COLLATE "C" PRIMARY KEY,
  page TEXT COLLATE "C" NOT NULL, -- the key of the page that it opens
  query TEXT COLLATE "C" NOT NULL, -- the parameters of a canonical address
  at BIGINT NOT NULL,
  total BIGINT NOT NULL, -- all results, also those that are not kept
  fingerprint TEXT COLLATE "C" NOT NULL REFERENCES shared_results
);

CREATE TABLE saved_search (
  code TEXT COLLATE "C" PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL,
  query TEXT COLLATE "C" NOT NULL, -- the parameters of a canonical address
  saved BIGINT NOT NULL,
  seen BIGINT NOT NULL -- the greatest arrival that its last visitor could know of
);
