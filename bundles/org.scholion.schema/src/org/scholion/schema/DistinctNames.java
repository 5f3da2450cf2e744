/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What types and tags are called in reports: by their names in the main language, and by id too
 * where two share a name.
 */
public final class DistinctNames {

    private final Map<String, String> types;

    /** Creates the names of a schema's types. */
    public DistinctNames(Schema schema) {
        types = unique(schema.types(), AnnotationType::id, AnnotationType::name);
    }

    /** Returns the name of a type; its id where the schema has none such. */
    public String type(String id) {
        return types.getOrDefault(id, id);
    }

    /** Returns the names of the tags of a set, by id. */
    public static Map<String, String> tags(TagSet set) {
        return unique(set.tags(), Tag::id, Tag::name);
    }

    private static <T> Map<String, String> unique(
            List<T> things, Function<T, String> id, Function<T, String> name) {
        Map<String, Integer> times = new HashMap<>();
        things.forEach(thing -> times.merge(name.apply(thing), 1, Integer::sum));
        Map<String, String> names = new HashMap<>();
        for (T thing : things) {
            String own = name.apply(thing);
            names.put(
                    id.apply(thing),
                    times.getOrDefault(own, 0) > 1 ? own + " (" + id.apply(thing) + ")" : own);
        }
        return names;
    }
}
