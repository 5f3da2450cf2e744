/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.layer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.StanceType;

/**
 * Which layers are hidden and which are locked. A layer is a kind of annotation or one type.
 *
 * @param hidden keys of hidden layers
 * @param locked keys of locked layers
 */
public record Layers(Set<String> hidden, Set<String> locked) {

    /** All is shown, nothing is locked. */
    public static final Layers ALL = new Layers(Set.of(), Set.of());

    public Layers {
        hidden = Set.copyOf(hidden);
        locked = Set.copyOf(locked);
    }

    /** Returns the key of a kind's layer. */
    public static String key(AnnotationKind kind) {
        return "kind:" + kind.word();
    }

    /** Returns the key of a type's layer. */
    public static String key(String typeId) {
        return "type:" + typeId;
    }

    /** Tells whether an annotation is shown: neither its kind nor its type is hidden. */
    public boolean shows(AnnotationKind kind, String typeId) {
        return !hidden.contains(key(kind)) && !hidden.contains(key(typeId));
    }

    /** Tells whether an annotation can be changed: neither its kind nor its type is locked. */
    public boolean isLocked(AnnotationKind kind, String typeId) {
        return locked.contains(key(kind)) || locked.contains(key(typeId));
    }

    /** Tells whether an annotation can be changed. */
    public boolean isLocked(Annotation annotation) {
        return isLocked(annotation.kind(), annotation.typeId());
    }

    /** Returns these layers with one shown if it was hidden, and hidden if it was shown. */
    public Layers toggleHidden(String key) {
        return new Layers(toggled(hidden, key), locked);
    }

    /** Returns these layers with one unlocked if it was locked, and locked if it was not. */
    public Layers toggleLocked(String key) {
        return new Layers(hidden, toggled(locked, key));
    }

    /**
     * Returns layers that show one type alone, with the same locks. What a relation or stance joins
     * stays, since it would hang in the air.
     *
     * @param all the schema's types
     */
    public Layers showingOnly(AnnotationType type, Collection<? extends AnnotationType> all) {
        boolean joins = type instanceof RelationType || type instanceof StanceType;
        Set<String> others =
                all.stream()
                        .filter(other -> !other.id().equals(type.id()))
                        .filter(other -> !joins || !(other instanceof EntityType))
                        .map(other -> key(other.id()))
                        .collect(Collectors.toSet());
        return new Layers(others, locked);
    }

    private static Set<String> toggled(Set<String> keys, String key) {
        Set<String> changed = new HashSet<>(keys);
        if (!changed.remove(key)) {
            changed.add(key);
        }
        return changed;
    }
}
