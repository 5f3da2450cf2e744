/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;

/**
 * What types of two versions of a schema are called: by name, and by id too where different types
 * of either version share a name, as when a type only has another id now.
 */
public final class TypeNames {

    private final Schema old;
    private final Schema now;
    private final Map<String, Set<String>> idsByName = new HashMap<>();

    /** Creates the names. */
    public TypeNames(Schema old, Schema now) {
        this.old = old;
        this.now = now;
        for (Schema version : List.of(old, now)) {
            for (AnnotationType type : version.types()) {
                idsByName.computeIfAbsent(type.name(), name -> new TreeSet<>()).add(type.id());
            }
        }
    }

    /** Returns what a type that is to be changed is called; its id where neither version has it. */
    String from(String id) {
        return named(id, old.type(id).or(() -> now.type(id)));
    }

    /**
     * Returns what a type that something becomes is called; its id where neither version has it.
     */
    String into(String id) {
        return named(id, now.type(id).or(() -> old.type(id)));
    }

    private String named(String id, Optional<AnnotationType> type) {
        String name = type.map(AnnotationType::name).orElse(id);
        return idsByName.getOrDefault(name, Set.of()).size() > 1 ? name + " (" + id + ")" : name;
    }
}
