/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.eclipse.jdt.annotation.Nullable;

/** Sets and gets features by name. What a type does not have reads as missing. */
final class Features {

    private Features() {}

    private static Feature feature(FeatureStructure fs, String name) {
        @Nullable Feature feature = fs.getType().getFeatureByBaseName(name);
        if (feature == null) {
            throw new IllegalStateException(
                    "the type " + fs.getType().getName() + " has no feature " + name);
        }
        return feature;
    }

    private static @Nullable Feature featureIfAny(FeatureStructure fs, String name) {
        return fs.getType().getFeatureByBaseName(name);
    }

    static void text(FeatureStructure fs, String name, String value) {
        fs.setStringValue(feature(fs, name), value);
    }

    static void text(FeatureStructure fs, String name, Optional<String> value) {
        if (value.isPresent()) {
            text(fs, name, value.get());
        } else {
            fs.setStringValue(feature(fs, name), null);
        }
    }

    /** Returns the text of a feature, if the type has the feature and it is set. */
    public static Optional<String> text(FeatureStructure fs, String name) {
        @Nullable Feature feature = featureIfAny(fs, name);
        return feature == null ? Optional.empty() : Optional.ofNullable(fs.getStringValue(feature));
    }

    static void integer(FeatureStructure fs, String name, int value) {
        fs.setIntValue(feature(fs, name), value);
    }

    static int integer(FeatureStructure fs, String name) {
        @Nullable Feature feature = featureIfAny(fs, name);
        return feature == null ? 0 : fs.getIntValue(feature);
    }

    static void number(FeatureStructure fs, String name, double value) {
        fs.setDoubleValue(feature(fs, name), value);
    }

    static double number(FeatureStructure fs, String name) {
        @Nullable Feature feature = featureIfAny(fs, name);
        return feature == null ? Double.NaN : fs.getDoubleValue(feature);
    }

    static void flag(FeatureStructure fs, String name, boolean value) {
        fs.setBooleanValue(feature(fs, name), value);
    }

    static boolean flag(FeatureStructure fs, String name) {
        @Nullable Feature feature = featureIfAny(fs, name);
        return feature != null && fs.getBooleanValue(feature);
    }

    static void reference(FeatureStructure fs, String name, FeatureStructure value) {
        fs.setFeatureValue(feature(fs, name), value);
    }

    static void reference(
            FeatureStructure fs, String name, Optional<? extends FeatureStructure> value) {
        if (value.isPresent()) {
            reference(fs, name, value.get());
        } else {
            fs.setFeatureValue(feature(fs, name), null);
        }
    }

    static Optional<FeatureStructure> reference(FeatureStructure fs, String name) {
        @Nullable Feature feature = featureIfAny(fs, name);
        return feature == null
                ? Optional.empty()
                : Optional.ofNullable(fs.getFeatureValue(feature));
    }

    static void list(
            CAS cas, FeatureStructure fs, String name, List<? extends FeatureStructure> values) {
        if (values.isEmpty()) {
            reference(fs, name, Optional.empty());
            return;
        }
        ArrayFS<FeatureStructure> array = newArray(cas, values.size());
        for (int i = 0; i < values.size(); i++) {
            array.set(i, values.get(i));
        }
        reference(fs, name, array);
    }

    @SuppressWarnings("unchecked")
    private static ArrayFS<FeatureStructure> newArray(CAS cas, int size) {
        return cas.createArrayFS(size);
    }

    static List<FeatureStructure> list(FeatureStructure fs, String name) {
        Optional<FeatureStructure> value = reference(fs, name);
        List<FeatureStructure> values = new ArrayList<>();
        if (value.isPresent() && value.get() instanceof ArrayFS<?> array) {
            for (FeatureStructure element : array.toArray()) {
                if (element != null) {
                    values.add(element);
                }
            }
        }
        return values;
    }

    static void texts(CAS cas, FeatureStructure fs, String name, List<String> values) {
        StringArrayFS array = cas.createStringArrayFS(values.size());
        for (int i = 0; i < values.size(); i++) {
            array.set(i, values.get(i));
        }
        reference(fs, name, array);
    }

    /** Returns the texts of a string array, or empty when there is none. */
    static Optional<List<String>> texts(FeatureStructure fs, String name) {
        Optional<FeatureStructure> value = reference(fs, name);
        if (value.isPresent() && value.get() instanceof StringArrayFS array) {
            List<String> values = new ArrayList<>(array.size());
            for (String text : array.toArray()) {
                values.add(text == null ? "" : text);
            }
            return Optional.of(values);
        }
        return Optional.empty();
    }

    static void pairs(CAS cas, FeatureStructure fs, String name, Map<String, String> values) {
        List<String> flat = new ArrayList<>(values.size() * 2);
        for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
            flat.add(entry.getKey());
            flat.add(entry.getValue());
        }
        if (flat.isEmpty()) {
            reference(fs, name, Optional.empty());
        } else {
            texts(cas, fs, name, flat);
        }
    }

    static Map<String, String> pairs(FeatureStructure fs, String name) {
        List<String> flat = texts(fs, name).orElseGet(List::of);
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            values.put(flat.get(i), flat.get(i + 1));
        }
        return values;
    }
}
