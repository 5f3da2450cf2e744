/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.List;
import org.scholion.ui.problems.ListedProblem;

/**
 * What became of an import, an export or the like.
 *
 * @param headline how it went, in a sentence
 * @param figures counts, a line each
 * @param problems what went wrong or was left out
 */
public record Outcome(String headline, List<String> figures, List<ListedProblem> problems) {

    /** Copies the lists. */
    public Outcome {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }
}
