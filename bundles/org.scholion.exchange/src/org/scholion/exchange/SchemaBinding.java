/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.exchange.internal.Binder;
import org.scholion.exchange.internal.Keeper;
import org.scholion.schema.Schema;

/**
 * Turns the names a format uses into the ids of a schema. A name is first looked for among the ids,
 * then among the display names, of types of its own kind only. Values are turned into what the
 * schema says an attribute takes where their text allows it.
 */
public final class SchemaBinding {

    private SchemaBinding() {}

    /**
     * Annotations bound to a schema.
     *
     * @param annotations with ids of the schema where it has them, else with the names as found
     * @param missing what the schema has no place for, by the names as found; empty if all is bound
     */
    public record Bound(List<Annotation> annotations, SchemaNeeds missing) {

        public Bound {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * Annotations of which only those the schema has a place for are left.
     *
     * @param annotations bound, and closed: all they refer to is among them
     * @param losses what was left out, by reason
     */
    public record Kept(List<Annotation> annotations, Losses losses) {

        public Kept {
            annotations = List.copyOf(annotations);
        }
    }

    /** Binds annotations to a schema and says what it lacks. */
    public static Bound bind(Collection<? extends Annotation> annotations, Schema schema) {
        Binder binder = new Binder(schema);
        List<Annotation> bound = new ArrayList<>();
        for (Annotation annotation : annotations) {
            bound.add(binder.bind(annotation));
        }
        return new Bound(bound, missing(SchemaNeeds.of(annotations), schema));
    }

    /** Says what a schema lacks of what is needed, whether or not an annotation uses it. */
    public static SchemaNeeds missing(SchemaNeeds needs, Schema schema) {
        SortedMap<SchemaNeeds.TypeKey, SchemaNeeds.TypeNeed> missing = new TreeMap<>();
        Binder binder = new Binder(schema);
        needs.types()
                .forEach((key, need) -> binder.lacking(need).ifPresent(n -> missing.put(key, n)));
        return new SchemaNeeds(missing);
    }

    /**
     * Binds annotations to a schema and leaves out what it has no place for: annotations of unknown
     * types with what cannot stand without them, unknown roles, attributes and tags.
     *
     * @param document what a reported example calls the document
     */
    public static Kept keep(
            Collection<? extends Annotation> annotations, Schema schema, String document) {
        Losses.Recorder losses = new Losses.Recorder();
        List<Annotation> kept =
                new Keeper(schema, document, losses).keep(bind(annotations, schema).annotations());
        return new Kept(kept, losses.losses());
    }
}
