-- When backups were restored into this database. Times are microseconds since 1970.
CREATE TABLE restoration (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  shown BOOLEAN NOT NULL -- whether the index was brought up to it
);
