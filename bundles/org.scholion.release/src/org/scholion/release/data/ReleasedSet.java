/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.data;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;

/**
 * A document with a set, as a release has it.
 *
 * @param document the document's name
 * @param member {@code gold}, or whose set it is by pseudonym
 * @param text the document's text
 * @param annotations with the ids that the release gave them; offsets are UTF-16
 */
public record ReleasedSet(
        String document, Optional<String> member, String text, List<Annotation> annotations) {

    /** Copies. */
    public ReleasedSet {
        annotations = List.copyOf(annotations);
    }
}
