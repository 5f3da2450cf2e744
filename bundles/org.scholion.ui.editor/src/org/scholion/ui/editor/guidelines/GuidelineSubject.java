/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.ui.editor.annotating.EditingContext;

/**
 * The type that guidelines are shown of.
 *
 * @param schema its schema, with the words of the window's language
 */
record GuidelineSubject(Schema schema, AnnotationType type) {

    /** Returns the type of this id. */
    static Optional<GuidelineSubject> of(Schema schema, String typeId) {
        return schema.type(typeId).map(type -> new GuidelineSubject(schema, type));
    }

    /**
     * Returns the type someone is about to choose, else that of the annotation that is selected; of
     * several that of all of them, if it is one.
     */
    static Optional<GuidelineSubject> of(EditingContext context) {
        if (context.considered().isPresent()) {
            return Optional.of(new GuidelineSubject(context.schema(), context.considered().get()));
        }
        return context.marked().stream()
                .map(Annotation::typeId)
                .distinct()
                .reduce((one, other) -> "")
                .flatMap(id -> of(context.schema(), id));
    }
}
