/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.ui.problems.ListedProblem;

/**
 * What became of an import, an export or the like.
 *
 * @param headline how it went, in a sentence
 * @param figures counts, a line each
 * @param problems what went wrong or was left out
 * @param folder where what was made lies, if it is one folder that can be opened
 */
public record Outcome(
        String headline,
        List<String> figures,
        List<ListedProblem> problems,
        Optional<Path> folder) {

    /** Of what made no folder. */
    public Outcome(String headline, List<String> figures, List<ListedProblem> problems) {
        this(headline, figures, problems, Optional.empty());
    }

    /** Copies the lists. */
    public Outcome {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }
}
