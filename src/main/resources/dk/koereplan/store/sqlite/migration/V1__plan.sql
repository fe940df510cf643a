-- A plan file. The log (txn, change) is the truth and only grows; every other table is derived from it, or local.

-- The log -----------------------------------------------------------------------------------------------------------

-- One committed transaction: a link in its author's hash chain.
CREATE TABLE txn (
  actor_id TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  prev_hash TEXT NOT NULL,
  deps TEXT NOT NULL,
  hlc_ms INTEGER NOT NULL,
  hlc_ctr INTEGER NOT NULL,
  member_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  intention TEXT NOT NULL,
  reason TEXT NOT NULL,
  app_version TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  body_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (actor_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX txn_newest ON txn (hlc_ms DESC, hlc_ctr DESC, actor_id DESC, seq DESC);

-- One field group of one record gets a value. The chain covers value_hash, so that a later version can redact a value.
CREATE TABLE change (
  actor_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  idx INTEGER NOT NULL CHECK (idx >= 0),
  entity_type TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  field_group TEXT NOT NULL,
  value TEXT,
  value_hash TEXT NOT NULL,
  preds TEXT NOT NULL,
  PRIMARY KEY (actor_id, seq, idx),
  FOREIGN KEY (actor_id, seq) REFERENCES txn (actor_id, seq) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Ed25519 over a chain's head; covers all of the author's transactions up to seq.
CREATE TABLE attest (
  actor_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (actor_id, seq)
) STRICT, WITHOUT ROWID;

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

-- Waiting room of the exchange: nothing is ever thrown away ---------------------------------------------------------

CREATE TABLE pending_txn (
  actor_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  content TEXT NOT NULL,
  missing TEXT NOT NULL,
  received_ms INTEGER NOT NULL,
  PRIMARY KEY (actor_id, seq, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
  actor_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  content TEXT NOT NULL,
  why TEXT NOT NULL,
  received_ms INTEGER NOT NULL,
  PRIMARY KEY (actor_id, seq, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal (
  id TEXT PRIMARY KEY NOT NULL,
  actor_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  content TEXT NOT NULL,
  why TEXT NOT NULL,
  received_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Local, never exchanged --------------------------------------------------------------------------------------------

CREATE TABLE draft (
  key TEXT PRIMARY KEY NOT NULL,
  text TEXT NOT NULL,
  saved_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ui_state (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: can be emptied and rebuilt by replaying the log ----------------------------------------------------------

-- The changes that nothing has replaced. One per field group is a settled value, two or more a conflict.
CREATE TABLE head (
  entity_type TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  field_group TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  idx INTEGER NOT NULL,
  PRIMARY KEY (entity_type, entity_id, field_group, actor_id, seq, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  demo INTEGER,
  as_of TEXT,
  published INTEGER,
  strategy TEXT REFERENCES strategy (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  description TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_by_strategy ON plan (strategy);

CREATE TABLE source_document (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  document_date TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  code TEXT,
  place INTEGER NOT NULL,
  preparatory_from TEXT,
  active_from TEXT,
  valid_to TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE succession (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  takes_effect TEXT NOT NULL,
  kind TEXT NOT NULL,
  "from" TEXT,
  "to" TEXT REFERENCES region (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  legal_basis TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX succession_by_to ON succession ("to");

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  name TEXT,
  contact TEXT,
  unit TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  scope TEXT,
  owner TEXT,
  state TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy_element (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  strategy TEXT REFERENCES strategy (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  evidence TEXT,
  evidence_date TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX strategy_element_by_strategy ON strategy_element (strategy);

CREATE TABLE track (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  strategy TEXT REFERENCES strategy (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  key TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX track_by_strategy ON track (strategy);

CREATE TABLE agreement (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  parties TEXT,
  validity TEXT,
  agreed_on TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_theme (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  agreement TEXT REFERENCES agreement (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_theme_by_agreement ON agreement_theme (agreement);

CREATE TABLE principle (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  theme TEXT REFERENCES agreement_theme (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  declared_total INTEGER,
  listed_in_source INTEGER,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX principle_by_theme ON principle (theme);

CREATE TABLE commitment (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  obligor TEXT,
  strength TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  number TEXT,
  description TEXT,
  goal TEXT,
  track TEXT REFERENCES track (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  theme TEXT REFERENCES agreement_theme (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  agreement TEXT REFERENCES agreement (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  professions TEXT,
  state TEXT NOT NULL,
  state_reason TEXT,
  review_date TEXT,
  successor TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  start TEXT,
  end TEXT,
  baseline_start TEXT,
  baseline_end TEXT,
  progress INTEGER,
  owner_periods TEXT,
  coordinator TEXT,
  parent TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  place TEXT,
  parts TEXT,
  deliverable TEXT,
  validity TEXT,
  links_to TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_by_track ON initiative (track);
CREATE INDEX initiative_by_theme ON initiative (theme);
CREATE INDEX initiative_by_agreement ON initiative (agreement);
CREATE INDEX initiative_by_successor ON initiative (successor);
CREATE INDEX initiative_by_parent ON initiative (parent);

CREATE TABLE milestone (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  description TEXT,
  kind TEXT NOT NULL,
  mandatory INTEGER,
  baseline TEXT,
  forecast TEXT,
  state TEXT NOT NULL,
  actual TEXT,
  state_reason TEXT,
  owner TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_by_initiative ON milestone (initiative);

CREATE TABLE deliverable (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  owner TEXT,
  state TEXT NOT NULL,
  due TEXT,
  parallel_with TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX deliverable_by_initiative ON deliverable (initiative);

CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  owner TEXT,
  state TEXT NOT NULL,
  due TEXT,
  after TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_event (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  "when" TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dependency (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT,
  kind TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE funding_source (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  payer TEXT,
  amount TEXT,
  unit TEXT,
  price_level TEXT,
  recurrence TEXT,
  year INTEGER,
  state TEXT NOT NULL,
  agreement TEXT REFERENCES agreement (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  share TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_source_by_initiative ON funding_source (initiative);
CREATE INDEX funding_source_by_agreement ON funding_source (agreement);

CREATE TABLE allocation (
  id TEXT PRIMARY KEY NOT NULL,
  funding_source TEXT REFERENCES funding_source (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  payer TEXT,
  amount TEXT,
  unit TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_by_funding_source ON allocation (funding_source);
CREATE INDEX allocation_by_initiative ON allocation (initiative);

CREATE TABLE spend (
  id TEXT PRIMARY KEY NOT NULL,
  allocation TEXT REFERENCES allocation (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  amount TEXT,
  unit TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX spend_by_allocation ON spend (allocation);

CREATE TABLE price_index (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  from_level TEXT,
  to_level TEXT,
  factor TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  level TEXT NOT NULL,
  per_region INTEGER,
  members_per_region INTEGER,
  members_danske_regioner INTEGER,
  mandates TEXT,
  valid_from TEXT,
  valid_to TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  body TEXT REFERENCES body (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  at TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_body ON meeting (body);

CREATE TABLE decision_gate (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  body TEXT REFERENCES body (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  meeting TEXT REFERENCES meeting (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  date TEXT,
  purpose TEXT,
  state TEXT NOT NULL,
  outcome TEXT,
  previous_dates TEXT,
  after TEXT,
  recommendation TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_gate_by_body ON decision_gate (body);
CREATE INDEX decision_gate_by_meeting ON decision_gate (meeting);

CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  body TEXT REFERENCES body (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  gate TEXT REFERENCES decision_gate (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  result TEXT,
  decided_on TEXT,
  supersedes TEXT REFERENCES decision (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_body ON decision (body);
CREATE INDEX decision_by_gate ON decision (gate);
CREATE INDEX decision_by_supersedes ON decision (supersedes);

CREATE TABLE hearing_round (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  subject TEXT,
  state TEXT NOT NULL,
  purpose TEXT,
  opens_at TEXT,
  deadline TEXT,
  contact_role TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hearing_party (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  hearing TEXT REFERENCES hearing_round (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  party TEXT NOT NULL,
  state TEXT NOT NULL,
  extended_to TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hearing_party_by_hearing ON hearing_party (hearing);

CREATE TABLE hearing_response (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  party TEXT REFERENCES hearing_party (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  received_at TEXT,
  text TEXT,
  included INTEGER,
  inclusion_reason TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hearing_response_by_party ON hearing_response (party);

CREATE TABLE response_point (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  response TEXT REFERENCES hearing_response (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  disposition TEXT NOT NULL,
  reason TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX response_point_by_response ON response_point (response);

CREATE TABLE reporting_period (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE status_report (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  region TEXT REFERENCES region (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  period TEXT REFERENCES reporting_period (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL,
  light TEXT NOT NULL,
  cause TEXT,
  comment TEXT,
  state TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX status_report_by_initiative ON status_report (initiative);
CREATE INDEX status_report_by_region ON status_report (region);
CREATE INDEX status_report_by_period ON status_report (period);

CREATE TABLE rollout (
  id TEXT PRIMARY KEY NOT NULL,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  region TEXT REFERENCES region (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  light TEXT NOT NULL,
  light_period TEXT REFERENCES reporting_period (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rollout_by_initiative ON rollout (initiative);
CREATE INDEX rollout_by_region ON rollout (region);
CREATE INDEX rollout_by_light_period ON rollout (light_period);

CREATE TABLE risk (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  likelihood TEXT,
  impact TEXT,
  response TEXT,
  owner TEXT,
  state TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX risk_by_initiative ON risk (initiative);

CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  objective TEXT REFERENCES strategy_element (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  unit TEXT,
  target TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX indicator_by_objective ON indicator (objective);

CREATE TABLE benefit (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  initiative TEXT REFERENCES initiative (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  indicator TEXT REFERENCES indicator (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  description TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX benefit_by_initiative ON benefit (initiative);
CREATE INDEX benefit_by_indicator ON benefit (indicator);

CREATE TABLE measurement (
  id TEXT PRIMARY KEY NOT NULL,
  indicator TEXT REFERENCES indicator (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  region TEXT REFERENCES region (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  at TEXT,
  value TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX measurement_by_indicator ON measurement (indicator);
CREATE INDEX measurement_by_region ON measurement (region);

CREATE TABLE baseline (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  frozen_on TEXT NOT NULL,
  decision TEXT REFERENCES decision (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  log_position TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX baseline_by_decision ON baseline (decision);

CREATE TABLE snapshot (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  log_position TEXT NOT NULL,
  digest TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  subject TEXT NOT NULL,
  field TEXT,
  note TEXT,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The owner periods of an initiative, one row each, in order of time.
CREATE TABLE owner_period (
  initiative TEXT NOT NULL REFERENCES initiative (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  owner TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  PRIMARY KEY (initiative, idx)
) STRICT, WITHOUT ROWID;

-- 'KPLN', and the version of this schema.
PRAGMA application_id = 1263553614;
PRAGMA user_version = 1;
