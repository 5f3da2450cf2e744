/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an annotator has said about an attribute, a polarity or an intensity. An attribute without a
 * value is <em>not yet annotated</em>; {@link Absent} and {@link Skipped} are something else, and a
 * neutral tag is something else again.
 */
public sealed interface AttributeValue {

    /** Free text, a date or an identifier. */
    record Text(String value) implements AttributeValue {}

    /** One or more tags by their ids, in the tag set's order; a single tag is a list of one. */
    record Tags(List<String> tags) implements AttributeValue {
        public Tags {
            tags = List.copyOf(tags);
        }

        /** Returns the value of one tag. */
        public static Tags of(String tag) {
            return new Tags(List.of(tag));
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements AttributeValue {}

    /** A whole or decimal number. */
    record Number(BigDecimal value) implements AttributeValue {}

    /** The annotator looked and says there is nothing: the attribute does not apply. */
    record Absent() implements AttributeValue {}

    /**
     * The annotator passed it over.
     *
     * @param reason why, in the annotator's words, possibly empty
     */
    record Skipped(String reason) implements AttributeValue {}
}
