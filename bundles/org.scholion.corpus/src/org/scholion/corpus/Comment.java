/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A comment or question on a document. It lives beside the annotation sets, not in them: it is no
 * annotation and is not undone.
 *
 * @param id the store's number
 * @param ulid its lasting name, the same in every copy of the project
 * @param content what was said, where, and by whom
 * @param at when, to the millisecond
 * @param resolved by whom and when it was settled, if it is
 * @param readers the members who have read it; its author needs not be among them
 */
public record Comment(
        long id,
        Ulid ulid,
        NewComment content,
        Instant at,
        Optional<Resolution> resolved,
        SortedSet<String> readers) {

    public Comment {
        readers = Collections.unmodifiableSortedSet(new TreeSet<>(readers));
    }

    /** That a comment is settled. */
    public record Resolution(String by, Instant at) {}

    /** Returns the comment this one answers, if it does. */
    public OptionalLong replyTo() {
        return content.replyTo();
    }

    /** Returns whether a member has yet to read it; what one says oneself is read. */
    public boolean isUnreadBy(String member) {
        return !content.author().equals(member) && !readers.contains(member);
    }
}
