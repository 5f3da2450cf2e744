/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import java.util.List;

/**
 * A part of a study that a figure is of.
 *
 * @param kind what sort of part
 * @param names the label, the document, the annotator left out, the two annotators, the round, or
 *     the first two annotators and then the other two
 */
public record Group(Kind kind, List<String> names) {
    /** Copies the names. */
    public Group {
        names = List.copyOf(names);
    }

    /** The sorts of parts. */
    public enum Kind {
        /** One label against all others. */
        LABEL,
        /** One document. */
        DOCUMENT,
        /** Two annotators. */
        PAIR,
        /** All annotators but one. */
        WITHOUT,
        /** The documents of one round of work; no study tells of rounds by itself. */
        ROUND,
        /** The figure of two annotators less that of two others, of whom one may be the same. */
        DIFFERENCE
    }
}
