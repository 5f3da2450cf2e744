-- Work that was handed out in files of its own, and what documents are in rounds of work.
-- References are not enforced while this runs, and are verified before it is committed.

-- Packages: projects with one member's work. In the project that made it a package is 'out' until it is
-- merged or taken back; in the file that is the package it is 'here'.
CREATE TABLE package (
    id         INTEGER PRIMARY KEY,
    ulid       TEXT    NOT NULL,
    member_id  INTEGER NOT NULL REFERENCES member (id),
    file       TEXT    NOT NULL, -- the name it was made under
    state      TEXT    NOT NULL CHECK (state IN ('out', 'merged', 'taken-back', 'here')),
    made_by    TEXT    NOT NULL,
    made_at    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);

-- The sets in a package, as they were handed out: the last entry of the journal, the SHA-256 of the
-- journal up to it, and how many changes of state there were.
CREATE TABLE package_set (
    set_id     INTEGER NOT NULL REFERENCES annotation_set (id),
    package_id INTEGER NOT NULL REFERENCES package (id),
    seq        INTEGER NOT NULL CHECK (seq >= 0),
    hash       BLOB    NOT NULL,
    states     INTEGER NOT NULL CHECK (states >= 0),
    PRIMARY KEY (set_id, package_id)
) WITHOUT ROWID;

-- In the file that is a package: the comments that were handed out, and when they were resolved then.
CREATE TABLE package_comment (
    comment_id  INTEGER PRIMARY KEY REFERENCES comment (id),
    resolved_at INTEGER
);

-- What a document is in a round. One that is in none is ordinary work of no round.
CREATE TABLE round_document (
    document_id INTEGER NOT NULL REFERENCES document (id),
    round       TEXT    NOT NULL,
    part        TEXT    NOT NULL CHECK (part IN ('work', 'training', 'control')),
    PRIMARY KEY (document_id, round)
) WITHOUT ROWID;
