/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import org.scholion.document.operation.Operation;

/**
 * What is to be appended to the journal of a gold set: one step, which undo takes back as a whole.
 *
 * @param actor who decides
 * @param operation what the decisions do to the gold; one without steps where they leave it as it
 *     is
 * @param decisions at least one
 */
public record GoldEntry(String actor, Operation operation, List<NewDecision> decisions) {

    public GoldEntry {
        decisions = List.copyOf(decisions);
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("gold is written by decisions: " + operation);
        }
    }
}
