/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.GoldEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;

/** Puts annotations into gold that others have adjudicated elsewhere. */
public final class GoldImport {

    private GoldImport() {}

    /**
     * Puts them in, in one step, with a decision for each.
     *
     * @param operation makes them
     * @param actor who imports them
     * @throws OperationRefusedException when they do not fit the gold there is
     */
    public static void add(
            ProjectStore store, DocumentRecord document, Operation operation, String actor)
            throws StoreException, OperationRefusedException {
        Optional<AnnotationSet> gold = store.sets().find(document.id(), Member.GOLD);
        List<Annotation> there =
                gold.isPresent() ? store.annotations().of(gold.get().id()) : List.of();
        AnnotationMap before = new AnnotationMap(there);
        List<AnnotationChange> changes = operation.changes(before);
        AnnotationMap after = new AnnotationMap(there);
        after.apply(changes);
        List<NewDecision> decisions =
                GoldDecisions.of(
                        NewDecision.Kind.IMPORTED,
                        changes,
                        store.documents().text(document.id()),
                        before,
                        after);
        store.decisions()
                .settle(
                        document.id(),
                        gold.map(AnnotationSet::lastSequence).orElse(0L),
                        new GoldEntry(actor, operation, decisions));
    }
}
