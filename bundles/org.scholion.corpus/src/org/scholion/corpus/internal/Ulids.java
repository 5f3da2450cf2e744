/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import org.scholion.corpus.Ulid;
import org.scholion.document.AnnotationIds;
import org.sqlite.Function;

/** Gives documents, sets, comments and decisions their ULIDs. */
final class Ulids {

    private static final AnnotationIds NEW = AnnotationIds.system();

    private Ulids() {}

    /** Returns one that no other has. */
    static Ulid next() {
        return new Ulid(NEW.next().value());
    }

    /**
     * Lets a script give ULIDs to rows that have none: {@code ulid(at)} is one that sorts by a time
     * in milliseconds since 1970.
     */
    static void define(Session session) throws SQLException {
        session.define("ulid", new Late());
    }

    /** Makes ULIDs for what was there before it had one. */
    private static final class Late extends Function {
        private Instant at = Instant.EPOCH;
        private final AnnotationIds ids = new AnnotationIds(() -> at, new SecureRandom());

        @Override
        protected void xFunc() throws SQLException {
            at = Instant.ofEpochMilli(Math.max(0, value_long(0)));
            result(ids.next().value());
        }
    }
}
