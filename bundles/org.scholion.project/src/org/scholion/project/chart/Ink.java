/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import org.scholion.curation.study.MarkedPlace;

/** What something is drawn in; who draws knows the colour. */
public enum Ink {
    /** Words that are read. */
    TEXT,
    /** Words that may be overlooked. */
    QUIET,
    /** Hairlines. */
    LINE,
    /** Figures, their intervals and shades of cells. */
    MARK,
    /** What two have alike. */
    SAME,
    /** What differs in its boundary. */
    BOUNDARY,
    /** What differs in its ends. */
    ENDS,
    /** What differs in its label. */
    LABEL,
    /** What one has alone. */
    MISSING;

    /** The ink of places where two members differ like this. */
    static Ink of(MarkedPlace.Kind kind) {
        return switch (kind) {
            case SAME -> SAME;
            case BOUNDARY -> BOUNDARY;
            case ENDS -> ENDS;
            case LABEL -> LABEL;
            case MISSING -> MISSING;
        };
    }
}
