/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.TypeSystemProjection;

/**
 * Makes empty CASes for schemas. A type system is compiled once for all CASes of equal schemas, and
 * forgotten with the schema it was first made for.
 */
final class TypeSystems {

    /**
     * Room for some hundred annotations, sixteen for each; it grows. What UIMA begins with is for
     * 31,000, and all of that is emptied whenever a CAS is used again.
     */
    private static final int FIRST_HEAP = 1 << 13;

    /** A type system does not know the schema it comes from, so these keys can be given up. */
    private static final Map<Schema, Compiled> COMPILED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private TypeSystems() {}

    /** The types of a schema, and CASes of them that nobody uses. */
    private record Compiled(TypeSystem types, Deque<CAS> free) {}

    /** Returns an empty CAS with the types of a schema. */
    static CAS newCas(Schema schema) {
        Compiled compiled = of(schema);
        Optional<CAS> free = Optional.ofNullable(compiled.free().poll());
        try {
            return free.isPresent()
                    ? free.get()
                    : CasCreationUtils.createCas(compiled.types(), null, null, settings());
        } catch (ResourceInitializationException e) {
            throw impossible(schema, e);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(UIMAFramework.CAS_INITIAL_HEAP_SIZE, Integer.toString(FIRST_HEAP));
        return settings;
    }

    /** Takes a CAS that nobody uses any more; as many are kept as can be filled at once. */
    static void giveBack(Schema schema, CAS cas) {
        cas.reset();
        of(schema).free().offer(cas);
    }

    /** Returns the types of a schema, always the same for equal schemas in use. */
    private static Compiled of(Schema schema) {
        return COMPILED.computeIfAbsent(schema, TypeSystems::compile);
    }

    private static Compiled compile(Schema schema) {
        try {
            return new Compiled(
                    CasCreationUtils.createCas(TypeSystemProjection.of(schema), null, null)
                            .getTypeSystem(),
                    new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors()));
        } catch (ResourceInitializationException e) {
            throw impossible(schema, e);
        }
    }

    private static IllegalStateException impossible(Schema schema, Exception e) {
        // the projection of a valid schema is a valid type system
        return new IllegalStateException(
                "no CAS can be made for the schema " + schema.id() + ": " + e.getMessage(), e);
    }
}
