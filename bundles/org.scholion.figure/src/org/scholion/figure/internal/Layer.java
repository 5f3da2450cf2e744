/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.Locale;

/** The layers of a figure, from the lowest to the highest. */
enum Layer {
    /** Behind the letters. */
    TINTS,
    /** Underlines, and ties between pieces. */
    UNDERLINES,
    /** The document's text and no other. */
    TEXT,
    /** What makes excluded text pale. */
    VEILS,
    /** Relations. */
    ARCS,
    /** Names of types. */
    LABELS,
    /** Brackets, signs and chips of stances. */
    STANCES,
    /** What has no place in the text, and names that found no room. */
    LEGEND;

    /** The word for it in files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
