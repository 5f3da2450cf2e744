/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * When and how an attribute is asked for.
 *
 * @param minimum the least number it takes, of numbers alone
 * @param maximum the greatest number it takes, of numbers alone
 * @param blocking whether a document where it is required and missing is not done
 * @param shown whether the label of an annotation shows its value
 * @param onlyTypes ids of the types that have it, of its type and those below it; empty for all
 * @param condition when it is asked for, always if empty
 * @param allowedTypes ids of the types a {@linkplain AttributeKind#LINK link} may point to; empty
 *     for any
 */
public record AttributeTerms(
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        boolean blocking,
        boolean shown,
        List<String> onlyTypes,
        Optional<Condition> condition,
        List<String> allowedTypes) {

    /** The terms of an attribute that says nothing about them. */
    public static final AttributeTerms PLAIN =
            new AttributeTerms(
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    false,
                    List.of(),
                    Optional.empty(),
                    List.of());

    public AttributeTerms {
        // A type named twice is named once, as it is stored.
        onlyTypes = onlyTypes.stream().distinct().toList();
        allowedTypes = allowedTypes.stream().distinct().toList();
    }

    /**
     * That another attribute of the annotation has one of some values.
     *
     * @param attribute id of the other attribute
     * @param values tag ids, or {@code true} or {@code false}, at least one
     */
    public record Condition(String attribute, List<String> values) {
        public Condition {
            values = values.stream().distinct().toList();
        }
    }

    /** Returns the terms of a number between two bounds, both included. */
    public static AttributeTerms between(BigDecimal least, BigDecimal most) {
        return new AttributeTerms(
                Optional.of(least),
                Optional.of(most),
                true,
                false,
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** Returns whether a number lies within the bounds. */
    public boolean contains(BigDecimal number) {
        return minimum.map(least -> least.compareTo(number) <= 0).orElse(true)
                && maximum.map(most -> most.compareTo(number) >= 0).orElse(true);
    }
}
