-- How strings were labelled before.
-- References are not enforced while this runs, and are verified before it is committed.

-- What entities are: a type with values. Rows stay when nothing is labelled so any more.
CREATE TABLE mark_label (
    id         INTEGER PRIMARY KEY,
    type_id    TEXT NOT NULL,
    attributes TEXT NOT NULL, -- JSON
    UNIQUE (type_id, attributes)
);

-- Every entity of the rows in annotation by the matching key of its words, in the order in which it is
-- counted and shown; those that differ in nothing here are one row. Follows from annotation and
-- document_text, and is made of them where it is wrong; so it refers to sets without a reference, which
-- would be looked for whenever one is deleted.
CREATE TABLE marked_string (
    key       TEXT    NOT NULL,
    label_id  INTEGER NOT NULL REFERENCES mark_label (id),
    member_id INTEGER NOT NULL,
    set_id    INTEGER NOT NULL,
    begin_at  INTEGER NOT NULL,
    times     INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (key, label_id, member_id, set_id, begin_at)
) WITHOUT ROWID;

-- Whose marks are not counted.
CREATE INDEX document_removed ON document (removed_at) WHERE removed_at IS NOT NULL;

-- Suggestions that a member does not want: what was suggested as which type, where.
CREATE TABLE dismissal (
    document_id INTEGER NOT NULL REFERENCES document (id),
    member_id   INTEGER NOT NULL REFERENCES member (id),
    begin_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    type_id     TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (document_id, member_id, begin_at, end_at, type_id)
) WITHOUT ROWID;
