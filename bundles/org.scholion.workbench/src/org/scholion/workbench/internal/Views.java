/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.util.List;

/** The ids of the views the perspectives arrange. */
final class Views {

    static final String CORPUS = "org.scholion.ui.editor.corpus";
    static final String PALETTE = "org.scholion.ui.editor.palette";
    static final String INSPECTOR = "org.scholion.ui.editor.inspector";
    static final String RELATIONS = "org.scholion.ui.editor.relations";
    static final String REFERENTS = "org.scholion.ui.editor.referents";
    static final String PROBLEMS = "org.scholion.ui.editor.problems";
    static final String COMMENTS = "org.scholion.ui.editor.comments";
    static final String FEEDBACK = "org.scholion.ui.editor.feedback";
    static final String WAITING = "org.scholion.ui.editor.waiting";
    static final String CATALOGUE = "org.scholion.ui.editor.catalogue";
    static final String GUIDELINES = "org.scholion.ui.editor.guidelines";
    static final String PROGRESS = "org.scholion.ui.curation.progress";
    static final String AGREEMENT = "org.scholion.ui.curation.agreement";
    static final String GOLD = "org.scholion.ui.curation.gold";

    static final String PLACES = "org.scholion.ui.editor.places";

    /** What the folder below the text holds, in this order. */
    static final List<String> BELOW =
            List.of(RELATIONS, REFERENTS, PROBLEMS, COMMENTS, FEEDBACK, GUIDELINES, WAITING);

    /** What it held when layouts did not yet keep which views they were given. */
    static final List<String> FIRST_BELOW = List.of(RELATIONS, PROBLEMS);

    static final List<String> ALL =
            List.of(
                    CORPUS,
                    PALETTE,
                    INSPECTOR,
                    RELATIONS,
                    REFERENTS,
                    PROBLEMS,
                    COMMENTS,
                    PROGRESS,
                    PLACES,
                    AGREEMENT,
                    GOLD,
                    FEEDBACK,
                    GUIDELINES,
                    WAITING,
                    CATALOGUE);

    private Views() {}
}
