-- What lies beside the sets.
-- References are not enforced while this runs, and are verified before it is committed.

-- Comments: what they are, whom they are for, and who has read them. One without an addressee is for
-- whoever may see what it hangs on.
ALTER TABLE comment ADD COLUMN kind TEXT NOT NULL DEFAULT 'comment'
    CHECK (kind IN ('comment', 'question'));

ALTER TABLE comment ADD COLUMN to_leads INTEGER NOT NULL DEFAULT 0 CHECK (to_leads IN (0, 1));

ALTER TABLE comment ADD COLUMN to_member INTEGER REFERENCES member (id)
    CHECK (to_member IS NULL OR to_leads = 0);

-- Its author has read a comment without a row here.
CREATE TABLE comment_read (
    comment_id INTEGER NOT NULL REFERENCES comment (id),
    member_id  INTEGER NOT NULL REFERENCES member (id),
    at         INTEGER NOT NULL,
    PRIMARY KEY (comment_id, member_id)
) WITHOUT ROWID;
