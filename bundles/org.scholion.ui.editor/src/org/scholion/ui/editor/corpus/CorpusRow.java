/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.SetState;

/**
 * A document as the corpus table shows it.
 *
 * @param document the document
 * @param set the member's set on it, if there is one
 * @param annotations how many annotations that has
 */
public record CorpusRow(DocumentRecord document, Optional<AnnotationSet> set, int annotations) {

    /** Returns how far the member is. */
    public SetState state() {
        return set.map(AnnotationSet::state).orElse(SetState.NEW);
    }
}
