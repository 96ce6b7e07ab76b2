-- When backups were restored into this database. Times are microseconds since 1970.
CREATE TABLE restoration (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at BIGINT NOT NULL,
  shown BOOLEAN NOT NULL -- whether the index was brought up to it
);
