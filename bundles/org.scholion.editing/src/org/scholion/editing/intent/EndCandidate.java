/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.StanceEnd;
import org.scholion.words.Message;

/**
 * Something that can be the other end of a relation or a stance.
 *
 * @param key names it among the candidates
 * @param annotation the annotation it is, if it is one
 * @param label what is typed to find it
 * @param detail more about it
 */
public record EndCandidate(
        String key, Optional<AnnotationId> annotation, Message label, Message detail) {

    static final String AUTHOR = "author";
    static final String IMPLICIT = "implicit";

    /** Returns it as the end of a stance. */
    public StanceEnd end() {
        if (annotation.isPresent()) {
            return new StanceEnd.Annotated(annotation.get());
        }
        return key.equals(AUTHOR)
                ? new StanceEnd.Author()
                : new StanceEnd.Implicit(Optional.empty());
    }
}
