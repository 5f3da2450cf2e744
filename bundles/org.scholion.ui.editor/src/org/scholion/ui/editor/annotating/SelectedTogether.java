/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Set;
import org.scholion.document.AnnotationLookup;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.view.mark.MarkId;

/** The annotations of the marks that are selected together, looked up once for all who ask. */
final class SelectedTogether {

    private final AnnotationLookup annotations;
    private Set<MarkId> marks = Set.of();
    private SeveralMarks found = SeveralMarks.NONE;

    SelectedTogether(AnnotationLookup annotations) {
        this.annotations = annotations;
    }

    /** Returns the annotations of some marks, as they are now. */
    SeveralMarks of(Set<MarkId> selected) {
        if (!selected.equals(marks)) {
            marks = selected;
            found =
                    SeveralMarks.of(
                            annotations, selected.stream().map(MarkId::annotation).toList());
        }
        return found;
    }

    /** Annotations have changed. */
    void forget() {
        marks = Set.of();
        found = SeveralMarks.NONE;
    }
}
