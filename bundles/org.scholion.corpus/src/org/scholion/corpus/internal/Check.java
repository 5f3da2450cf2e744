/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Optional;
import org.scholion.corpus.StoreCheck;
import org.scholion.words.Message;

/** Verifies a whole project and lists what breaks its invariants. */
final class Check {

    private static final Message MARKED = Message.of("store.place.table", "table", "marked_string");

    private final Session session;
    private final Findings findings = new Findings();
    private int documents;
    private int sets;
    private Optional<MarkIndexCheck> marked = Optional.empty();

    /**
     * Creates a check.
     *
     * @param session in a transaction, so that everything is of one moment
     */
    Check(Session session) {
        this.session = session;
    }

    StoreCheck run() {
        new FileCheck(session, findings).run();
        ProjectCheck project = new ProjectCheck(session, findings);
        project.run();
        new PackageCheck(session, findings).run();
        new CatalogueCheck(session, findings).run();
        findings.guard(MARKED, () -> marked = Optional.of(new MarkIndexCheck(session)));
        SetCheck.Surroundings surroundings =
                new SetCheck.Surroundings(project.schema(), project.versions(), marked);
        findings.guard(
                Message.of("store.place.table", "table", "document"),
                () ->
                        DocumentWalk.forEach(
                                session,
                                (document, row) -> {
                                    new DocumentCheck(session, document, findings).run(row);
                                    belongings(document, surroundings);
                                }));
        long leftOver = marked.map(MarkIndexCheck::leftOver).orElse(0L);
        if (leftOver > 0) {
            findings.report(MARKED, new MarkIndexCheck.Difference(0, leftOver).words());
        }
        return new StoreCheck(documents, sets, findings.all());
    }

    private void belongings(CheckedDocument document, SetCheck.Surroundings surroundings) {
        findings.guard(document.place(), () -> new CommentCheck(session, document, findings).run());
        findings.guard(
                document.place(), () -> new DecisionCheck(session, document, findings).run());
        findings.guard(
                document.place(),
                () ->
                        CheckedSet.forEach(
                                session,
                                document.id(),
                                set -> {
                                    sets += document.removed() ? 0 : 1;
                                    surroundings.marked().ifPresent(m -> m.skip(set.id()));
                                    if (!set.kept()) {
                                        new SetCheck(session, document, set, surroundings, findings)
                                                .run();
                                    }
                                }));
        documents += document.removed() ? 0 : 1;
    }
}
