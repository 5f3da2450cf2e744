/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;

/** Lets an operation look at the rows of a set; reads only what it asks for. */
final class RowLookup implements AnnotationLookup {

    private final Session session;
    private final long setId;

    RowLookup(Session session, long setId) {
        this.session = session;
        this.setId = setId;
    }

    /** Carries a failure of the store through an operation, which knows nothing of stores. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failure(Exception cause) {
            super(cause);
        }

        /** Throws what was carried. */
        void rethrow() throws SQLException, StoreException {
            switch (getCause()) {
                case SQLException e -> throw e;
                case StoreException e -> throw e;
                default -> throw this;
            }
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException, StoreException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException | StoreException e) {
            throw new Failure(e);
        }
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        return reading(() -> AnnotationRows.find(session, setId, id));
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        return reading(() -> AnnotationRows.referringTo(session, setId, id));
    }

    @Override
    public Collection<Annotation> all() {
        return reading(() -> AnnotationRows.all(session, setId));
    }
}
