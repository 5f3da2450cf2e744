-- A project, complete. Times are milliseconds since 1970 in UTC; offsets are UTF-16 units.

-- id, name, created_at, created_by
CREATE TABLE project (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE schema_version (
    number   INTEGER PRIMARY KEY CHECK (number > 0),
    xml      TEXT    NOT NULL,
    saved_by TEXT    NOT NULL,
    saved_at INTEGER NOT NULL
);

-- 'gold' is the owner of the adjudicated sets and no person.
CREATE TABLE member (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('annotator', 'curator', 'lead', 'gold'))
);

CREATE TABLE document (
    id                 INTEGER PRIMARY KEY,
    name               TEXT    NOT NULL UNIQUE,
    characters         INTEGER NOT NULL,
    source_sha256      TEXT    NOT NULL,
    charset            TEXT    NOT NULL,
    charset_origin     TEXT    NOT NULL,
    charset_confidence INTEGER NOT NULL,
    byte_order_mark    INTEGER NOT NULL,
    language           TEXT,
    direction          TEXT    NOT NULL,
    metadata           TEXT    NOT NULL, -- a JSON object of strings
    imported_at        INTEGER NOT NULL
);

-- Apart from the document, so that listing documents reads no text.
CREATE TABLE document_text (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    encoding    INTEGER NOT NULL CHECK (encoding IN (0, 1)), -- 0 UTF-8, 1 UTF-16LE for lone surrogates
    content     BLOB    NOT NULL,
    sha256      BLOB    NOT NULL  -- of content
);

CREATE TRIGGER text_never_changes BEFORE UPDATE ON document_text
BEGIN
    SELECT RAISE(ABORT, 'a text never changes');
END;

CREATE TABLE base_layer (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    source      TEXT    NOT NULL,
    content     BLOB    NOT NULL -- deflated JSON
);

CREATE TRIGGER base_layer_never_changes BEFORE UPDATE ON base_layer
BEGIN
    SELECT RAISE(ABORT, 'a base layer never changes');
END;

CREATE TABLE annotation_set (
    id             INTEGER PRIMARY KEY,
    document_id    INTEGER NOT NULL REFERENCES document (id),
    member_id      INTEGER NOT NULL REFERENCES member (id),
    state          TEXT    NOT NULL CHECK (state IN ('new', 'in-progress', 'done', 'skipped')),
    skipped_reason TEXT,
    last_seq       INTEGER NOT NULL DEFAULT 0,
    changed_at     INTEGER NOT NULL,
    UNIQUE (document_id, member_id),
    CHECK (skipped_reason IS NULL OR state = 'skipped')
);

CREATE TABLE assignment (
    member_id   INTEGER NOT NULL REFERENCES member (id),
    document_id INTEGER NOT NULL REFERENCES document (id),
    position    INTEGER NOT NULL, -- the order in which the member is to work
    due         TEXT,             -- a date, YYYY-MM-DD
    PRIMARY KEY (member_id, document_id)
) WITHOUT ROWID;

CREATE TABLE migration (
    id           INTEGER PRIMARY KEY,
    from_version INTEGER NOT NULL REFERENCES schema_version (number),
    to_version   INTEGER NOT NULL REFERENCES schema_version (number),
    steps        TEXT    NOT NULL, -- JSON
    actor        TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    undone_by    TEXT,
    undone_at    INTEGER
);

-- The truth: every operation ever applied, in order. undo_top and redo_top are the sequence numbers
-- of the entries that undo and redo would take back after this one, 0 for none.
CREATE TABLE journal (
    set_id         INTEGER NOT NULL REFERENCES annotation_set (id),
    seq            INTEGER NOT NULL CHECK (seq > 0),
    actor          TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    operation               NOT NULL, -- JSON, as text, or deflated when long
    undoes         INTEGER NOT NULL DEFAULT 0,
    redoes         INTEGER NOT NULL DEFAULT 0,
    undo_top       INTEGER NOT NULL,
    redo_top       INTEGER NOT NULL,
    migration_id   INTEGER REFERENCES migration (id),
    PRIMARY KEY (set_id, seq)
) WITHOUT ROWID;

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only appended to');
END;

CREATE TRIGGER journal_never_forgets BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only appended to');
END;

-- The current state, which the journal replayed must equal.
CREATE TABLE annotation (
    set_id   INTEGER NOT NULL REFERENCES annotation_set (id),
    id       TEXT    NOT NULL,
    kind     TEXT    NOT NULL
        CHECK (kind IN ('entity', 'referent', 'relation', 'stance', 'passage', 'document')),
    type_id  TEXT    NOT NULL,
    begin_at INTEGER,
    end_at   INTEGER,
    json     TEXT    NOT NULL,
    PRIMARY KEY (set_id, id)
) WITHOUT ROWID;

-- Serves what stands where, and all counts, without touching the JSON.
CREATE INDEX annotation_by_place ON annotation (set_id, kind, begin_at, end_at, type_id);

-- Who points to whom.
CREATE TABLE reference (
    set_id  INTEGER NOT NULL REFERENCES annotation_set (id),
    to_id   TEXT    NOT NULL,
    from_id TEXT    NOT NULL,
    PRIMARY KEY (set_id, to_id, from_id)
) WITHOUT ROWID;

-- States kept to make replay fast; never the truth, and free to be deleted.
CREATE TABLE checkpoint (
    set_id INTEGER NOT NULL REFERENCES annotation_set (id),
    seq    INTEGER NOT NULL,
    state  BLOB    NOT NULL, -- deflated JSON
    PRIMARY KEY (set_id, seq)
) WITHOUT ROWID;

-- Comments and questions live beside the sets, not in them.
CREATE TABLE comment (
    id            INTEGER PRIMARY KEY,
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

CREATE INDEX comment_by_document ON comment (document_id, id);

-- Adjudication. The anchor says in terms of the content (kind, spans, ends) what was decided, so that
-- a decision outlives the ids of the annotations it was taken on.
CREATE TABLE decision (
    id             INTEGER PRIMARY KEY,
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

CREATE INDEX decision_by_document ON decision (document_id, kind);
