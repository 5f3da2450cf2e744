/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.palette;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.Referent;

/** How many annotations of each type a document has, kept up to date change by change. */
final class TypeCounts {

    private final Map<String, Integer> counts = new HashMap<>();

    TypeCounts(Collection<? extends Annotation> annotations) {
        annotations.forEach(annotation -> count(annotation, 1));
    }

    void changed(Collection<AnnotationChange> changes) {
        for (AnnotationChange change : changes) {
            change.before().ifPresent(annotation -> count(annotation, -1));
            change.after().ifPresent(annotation -> count(annotation, 1));
        }
    }

    int of(String typeId) {
        return counts.getOrDefault(typeId, 0);
    }

    private void count(Annotation annotation, int amount) {
        // a referent has the type of its mentions; counting it too would count it twice
        if (!(annotation instanceof Referent)) {
            counts.merge(annotation.typeId(), amount, Integer::sum);
        }
    }
}
