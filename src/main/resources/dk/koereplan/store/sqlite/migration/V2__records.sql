-- The log keeps each repeated word once, and ids and hashes as bytes. One table of records as JSON takes the place of one
-- ordinary table per kind; the program makes a view per kind over it, so that a new field needs no migration.

-- The log -----------------------------------------------------------------------------------------------------------

DROP TRIGGER txn_is_never_updated;
DROP TRIGGER txn_is_never_deleted;
DROP TRIGGER change_is_never_updated;
DROP TRIGGER change_is_never_deleted;
DROP INDEX txn_newest;
DROP TABLE head;
ALTER TABLE txn RENAME TO old_txn;
ALTER TABLE change RENAME TO old_change;

-- Actors, members, kinds, groups, intentions, versions: whatever comes again and again in the log.
CREATE TABLE word (
  nr INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- One committed transaction: a link in its author's hash chain. deps names what the author had seen, as "actor:seq"
-- separated by blanks, each actor by the number of its word.
CREATE TABLE txn (
  actor INTEGER NOT NULL REFERENCES word (nr),
  seq INTEGER NOT NULL CHECK (seq > 0),
  deps TEXT NOT NULL,
  hlc_ms INTEGER NOT NULL,
  hlc_ctr INTEGER NOT NULL,
  member INTEGER NOT NULL REFERENCES word (nr),
  kind INTEGER NOT NULL REFERENCES word (nr),
  intention INTEGER NOT NULL REFERENCES word (nr),
  reason TEXT NOT NULL,
  app_version INTEGER NOT NULL REFERENCES word (nr),
  schema_version INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (actor, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX txn_newest ON txn (hlc_ms DESC, hlc_ctr DESC, actor DESC, seq DESC);

-- One field group of one record gets a value. An id that is a UUID is 16 bytes. value_hash stands in for a value that was
-- redacted, since the chain covers it. preds names what is replaced, as "actor:seq:idx" separated by blanks.
CREATE TABLE change (
  actor INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  idx INTEGER NOT NULL CHECK (idx >= 0),
  kind INTEGER NOT NULL REFERENCES word (nr),
  id ANY NOT NULL,
  field_group INTEGER NOT NULL REFERENCES word (nr),
  value TEXT,
  value_hash BLOB CHECK ((value IS NULL) = (value_hash IS NOT NULL)),
  preds TEXT NOT NULL,
  PRIMARY KEY (actor, seq, idx),
  FOREIGN KEY (actor, seq) REFERENCES txn (actor, seq) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

INSERT INTO word (text)
SELECT actor_id FROM old_txn
UNION SELECT actor_id FROM old_change
UNION SELECT seen.key FROM old_txn, json_each(old_txn.deps) AS seen
UNION SELECT rtrim(rtrim(rtrim(rtrim(pred.value, '0123456789'), ':'), '0123456789'), ':')
  FROM old_change, json_each(old_change.preds) AS pred
UNION SELECT member_id FROM old_txn
UNION SELECT kind FROM old_txn
UNION SELECT intention FROM old_txn
UNION SELECT app_version FROM old_txn
UNION SELECT entity_type FROM old_change
UNION SELECT field_group FROM old_change;

INSERT INTO txn
SELECT
  (SELECT nr FROM word WHERE text = actor_id),
  seq,
  coalesce((
    SELECT group_concat((SELECT nr FROM word WHERE text = seen.key) || ':' || seen.value, ' ')
    FROM json_each(old_txn.deps) AS seen), ''),
  hlc_ms,
  hlc_ctr,
  (SELECT nr FROM word WHERE text = member_id),
  (SELECT nr FROM word WHERE text = kind),
  (SELECT nr FROM word WHERE text = intention),
  reason,
  (SELECT nr FROM word WHERE text = app_version),
  schema_version,
  unhex(hash)
FROM old_txn;

INSERT INTO change
SELECT
  (SELECT nr FROM word WHERE text = actor_id),
  seq,
  idx,
  (SELECT nr FROM word WHERE text = entity_type),
  CASE
    WHEN entity_id = lower(entity_id)
      AND length(replace(entity_id, '-', '')) = 32
      AND entity_id GLOB '????????-????-????-????-????????????'
    THEN coalesce(unhex(replace(entity_id, '-', '')), entity_id)
    ELSE entity_id
  END,
  (SELECT nr FROM word WHERE text = field_group),
  value,
  CASE WHEN value IS NULL THEN unhex(value_hash) END,
  coalesce((
    SELECT group_concat(
      (SELECT nr FROM word WHERE text = rtrim(rtrim(rtrim(rtrim(pred.value, '0123456789'), ':'), '0123456789'), ':'))
        || substr(pred.value, 1 + length(rtrim(rtrim(rtrim(rtrim(pred.value, '0123456789'), ':'), '0123456789'), ':'))),
      ' ' ORDER BY pred.key)
    FROM json_each(old_change.preds) AS pred), '')
FROM old_change;

DROP TABLE old_change;
DROP TABLE old_txn;

CREATE TRIGGER word_is_never_updated BEFORE UPDATE ON word
BEGIN
  SELECT RAISE(ABORT, 'the log is append only');
END;

CREATE TRIGGER word_is_never_deleted BEFORE DELETE ON word
BEGIN
  SELECT RAISE(ABORT, 'the log is append only');
END;

CREATE TRIGGER txn_is_never_updated BEFORE UPDATE ON txn
BEGIN
  SELECT RAISE(ABORT, 'the log is append only');
END;

CREATE TRIGGER txn_is_never_deleted BEFORE DELETE ON txn
BEGIN
  SELECT RAISE(ABORT, 'the log is append only');
END;

CREATE TRIGGER change_is_never_updated BEFORE UPDATE ON change
BEGIN
  SELECT RAISE(ABORT, 'the log is append only');
END;

CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN
  SELECT RAISE(ABORT, 'the log is append only');
END;

-- Derived: can be emptied and rebuilt by replaying the log ----------------------------------------------------------

-- The changes that nothing has replaced. One per field group of a record is a settled value, two or more a conflict.
CREATE TABLE head (
  actor INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  idx INTEGER NOT NULL,
  PRIMARY KEY (actor, seq, idx),
  FOREIGN KEY (actor, seq, idx) REFERENCES change (actor, seq, idx) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The living records, for the view "record". One whose JSON is that of its only head is not written twice: it names the
-- change; any other has its own, with the names in their order and what is unknown left out.
CREATE TABLE record_row (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  json TEXT CHECK ((json IS NULL) = (actor IS NOT NULL)),
  actor INTEGER,
  seq INTEGER,
  idx INTEGER,
  PRIMARY KEY (kind, id),
  FOREIGN KEY (actor, seq, idx) REFERENCES change (actor, seq, idx) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The tables that the views replace ---------------------------------------------------------------------------------

DROP TABLE owner_period;
DROP TABLE citation;
DROP TABLE snapshot;
DROP TABLE baseline;
DROP TABLE measurement;
DROP TABLE benefit;
DROP TABLE indicator;
DROP TABLE risk;
DROP TABLE rollout;
DROP TABLE status_report;
DROP TABLE reporting_period;
DROP TABLE response_point;
DROP TABLE hearing_response;
DROP TABLE hearing_party;
DROP TABLE hearing_round;
DROP TABLE decision;
DROP TABLE decision_gate;
DROP TABLE meeting;
DROP TABLE body;
DROP TABLE price_index;
DROP TABLE spend;
DROP TABLE allocation;
DROP TABLE funding_source;
DROP TABLE dependency;
DROP TABLE plan_event;
DROP TABLE action;
DROP TABLE deliverable;
DROP TABLE milestone;
DROP TABLE initiative;
DROP TABLE commitment;
DROP TABLE principle;
DROP TABLE agreement_theme;
DROP TABLE agreement;
DROP TABLE track;
DROP TABLE strategy_element;
DROP TABLE strategy;
DROP TABLE person;
DROP TABLE succession;
DROP TABLE region;
DROP TABLE organisation;
DROP TABLE source_document;
DROP TABLE plan;

PRAGMA user_version = 2;
