/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.List;
import org.scholion.corpus.AppendGuard;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.StructureRules;
import org.scholion.words.Message;

/**
 * Keeps out of a set what would add a breach of structure, whoever asks for it. A set could
 * otherwise be left in a state in which its document never opens again.
 *
 * <p>An operation that removes a breach, or leaves one as it was, passes.
 */
final class StructureGate implements AppendGuard {

    private final RowLookup rows;
    private final StructureRules rules;

    /**
     * Creates the gate of one transaction.
     *
     * @param rules of the schema that holds from now on, the project's newest
     */
    StructureGate(RowLookup rows, StructureRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /**
     * Refuses changes that add a breach.
     *
     * @param changes not yet made to the rows
     * @throws RowLookup.Failure when the rows cannot be read
     */
    @Override
    public void check(List<AnnotationChange> changes) throws OperationRefusedException {
        check(rules, changes, rows);
    }

    /**
     * Refuses changes that add a breach.
     *
     * @param before the annotations as they are, without the changes
     */
    static void check(StructureRules rules, List<AnnotationChange> changes, AnnotationLookup before)
            throws OperationRefusedException {
        List<Finding> added = rules.added(changes, before);
        if (!added.isEmpty()) {
            throw new OperationRefusedException(
                    Message.of("store.refused", "what", added.get(0), "more", added.size() - 1));
        }
    }
}
