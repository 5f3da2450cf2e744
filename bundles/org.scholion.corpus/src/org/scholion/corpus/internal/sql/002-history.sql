-- The journal as an ordinary table, names of their own for what lives long, and what happened to the
-- project, its documents and the states of its sets. ulid(at) makes an id that sorts by a time.
-- References are not enforced while this runs, and are verified before it is committed.

-- A table without row ids keeps a long row on pages of its own, most of which stay empty.
DROP TRIGGER journal_never_changes;
DROP TRIGGER journal_never_forgets;

ALTER TABLE journal RENAME TO journal_of_format_1;

CREATE TABLE journal (
    set_id         INTEGER NOT NULL REFERENCES annotation_set (id),
    seq            INTEGER NOT NULL CHECK (seq > 0),
    actor          TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    operation               NOT NULL, -- JSON: as text, or deflated where that is shorter
    undoes         INTEGER NOT NULL DEFAULT 0,
    redoes         INTEGER NOT NULL DEFAULT 0,
    undo_top       INTEGER NOT NULL,
    redo_top       INTEGER NOT NULL,
    migration_id   INTEGER REFERENCES migration (id),
    UNIQUE (set_id, seq)
);

INSERT INTO journal (set_id, seq, actor, at, schema_version, operation, undoes, redoes, undo_top,
        redo_top, migration_id)
    SELECT set_id, seq, actor, at, schema_version, operation, undoes, redoes, undo_top, redo_top,
            migration_id
        FROM journal_of_format_1 ORDER BY set_id, seq;

DROP TABLE journal_of_format_1;

-- The newest state of each set alone.
ALTER TABLE checkpoint RENAME TO checkpoint_of_format_1;

CREATE TABLE checkpoint (
    set_id INTEGER PRIMARY KEY REFERENCES annotation_set (id),
    seq    INTEGER NOT NULL,
    state  BLOB    NOT NULL -- deflated JSON
);

INSERT INTO checkpoint (set_id, seq, state)
    SELECT set_id, max(seq), state FROM checkpoint_of_format_1 GROUP BY set_id;

DROP TABLE checkpoint_of_format_1;

-- A document with a time of removal is hidden, and its name is free.
CREATE TABLE document_of_format_2 (
    id                 INTEGER PRIMARY KEY,
    ulid               TEXT    NOT NULL UNIQUE,
    name               TEXT    NOT NULL,
    characters         INTEGER NOT NULL,
    source_sha256      TEXT    NOT NULL,
    charset            TEXT    NOT NULL,
    charset_origin     TEXT    NOT NULL,
    charset_confidence INTEGER NOT NULL,
    byte_order_mark    INTEGER NOT NULL,
    language           TEXT,
    direction          TEXT    NOT NULL,
    metadata           TEXT    NOT NULL, -- a JSON object of strings
    imported_at        INTEGER NOT NULL,
    removed_at         INTEGER,
    removed_by         TEXT,
    removed_reason     TEXT,
    CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
    CHECK (removed_reason IS NULL OR removed_at IS NOT NULL)
);

INSERT INTO document_of_format_2 (id, ulid, name, characters, source_sha256, charset,
        charset_origin, charset_confidence, byte_order_mark, language, direction, metadata,
        imported_at)
    SELECT id, ulid(imported_at), name, characters, source_sha256, charset, charset_origin,
            charset_confidence, byte_order_mark, language, direction, metadata, imported_at
        FROM document ORDER BY id;

DROP TABLE document;

ALTER TABLE document_of_format_2 RENAME TO document;

CREATE UNIQUE INDEX document_by_name ON document (name) WHERE removed_at IS NULL;

CREATE TABLE annotation_set_of_format_2 (
    id             INTEGER PRIMARY KEY,
    ulid           TEXT    NOT NULL UNIQUE,
    document_id    INTEGER NOT NULL REFERENCES document (id),
    member_id      INTEGER NOT NULL REFERENCES member (id),
    state          TEXT    NOT NULL CHECK (state IN ('new', 'in-progress', 'done', 'skipped')),
    skipped_reason TEXT,
    last_seq       INTEGER NOT NULL DEFAULT 0,
    changed_at     INTEGER NOT NULL,
    UNIQUE (document_id, member_id),
    CHECK (skipped_reason IS NULL OR state = 'skipped')
);

INSERT INTO annotation_set_of_format_2 (id, ulid, document_id, member_id, state, skipped_reason,
        last_seq, changed_at)
    SELECT id, ulid(changed_at), document_id, member_id, state, skipped_reason, last_seq, changed_at
        FROM annotation_set ORDER BY id;

DROP TABLE annotation_set;

ALTER TABLE annotation_set_of_format_2 RENAME TO annotation_set;

-- Every change of a set's state, for ever; seq is the set's last entry at that time.
CREATE TABLE set_state (
    set_id INTEGER NOT NULL REFERENCES annotation_set (id),
    number INTEGER NOT NULL CHECK (number > 0),
    seq    INTEGER NOT NULL,
    state  TEXT    NOT NULL CHECK (state IN ('new', 'in-progress', 'done', 'skipped')),
    reason TEXT,
    actor  TEXT    NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (set_id, number)
) WITHOUT ROWID;

-- Who began a set, and when, stands in its journal; who called it done was not kept, so the upgrade
-- itself is named.
INSERT INTO set_state (set_id, number, seq, state, actor, at)
    SELECT set_id, 1, 1, 'in-progress', actor, at FROM journal WHERE seq = 1;

INSERT INTO set_state (set_id, number, seq, state, reason, actor, at)
    SELECT s.id, 1 + (SELECT count(*) FROM set_state t WHERE t.set_id = s.id), s.last_seq, s.state,
            s.skipped_reason, 'upgrade', CAST(unixepoch() AS INTEGER) * 1000
        FROM annotation_set s
        WHERE s.state <> coalesce((SELECT t.state FROM set_state t WHERE t.set_id = s.id), 'new');

CREATE TABLE comment_of_format_2 (
    id            INTEGER PRIMARY KEY,
    ulid          TEXT    NOT NULL UNIQUE,
    document_id   INTEGER NOT NULL REFERENCES document (id),
    set_id        INTEGER REFERENCES annotation_set (id),
    annotation_id TEXT,
    begin_at      INTEGER,
    end_at        INTEGER,
    reply_to      INTEGER REFERENCES comment (id),
    author        TEXT    NOT NULL,
    at            INTEGER NOT NULL,
    content       TEXT    NOT NULL,
    resolved_by   TEXT,
    resolved_at   INTEGER
);

INSERT INTO comment_of_format_2 (id, ulid, document_id, set_id, annotation_id, begin_at, end_at,
        reply_to, author, at, content, resolved_by, resolved_at)
    SELECT id, ulid(at), document_id, set_id, annotation_id, begin_at, end_at, reply_to, author, at,
            content, resolved_by, resolved_at
        FROM comment ORDER BY id;

DROP TABLE comment;

ALTER TABLE comment_of_format_2 RENAME TO comment;

CREATE INDEX comment_by_document ON comment (document_id, id);

CREATE TABLE decision_of_format_2 (
    id             INTEGER PRIMARY KEY,
    ulid           TEXT    NOT NULL UNIQUE,
    document_id    INTEGER NOT NULL REFERENCES document (id),
    kind           TEXT    NOT NULL,
    anchor         TEXT    NOT NULL, -- JSON
    sources        TEXT    NOT NULL, -- JSON: what each member had, by set and annotation id
    outcome        TEXT    NOT NULL, -- JSON
    gold_id        TEXT,             -- the annotation in the gold set, if the outcome is one
    rationale      TEXT,
    actor          TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    schema_version INTEGER NOT NULL REFERENCES schema_version (number),
    revoked_by     TEXT,
    revoked_at     INTEGER
);

INSERT INTO decision_of_format_2 (id, ulid, document_id, kind, anchor, sources, outcome, gold_id,
        rationale, actor, at, schema_version, revoked_by, revoked_at)
    SELECT id, ulid(at), document_id, kind, anchor, sources, outcome, gold_id, rationale, actor, at,
            schema_version, revoked_by, revoked_at
        FROM decision ORDER BY id;

DROP TABLE decision;

ALTER TABLE decision_of_format_2 RENAME TO decision;

CREATE INDEX decision_by_document ON decision (document_id, kind);

-- What happened to the project itself: who, when, what.
CREATE TABLE project_history (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    actor     TEXT    NOT NULL,
    code      TEXT    NOT NULL,
    arguments TEXT    NOT NULL -- a JSON object of strings
);

CREATE TRIGGER history_never_changes BEFORE UPDATE ON project_history
BEGIN
    SELECT RAISE(ABORT, 'the history is only appended to');
END;

CREATE TRIGGER history_never_forgets BEFORE DELETE ON project_history
BEGIN
    SELECT RAISE(ABORT, 'the history is only appended to');
END;

-- The documents that this very transaction purges: the one exception from never forgetting.
CREATE TABLE purge (
    document_id INTEGER PRIMARY KEY REFERENCES document (id)
);

CREATE TRIGGER text_never_goes BEFORE DELETE ON document_text
    WHEN NOT EXISTS (SELECT 1 FROM purge WHERE document_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'a text goes only with a document that is purged');
END;

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only appended to');
END;

CREATE TRIGGER journal_never_forgets BEFORE DELETE ON journal
    WHEN NOT EXISTS (SELECT 1 FROM purge p JOIN annotation_set s ON s.document_id = p.document_id
        WHERE s.id = OLD.set_id)
BEGIN
    SELECT RAISE(ABORT, 'the journal is only appended to');
END;

CREATE TRIGGER state_never_changes BEFORE UPDATE ON set_state
BEGIN
    SELECT RAISE(ABORT, 'states are only appended to');
END;

CREATE TRIGGER state_never_forgets BEFORE DELETE ON set_state
    WHEN NOT EXISTS (SELECT 1 FROM purge p JOIN annotation_set s ON s.document_id = p.document_id
        WHERE s.id = OLD.set_id)
BEGIN
    SELECT RAISE(ABORT, 'states are only appended to');
END;

-- Sets whose rows are being written in several transactions; nobody sees these rows before the last.
CREATE TABLE arriving (
    set_id INTEGER PRIMARY KEY REFERENCES annotation_set (id)
);
