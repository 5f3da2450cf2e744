-- Releases, and the secret from which their pseudonyms come.

INSERT INTO project (key, value) VALUES ('release-secret', lower(hex(randomblob(32))));

-- What a release froze besides texts and journals, which never change.
CREATE TABLE release (
    id       INTEGER PRIMARY KEY,
    content  TEXT    NOT NULL UNIQUE, -- SHA-256 of the state and the recipe
    recipe   TEXT    NOT NULL,
    state    BLOB    NOT NULL,        -- JSON, deflated
    names    BLOB    NOT NULL,        -- JSON, deflated: whom pseudonyms stand for
    manifest TEXT    NOT NULL,        -- SHA-256
    actor    TEXT    NOT NULL,
    at       INTEGER NOT NULL
);
