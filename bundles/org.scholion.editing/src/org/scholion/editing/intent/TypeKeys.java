/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.schema.ReservedKeys;
import org.scholion.schema.Schema;

/** The keys that annotate: the shortcuts of a schema's types. */
public final class TypeKeys {

    private final Map<Character, AnnotationType> types = new LinkedHashMap<>();

    /** Reads the shortcuts of a schema. Of two types with the same one the first has it. */
    public TypeKeys(Schema schema) {
        for (AnnotationType type : schema.types()) {
            if (type.isAbstract()) {
                continue;
            }
            type.description()
                    .shortcut()
                    .map(key -> key.toUpperCase(Locale.ROOT))
                    .filter(key -> key.length() == 1 && !ReservedKeys.contains(key))
                    .ifPresent(key -> types.putIfAbsent(key.charAt(0), type));
        }
    }

    /** Returns the type that a key annotates with. */
    public Optional<AnnotationType> type(char key) {
        return Optional.ofNullable(types.get(Character.toUpperCase(key)));
    }

    /** Returns the key of a type, if it has one that works. */
    public Optional<String> key(AnnotationType type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(type.id()))
                .map(entry -> String.valueOf(entry.getKey()))
                .findFirst();
    }

    /** Returns the first type of mention that has a key: the example of the hint line. */
    public Optional<AnnotationType> example() {
        return types.values().stream().filter(EntityType.class::isInstance).findFirst();
    }
}
