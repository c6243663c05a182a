-- A store of version 1 as it was released, with two runs. Never changed.
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
CREATE TABLE version (id INTEGER PRIMARY KEY, resource INTEGER NOT NULL, run INTEGER NOT NULL, captured INTEGER NOT NULL, changes TEXT NOT NULL) STRICT;
CREATE INDEX version_of ON version (resource);
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
INSERT INTO run VALUES (1, '2026-01-01T08:00:00.000Z', '2026-01-01T09:00:00.000Z', 'live', 'sample', 1, 1, '{"fail":0,"error":0,"unknown":0,"waived":0,"pass":3,"not-applicable":0}', '{"new":0,"mended":0,"returned":0,"gone":0}', '[{"account":"111111111111","region":"eu-west-1"}]', '[]');
INSERT INTO run VALUES (2, '2026-01-02T08:00:00.000Z', '2026-01-02T09:00:00.000Z', 'live', 'sample', 1, 1, '{"fail":1,"error":0,"unknown":0,"waived":0,"pass":2,"not-applicable":0}', '{"new":1,"mended":0,"returned":0,"gone":0}', '[{"account":"111111111111","region":"eu-west-1"}]', '[]');
INSERT INTO rule VALUES (1, '{"id":"ENCRYPTED","version":1,"severity":"high","service":"s3","title":"ENCRYPTED","parameters":{},"frameworks":[],"types":["AWS::S3::Bucket"]}');
INSERT INTO rule VALUES (2, '{"id":"VERSIONED","version":1,"severity":"high","service":"s3","title":"VERSIONED","parameters":{},"frameworks":[],"types":["AWS::S3::Bucket"]}');
INSERT INTO rule VALUES (3, '{"id":"LOGGED","version":1,"severity":"high","service":"s3","title":"LOGGED","parameters":{},"frameworks":[],"types":["AWS::S3::Bucket"]}');
INSERT INTO rule_set VALUES (1, '{"version":"1.0.0","rules":[1,2,3]}');
INSERT INTO judgement VALUES (1, '[[1,2,3],[]]');
INSERT INTO family VALUES (1, '["aws","111111111111","eu-west-1","AWS::S3::Bucket"]');
INSERT INTO resource VALUES (1, 1, 'a', 'a', 'arn:aws:s3:::a', 1);
INSERT INTO state VALUES (1, 2, 2, 1767340800000, 1, 1, 1, NULL);
INSERT INTO configuration VALUES (1, '{"properties":{"A":2}}');
INSERT INTO version VALUES (1, 1, 2, 1767340800000, '[{"path":"properties.A","before":1,"after":2}]');
INSERT INTO verdict VALUES (1, 1, 1, 'fail', 2, NULL, NULL, 0, '{"findings":[{"path":"P","message":"it is not","related":[]}]}');
INSERT INTO rollup VALUES (1, '111111111111', 'eu-west-1', '[["ENCRYPTED",{"fail":0,"error":0,"unknown":0,"waived":0,"pass":1,"not-applicable":0}],["LOGGED",{"fail":0,"error":0,"unknown":0,"waived":0,"pass":1,"not-applicable":0}],["VERSIONED",{"fail":0,"error":0,"unknown":0,"waived":0,"pass":1,"not-applicable":0}]]');
INSERT INTO rollup VALUES (2, '111111111111', 'eu-west-1', '[["ENCRYPTED",{"fail":1,"error":0,"unknown":0,"waived":0,"pass":0,"not-applicable":0}],["LOGGED",{"fail":0,"error":0,"unknown":0,"waived":0,"pass":1,"not-applicable":0}],["VERSIONED",{"fail":0,"error":0,"unknown":0,"waived":0,"pass":1,"not-applicable":0}]]');
PRAGMA application_id = 1652124774;
PRAGMA user_version = 1;
