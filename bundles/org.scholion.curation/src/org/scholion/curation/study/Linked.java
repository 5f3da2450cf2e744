/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;

/**
 * A relation or stance with its ends and places, as one member has it.
 *
 * @param annotation the annotation
 * @param directed whether it has two roles that mean different things
 * @param roles what fills its roles or sides; those that nothing fills are left out
 * @param cue the words that show it, where they are marked
 * @param evidence the stretches that support it, where they are marked
 * @param polarity of a stance, where it was said
 * @param intensity of a stance, where it was said
 * @param content what it is, without ids: equal for those that say the same
 */
record Linked(
        Annotation annotation,
        boolean directed,
        SortedMap<String, List<End>> roles,
        Optional<Place> cue,
        Optional<Place> evidence,
        Optional<AttributeValue> polarity,
        Optional<AttributeValue> intensity,
        String content) {

    static final String HOLDERS = "holders";
    static final String TARGETS = "targets";
    static final String SOURCES = "sources";

    String type() {
        return annotation.typeId();
    }

    /** Whether it is something between other links. */
    boolean onLinks() {
        return roles.values().stream()
                .anyMatch(ends -> ends.stream().anyMatch(End.OfLink.class::isInstance));
    }
}
