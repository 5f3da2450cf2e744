/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.Optional;

/**
 * What an operation did to one annotation. Exactly one of the two is empty when the annotation was
 * created or deleted, none when it was changed.
 *
 * @param before the annotation as it was
 * @param after the annotation as it is now
 */
public record AnnotationChange(Optional<Annotation> before, Optional<Annotation> after) {

    public AnnotationChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change has a before or an after");
        }
    }

    /** Returns the annotation's id. */
    public AnnotationId id() {
        return after.or(() -> before).orElseThrow().id();
    }
}
