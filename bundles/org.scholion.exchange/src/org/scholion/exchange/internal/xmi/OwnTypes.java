/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.TypeSystemProjection;
import org.scholion.schema.uima.UimaTypes;
import org.scholion.words.Message;

/**
 * The types that every type system of ours has, held against those that a file declares. What a
 * file adds to them is its own affair; what it declares otherwise, or without what we put there,
 * would be read as something that nobody wrote.
 */
final class OwnTypes {

    /** Our types by name, and their features by name. */
    private static final Map<String, Declared> OURS =
            declared(TypeSystemProjection.of(Schema.empty()));

    private OwnTypes() {}

    /** A type's supertype, and its own features by name. */
    private record Declared(String supertype, Map<String, FeatureDescription> features) {}

    /** Returns what a type system declares otherwise than we do, if it does. */
    static Optional<Message> redefined(TypeSystemDescription system) {
        for (Map.Entry<String, Declared> theirs : declared(system).entrySet()) {
            @Nullable Declared ours = OURS.get(theirs.getKey());
            if (ours != null) {
                Optional<Message> difference = difference(ours, theirs.getValue());
                if (difference.isPresent()) {
                    return Optional.of(
                            Message.of(
                                    "exchange.xmi.own-type",
                                    "type",
                                    theirs.getKey(),
                                    "difference",
                                    difference.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> difference(Declared ours, Declared theirs) {
        if (!ours.supertype().equals(theirs.supertype())) {
            return Optional.of(
                    Message.of(
                            "exchange.xmi.own-supertype",
                            "theirs",
                            theirs.supertype(),
                            "ours",
                            ours.supertype()));
        }
        for (FeatureDescription feature : ours.features().values()) {
            @Nullable FeatureDescription other = theirs.features().get(feature.getName());
            if (other == null && feature.getName().equals(UimaTypes.FACTS)) {
                continue; // it came later than the rest, and may be without a value
            }
            if (other == null) {
                return Optional.of(
                        Message.of("exchange.xmi.own-missing", "feature", feature.getName()));
            }
            if (!feature.getRangeTypeName().equals(other.getRangeTypeName())) {
                return Optional.of(
                        Message.of(
                                "exchange.xmi.own-range",
                                "feature",
                                feature.getName(),
                                "theirs",
                                String.valueOf(other.getRangeTypeName()),
                                "ours",
                                feature.getRangeTypeName()));
            }
        }
        return Optional.empty();
    }

    /** Parts of a type that are declared in several places make up one type, as UIMA has it. */
    private static Map<String, Declared> declared(TypeSystemDescription system) {
        Map<String, Declared> all = new TreeMap<>();
        for (TypeDescription type : system.getTypes()) {
            Declared declared =
                    all.computeIfAbsent(
                            String.valueOf(type.getName()),
                            n ->
                                    new Declared(
                                            String.valueOf(type.getSupertypeName()),
                                            new HashMap<>()));
            for (FeatureDescription feature : type.getFeatures()) {
                declared.features().putIfAbsent(String.valueOf(feature.getName()), feature);
            }
        }
        return all;
    }
}
