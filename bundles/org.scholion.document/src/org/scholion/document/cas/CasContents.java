/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.words.Message;

/**
 * What was read from a CAS.
 *
 * @param annotations all that could be read, ordered by id; none refers to what is not there
 * @param baseLayer tokens and sentences, if there are any
 * @param document which document it is, if it says so
 * @param problems what did not fit and was left out or replaced
 */
public record CasContents(
        List<Annotation> annotations,
        Optional<BaseLayer> baseLayer,
        Optional<CasDocument> document,
        List<Problem> problems) {

    public CasContents {
        annotations = List.copyOf(annotations);
        problems = List.copyOf(problems);
    }

    /**
     * Something that did not fit.
     *
     * @param begin UTF-16 offset of the place, -1 for what has no place
     * @param end UTF-16 offset after the place, -1 for what has no place
     * @param message what it is about and what does not fit
     */
    public record Problem(int begin, int end, Message message) {}
}
