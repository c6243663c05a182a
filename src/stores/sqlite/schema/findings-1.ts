/** What runs have found. Where a column says `run`, a number of `run` is meant; times are those at which runs ended. */
export default `
  CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    rule_set INTEGER NOT NULL,
    resources INTEGER NOT NULL,
    counts TEXT NOT NULL,
    changes TEXT NOT NULL,
    complete TEXT NOT NULL,
    unseen TEXT NOT NULL
  ) STRICT;

  -- Kept once each, as JSON, and named by number.
  CREATE TABLE rule (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE rule_set (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE judgement (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE family (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;

  CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    family INTEGER NOT NULL,
    resource_id TEXT NOT NULL,
    name TEXT,
    arn TEXT,
    first_run INTEGER NOT NULL,
    UNIQUE (family, resource_id)
  ) STRICT;

  -- What changes with every run is kept apart from what does not.
  CREATE TABLE state (
    resource INTEGER PRIMARY KEY,
    seen_run INTEGER NOT NULL,
    judged_run INTEGER NOT NULL,
    captured INTEGER NOT NULL,
    judgement INTEGER NOT NULL,
    own_judgement INTEGER NOT NULL,
    standing INTEGER NOT NULL,
    gone_run INTEGER
  ) STRICT;

  CREATE TABLE configuration (resource INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;

  -- What takes a configuration back to what it was before a run.
  CREATE TABLE version (id INTEGER PRIMARY KEY, resource INTEGER NOT NULL, run INTEGER NOT NULL, captured INTEGER NOT NULL, changes TEXT NOT NULL) STRICT;
  CREATE INDEX version_of ON version (resource);

  -- Which judgement held until a run brought another.
  CREATE TABLE judged_before (resource INTEGER NOT NULL, until_run INTEGER NOT NULL, judgement INTEGER NOT NULL, PRIMARY KEY (resource, until_run))
    STRICT, WITHOUT ROWID;

  CREATE TABLE absence (resource INTEGER NOT NULL, gone_run INTEGER NOT NULL, back_run INTEGER NOT NULL, PRIMARY KEY (resource, gone_run))
    STRICT, WITHOUT ROWID;

  CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    resource INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    kind TEXT NOT NULL,
    since_run INTEGER NOT NULL,
    until_run INTEGER,
    ended TEXT,
    returned INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX verdict_on ON verdict (resource);

  CREATE TABLE rollup (run INTEGER NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, counts TEXT NOT NULL, PRIMARY KEY (run, account, region))
    STRICT, WITHOUT ROWID;
`;
