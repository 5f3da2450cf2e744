/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.Optional;

/**
 * The names under which an annotation keeps what brat hangs on it and Scholion has no field for,
 * all as text attributes, one line of text for each line of the file:
 *
 * <ul>
 *   <li>{@code KIND}: a note of a kind other than AnnotatorNotes ({@code KIND@} where an attribute
 *       of that name is there as well);
 *   <li>{@code N:TYPE}: normalizations, {@code DATABASE:ID}, a tab, the text;
 *   <li>{@code KIND@A:NAME}, {@code KIND@A:NAME=VALUE}: a note about an attribute;
 *   <li>{@code KIND@N:DATABASE:ID}: a note about a normalization;
 *   <li>{@code KIND@#NAME}, {@code KIND@#NAME[2]}: a note about a note, itself kept under NAME.
 * </ul>
 *
 * None of these is a name brat allows for an attribute, so they cannot be mistaken for one.
 */
final class SatelliteNames {

    /** The kind of the notes people write. */
    static final String ANNOTATOR_NOTES = "AnnotatorNotes";

    private static final String NORMALIZATION = "N:";

    private SatelliteNames() {}

    static String note(String kind, String target) {
        return kind + "@" + target;
    }

    static String ofAttribute(String name, Optional<String> value) {
        return "A:" + name + value.map(v -> "=" + v).orElse("");
    }

    static String ofReference(String reference) {
        return NORMALIZATION + reference;
    }

    static String ofNote(String name, int index) {
        return "#" + name + (index > 1 ? "[" + index + "]" : "");
    }

    static String ofNormalization(String type) {
        return NORMALIZATION + type;
    }

    /** The type of the normalizations an attribute of this name keeps. */
    static Optional<String> normalizationType(String attribute) {
        return attribute.startsWith(NORMALIZATION)
                ? Optional.of(attribute.substring(NORMALIZATION.length()))
                : Optional.empty();
    }

    /** The kind of note an attribute of this name keeps. */
    static String noteKind(String attribute) {
        int at = attribute.indexOf('@');
        return at < 0 ? attribute : attribute.substring(0, at);
    }

    /** What a note kept under this name is about; empty for the annotation itself. */
    static String noteTarget(String attribute) {
        int at = attribute.indexOf('@');
        return at < 0 ? "" : attribute.substring(at + 1);
    }
}
