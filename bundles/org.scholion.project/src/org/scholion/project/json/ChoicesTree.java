/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.exchange.schema.FeatureChoice;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.schema.TypeChoice;

/** The choices of a proposal as a tree for JSON, to be looked at, changed and read again. */
public final class ChoicesTree {

    private ChoicesTree() {}

    /** Returns all choices. */
    public static Map<String, Object> of(SchemaProposal proposal) {
        List<Object> types = new ArrayList<>();
        for (TypeChoice type : proposal.types()) {
            List<Object> features = new ArrayList<>();
            type.features().forEach(feature -> features.add(feature(feature)));
            Map<String, Object> tree = new TreeMap<>();
            tree.put("type", type.name());
            tree.put("use", word(type.use()));
            tree.put("guessed", type.guessed());
            tree.put("features", features);
            types.add(tree);
        }
        return Map.of("types", types);
    }

    private static Object feature(FeatureChoice feature) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("feature", feature.name());
        tree.put("use", word(feature.use()));
        if (feature.use() == FeatureChoice.Use.ATTRIBUTE) {
            tree.put("kind", word(feature.kind()));
        }
        if (feature.links() && !feature.range().isEmpty()) {
            tree.put("range", feature.range());
        }
        return tree;
    }

    /** Returns the word that stands for a choice. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
