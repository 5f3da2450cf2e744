/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a foreign type is taken for.
 *
 * @param name its full name, which becomes its id
 * @param description what it means, empty if not said
 * @param use what becomes of it
 * @param parent full name of the foreign type that it is a kind of, if it is one of annotations
 * @param guessed whether the file does not say so itself
 * @param features those that it declares and those that it has from above, the furthest first
 */
public record TypeChoice(
        String name,
        String description,
        Use use,
        Optional<String> parent,
        boolean guessed,
        List<FeatureChoice> features) {

    /** What becomes of a type. */
    public enum Use {
        /** An entity type. */
        ENTITY,
        /** A relation type whose place in the text says nothing. */
        RELATION,
        /** A relation type that marks the words that express it. */
        EVENT,
        /** Nothing: tokens, sentences and what programs keep for themselves. */
        LEFT_OUT
    }

    public TypeChoice {
        features = List.copyOf(features);
    }

    /** Returns this choice with another use; nobody guessed that one. */
    public TypeChoice as(Use other) {
        return new TypeChoice(name, description, other, parent, false, features);
    }

    /** Returns this choice with another use of a feature. */
    public TypeChoice with(String feature, FeatureChoice.Use other) {
        return new TypeChoice(
                name,
                description,
                use,
                parent,
                guessed,
                features.stream().map(f -> f.name().equals(feature) ? f.as(other) : f).toList());
    }

    /** Returns this choice with another one for a feature that it has. */
    public TypeChoice with(FeatureChoice feature) {
        return new TypeChoice(
                name,
                description,
                use,
                parent,
                guessed,
                features.stream().map(f -> f.name().equals(feature.name()) ? feature : f).toList());
    }

    /** Whether something of it is a guess or is left out, besides plain attributes. */
    public boolean isRemarkable() {
        return guessed
                || features.stream()
                        .anyMatch(f -> f.links() || f.use() == FeatureChoice.Use.LEFT_OUT);
    }

    boolean isRelation() {
        return use == Use.RELATION || use == Use.EVENT;
    }
}
