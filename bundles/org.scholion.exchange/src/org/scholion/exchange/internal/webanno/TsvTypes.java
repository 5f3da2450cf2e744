/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** Completes a type system with what the layers of a file need and it lacks. */
final class TsvTypes {

    static final String SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.";
    static final String TOKEN = SEGMENTATION + "Token";
    static final String SENTENCE = SEGMENTATION + "Sentence";
    static final String LEXMORPH = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.";

    /** The feature of a token that names what says more about it, by the type of that. */
    static final Map<String, String> OF_TOKENS =
            Map.of(
                    LEXMORPH + "pos.POS", "pos",
                    SEGMENTATION + "Lemma", "lemma",
                    SEGMENTATION + "Stem", "stem",
                    LEXMORPH + "morph.MorphologicalFeatures", "morph");

    static final String ROLE = "role";
    static final String TARGET = "target";
    static final String GOVERNOR = "Governor";
    static final String DEPENDENT = "Dependent";
    static final String NEXT = "next";
    static final String FIRST = "first";

    private final TypeSystemDescription types;
    private final Set<String> features = new HashSet<>();

    private TsvTypes(TypeSystemDescription types) {
        this.types = types;
        for (TypeDescription type : types.getTypes()) {
            for (FeatureDescription feature : type.getFeatures()) {
                features.add(type.getName() + ":" + feature.getName());
            }
        }
    }

    /** Adds what is missing. */
    static void complete(TypeSystemDescription types, List<TsvLayer> layers) {
        TsvTypes all = new TsvTypes(types);
        all.type(TOKEN, CAS.TYPE_NAME_ANNOTATION);
        all.type(SENTENCE, CAS.TYPE_NAME_ANNOTATION);
        all.feature(SENTENCE, "id", CAS.TYPE_NAME_STRING);
        for (TsvLayer layer : layers) {
            all.type(layer.type(), CAS.TYPE_NAME_ANNOTATION);
            Optional.ofNullable(OF_TOKENS.get(layer.type()))
                    .ifPresent(feature -> all.feature(TOKEN, feature, layer.type()));
            layer.features().forEach(f -> all.feature(layer.type(), f, CAS.TYPE_NAME_STRING));
            layer.columns().forEach(column -> all.column(layer, column));
            if (layer.kind() == TsvLayer.Kind.CHAIN) {
                all.feature(layer.type(), NEXT, layer.type());
                all.type(chain(layer.type()), CAS.TYPE_NAME_ANNOTATION_BASE);
                all.feature(chain(layer.type()), FIRST, layer.type());
            }
        }
    }

    /** Returns what a chain is called, of the name of its links. */
    static String chain(String link) {
        String stem = link.endsWith("Link") ? link.substring(0, link.length() - 4) : link;
        return stem + "Chain";
    }

    private void column(TsvLayer layer, TsvLayer.Column column) {
        switch (column.holds()) {
            case SLOT_LABELS -> {
                target(column.target());
                type(column.link(), CAS.TYPE_NAME_TOP);
                feature(column.link(), ROLE, CAS.TYPE_NAME_STRING);
                feature(column.link(), TARGET, column.target());
                if (features.add(layer.type() + ":" + column.feature())) {
                    type(layer.type(), CAS.TYPE_NAME_ANNOTATION)
                            .addFeature(
                                    column.feature(),
                                    "",
                                    CAS.TYPE_NAME_FS_ARRAY,
                                    column.link(),
                                    false);
                }
            }
            case BASE -> {
                target(column.target());
                feature(layer.type(), GOVERNOR, column.target());
                feature(layer.type(), DEPENDENT, column.target());
            }
            default -> {
                // the layer's features are there already
            }
        }
    }

    private void target(String name) {
        type(name, CAS.TYPE_NAME_ANNOTATION);
    }

    private TypeDescription type(String name, String supertype) {
        for (TypeDescription type : types.getTypes()) {
            if (name.equals(type.getName())) {
                return type;
            }
        }
        boolean builtIn = name.startsWith("uima.");
        TypeDescription added = types.addType(name, "", supertype);
        if (builtIn) {
            List<TypeDescription> kept = new ArrayList<>(List.of(types.getTypes()));
            kept.remove(added);
            types.setTypes(kept.toArray(TypeDescription[]::new));
        }
        return added;
    }

    private void feature(String type, String name, String range) {
        if (features.add(type + ":" + name)) {
            type(type, CAS.TYPE_NAME_ANNOTATION).addFeature(name, "", range);
        }
    }
}
