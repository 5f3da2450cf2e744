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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.Mention;
import org.scholion.document.json.AnnotationJson;

/**
 * A change of an annotation with all that is written for it and can be made without the rows, so
 * that another thread can make it before.
 *
 * @param json what the row of the annotation holds; empty where it goes
 * @param before the entry that the index of marked strings loses
 * @param after the entry that it gets; where neither is there, it stays as it is
 */
record RowChange(
        AnnotationChange change,
        Optional<String> json,
        Optional<MarkEntry> before,
        Optional<MarkEntry> after) {

    /** Makes the entry of an annotation in the index of marked strings, if it has one. */
    @FunctionalInterface
    interface Entries {
        Optional<MarkEntry> of(Annotation annotation) throws SQLException, StoreException;
    }

    /** Makes what is written for a change. */
    static RowChange of(AnnotationChange change, Entries entries)
            throws SQLException, StoreException {
        Optional<MarkEntry> before = Optional.empty();
        Optional<MarkEntry> after = Optional.empty();
        if (!MarkEntry.isSame(change.before(), change.after())) {
            if (change.before().isPresent()) {
                before = entries.of(change.before().get());
            }
            if (change.after().isPresent()) {
                after = after(change, before, entries);
            }
        }
        return new RowChange(change, change.after().map(AnnotationJson::write), before, after);
    }

    /** Makes what is written for changes. */
    static List<RowChange> all(List<AnnotationChange> changes, Entries entries)
            throws SQLException, StoreException {
        List<RowChange> made = new ArrayList<>(changes.size());
        for (AnnotationChange change : changes) {
            made.add(of(change, entries));
        }
        return made;
    }

    private static Optional<MarkEntry> after(
            AnnotationChange change, Optional<MarkEntry> before, Entries entries)
            throws SQLException, StoreException {
        Annotation now = change.after().orElseThrow();
        return before.isPresent()
                        && change.before().get() instanceof Mention was
                        && now instanceof Mention is
                        && was.span().equals(is.span())
                ? Optional.of(before.get().inPlace(was, is))
                : entries.of(now);
    }
}
