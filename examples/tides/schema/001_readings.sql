CREATE TABLE readings (
  harbour text NOT NULL,
  at timestamptz NOT NULL,
  metres numeric(5, 2) NOT NULL,
  PRIMARY KEY (harbour, at)
);
