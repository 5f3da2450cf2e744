/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.Optional;
import org.scholion.document.Annotation;

/**
 * What two members have at one place of a document: both the same, each something else, or one of
 * them nothing.
 *
 * @param layer the layer
 * @param of what of the layer it is about, such as the name of a type of labels; empty for all
 * @param one a member
 * @param other another one
 * @param kind how the two differ
 * @param left what the one has; empty where there is nothing
 * @param right what the other has
 */
public record MarkedPlace(
        Layer layer,
        Optional<String> of,
        String one,
        String other,
        Kind kind,
        Optional<Side> left,
        Optional<Side> right) {

    /** How two members differ at a place. */
    public enum Kind {
        /** Both have the same. */
        SAME,
        /** The same label, on stretches that have only a part in common. */
        BOUNDARY,
        /** The same relation or stance in part, between other ends. */
        ENDS,
        /** Another label, or another value. */
        LABEL,
        /** One of the two has nothing there, or said nothing of it. */
        MISSING
    }

    /**
     * What a member has.
     *
     * @param annotation the annotation
     * @param label what is compared: the name of its type, of a tag, of a referent; empty where the
     *     member said nothing
     * @param begin where it begins, in UTF-16 units of the text; 0 for what is about the whole text
     * @param end where it ends
     */
    public record Side(Annotation annotation, String label, int begin, int end) {}

    /** The one's label; empty where there is nothing or nothing was said. */
    public String leftLabel() {
        return left.map(Side::label).orElse("");
    }

    /** The other's label; empty where there is nothing or nothing was said. */
    public String rightLabel() {
        return right.map(Side::label).orElse("");
    }

    /** Where the place begins, in UTF-16 units of the text. */
    public int begin() {
        return Math.min(
                left.map(Side::begin).orElse(Integer.MAX_VALUE),
                right.map(Side::begin).orElse(Integer.MAX_VALUE));
    }

    /** Where the place ends. */
    public int end() {
        return Math.max(left.map(Side::end).orElse(0), right.map(Side::end).orElse(0));
    }
}
