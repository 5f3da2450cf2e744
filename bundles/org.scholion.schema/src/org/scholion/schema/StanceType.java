/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.List;
import java.util.Optional;

/**
 * A type of stance: someone's position towards something.
 *
 * @param polarity id of the tag set that is its polarity scale
 * @param intensity id of the ordered tag set that is its intensity scale, if it has one
 * @param holderTypes ids of the entity types a holder may have, with the types below them; empty
 *     for any
 * @param targetTypes ids of the types a target may have, with the types below them; empty for any
 * @param terms what a stance needs and may have
 */
public record StanceType(
        TypeDescription description,
        String polarity,
        Optional<String> intensity,
        List<String> holderTypes,
        List<String> targetTypes,
        StanceTerms terms)
        implements AnnotationType {

    public StanceType {
        // A type named twice is allowed once, as it is stored.
        holderTypes = holderTypes.stream().distinct().toList();
        targetTypes = targetTypes.stream().distinct().toList();
    }

    /** Creates a type that asks for nothing more. */
    public StanceType(
            TypeDescription description,
            String polarity,
            Optional<String> intensity,
            List<String> holderTypes,
            List<String> targetTypes) {
        this(description, polarity, intensity, holderTypes, targetTypes, StanceTerms.FREE);
    }

    @Override
    public StanceType withDescription(TypeDescription other) {
        return new StanceType(other, polarity, intensity, holderTypes, targetTypes, terms);
    }

    /** Returns this type with an intensity scale. */
    public StanceType withIntensity(String tagSetId) {
        return new StanceType(
                description, polarity, Optional.of(tagSetId), holderTypes, targetTypes, terms);
    }
}
