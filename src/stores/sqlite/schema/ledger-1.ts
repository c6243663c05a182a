/** What people decided and what was done, which no run makes and none may hold up. */
export default `
  CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    resource TEXT NOT NULL,
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    expires TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    revoked_at TEXT,
    revoked_by TEXT
  ) STRICT;

  CREATE TABLE remedy (
    id INTEGER PRIMARY KEY,
    fix_run TEXT NOT NULL,
    at TEXT NOT NULL,
    rule TEXT NOT NULL,
    resource TEXT NOT NULL,
    call TEXT NOT NULL,
    input TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    done_by TEXT NOT NULL
  ) STRICT;
  CREATE INDEX remedy_of_run ON remedy (fix_run);
  CREATE INDEX remedy_on ON remedy (resource);

  CREATE TABLE remedy_lock (id INTEGER PRIMARY KEY CHECK (id = 1), holder TEXT NOT NULL, until TEXT NOT NULL) STRICT;

  CREATE TABLE delivery (channel TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (channel, key)) STRICT, WITHOUT ROWID;
`;
