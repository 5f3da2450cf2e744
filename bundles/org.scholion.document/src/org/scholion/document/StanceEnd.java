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

/** A holder, a target or a source of a stance. */
public sealed interface StanceEnd {

    /** An annotation: a mention, a referent, or for a target any annotation, stances included. */
    record Annotated(AnnotationId id) implements StanceEnd {}

    /** The author of the innermost passage around the stance, or of the document. */
    record Author() implements StanceEnd {}

    /**
     * Not said in the text.
     *
     * @param referent whom it must be, if that is known
     */
    record Implicit(Optional<AnnotationId> referent) implements StanceEnd {}

    /** Returns the annotation this end points to, if any. */
    default Optional<AnnotationId> reference() {
        return switch (this) {
            case Annotated annotated -> Optional.of(annotated.id());
            case Author author -> Optional.empty();
            case Implicit implicit -> implicit.referent();
        };
    }
}
