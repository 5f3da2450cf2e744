/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.desk;

import java.util.List;
import org.scholion.corpus.NewDecision;
import org.scholion.document.operation.Operation;

/**
 * What settles places: one step, taken back as a whole.
 *
 * @param operation what it does to gold
 * @param decisions what it follows from, at least one
 */
public record DeskStep(Operation operation, List<NewDecision> decisions) {

    public DeskStep {
        decisions = List.copyOf(decisions);
    }
}
