-- Who and what documents speak of, over all of them.
-- References are not enforced while this runs, and are verified before it is committed.

-- Entries stay for ever: one that was merged says into which, one that was removed can come back.
CREATE TABLE catalogue_entry (
    id          INTEGER PRIMARY KEY,
    ulid        TEXT    NOT NULL UNIQUE,
    type_id     TEXT    NOT NULL,
    standing    TEXT    NOT NULL CHECK (standing IN ('here', 'merged', 'removed')),
    merged_into TEXT, -- a ULID
    content     TEXT    NOT NULL, -- JSON: names, identifier, note, members
    CHECK ((standing = 'merged') = (merged_into IS NOT NULL))
);

-- Every change of the catalogue, in order: what its entries were before and after.
CREATE TABLE catalogue_change (
    id           INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    actor        TEXT    NOT NULL,
    what         TEXT    NOT NULL,
    undoes       INTEGER REFERENCES catalogue_change (id),
    before_state TEXT    NOT NULL, -- a JSON array of entries
    after_state  TEXT    NOT NULL  -- the same entries in the same order
);

CREATE TRIGGER catalogue_never_changes BEFORE UPDATE ON catalogue_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the catalogue are only appended to');
END;

CREATE TRIGGER catalogue_never_forgets BEFORE DELETE ON catalogue_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the catalogue are only appended to');
END;

-- Who points to which entry, whether there is one or not. Follows from annotation; so it refers to sets
-- without a reference, which would be looked for whenever one is deleted.
CREATE TABLE entry_reference (
    entry   TEXT    NOT NULL, -- a ULID
    set_id  INTEGER NOT NULL,
    from_id TEXT    NOT NULL,
    PRIMARY KEY (entry, set_id, from_id)
) WITHOUT ROWID;

CREATE INDEX entry_reference_by_set ON entry_reference (set_id);
