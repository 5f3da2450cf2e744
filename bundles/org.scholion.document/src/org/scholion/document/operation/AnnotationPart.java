/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import org.scholion.document.StanceSide;

/** A part of an annotation that an operation changes, as messages name it. */
enum AnnotationPart {
    ANCHOR,
    ATTRIBUTE,
    CONFIDENCE,
    CONTENT,
    CUES,
    DESCRIPTION,
    EVIDENCE,
    HOLDERS,
    INTENSITY,
    NOTE,
    POLARITY,
    REFERENT,
    ROLE,
    SOURCES,
    SPAN,
    TARGETS,
    TYPE,
    UNSURE,
    VALUE;

    static AnnotationPart of(StanceSide side) {
        return switch (side) {
            case HOLDER -> HOLDERS;
            case TARGET -> TARGETS;
            case SOURCE -> SOURCES;
        };
    }
}
