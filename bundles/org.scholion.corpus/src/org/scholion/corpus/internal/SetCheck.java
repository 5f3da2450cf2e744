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
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreProblem;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Verifies one annotation set: its journal, its rows, and the structure of what is in them. */
final class SetCheck {

    /** More of one set would help nobody. */
    private static final int MOST = 50;

    private final Session session;
    private final DocumentRecord document;
    private final AnnotationSet set;
    private final Optional<Schema> schema;
    private final Consumer<StoreProblem> problems;
    private int reported;

    SetCheck(
            Session session,
            DocumentRecord document,
            AnnotationSet set,
            Optional<Schema> schema,
            Consumer<StoreProblem> problems) {
        this.session = session;
        this.document = document;
        this.set = set;
        this.schema = schema;
        this.problems = problems;
    }

    void run() throws SQLException, StoreException {
        JournalWalk walk = JournalWalk.of(session, set.id());
        walk.wrongNotes().forEach(this::report);
        if (walk.obstacle().isPresent()) {
            report(walk.obstacle().get());
        } else {
            if (walk.lastGood() != set.lastSequence()) {
                report(
                        Message.of(
                                "store.check.journal-end",
                                "last",
                                walk.lastGood(),
                                "expected",
                                set.lastSequence()));
            }
            RowComparison.differences(session, set.id(), walk.state()).forEach(this::report);
            structure(walk.state());
        }
        if (reported > MOST) {
            problems.accept(
                    new StoreProblem(
                            where(), Message.of("store.check.more", "number", reported - MOST)));
        }
    }

    private void structure(AnnotationMap all) {
        if (schema.isEmpty()) {
            return;
        }
        StructureRules rules = new StructureRules(schema.get(), document.characters());
        for (Annotation annotation : all.all()) {
            for (Finding breach : rules.breaches(annotation, all)) {
                report(StoreProblem.of(where(), breach));
            }
        }
    }

    private Message where() {
        return place(document, set);
    }

    /** Returns which set it is, for people. */
    static Message place(DocumentRecord document, AnnotationSet set) {
        return Message.of("store.place.set", "document", document.name(), "member", set.member());
    }

    private void report(Message what) {
        report(new StoreProblem(where(), what));
    }

    private void report(StoreProblem problem) {
        reported++;
        if (reported <= MOST) {
            problems.accept(problem);
        }
    }
}
