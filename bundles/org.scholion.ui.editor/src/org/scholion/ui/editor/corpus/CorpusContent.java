/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

/** What the corpus view has to show; where there are no rows, it says why. */
enum CorpusContent {
    /** No project is open. */
    NO_PROJECT,
    /** The project has no documents. */
    NO_DOCUMENTS,
    /** There are documents, and none is as asked for. */
    NONE_MATCH,
    /** There are rows. */
    ROWS;

    /**
     * Tells what there is to show.
     *
     * @param all how many documents the project has
     * @param shown how many of them are as asked for
     */
    static CorpusContent of(boolean projectOpen, int all, int shown) {
        if (!projectOpen) {
            return NO_PROJECT;
        }
        if (all == 0) {
            return NO_DOCUMENTS;
        }
        return shown == 0 ? NONE_MATCH : ROWS;
    }
}
