/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholion.schema.Schema;

/**
 * The annotations of a set as they are in the store, to be looked at: lanes of other members,
 * lists, documents of a project that cannot be written. It costs its indexes and no CAS, and takes
 * annotations that break rules as well, so that a damaged set can be shown. Immutable.
 */
public final class AnnotationSnapshot implements AnnotatedText {

    private final String text;
    private final Optional<String> language;
    private final Schema schema;
    private final Optional<BaseLayer> baseLayer;
    private final PlacedAnnotations annotations;

    /**
     * Creates a snapshot.
     *
     * @param language BCP 47 tag, if known
     * @param schema the schema the annotations belong to
     * @param baseLayer tokens and sentences, if there are any
     * @param annotations all annotations of the set, in any order
     * @throws IllegalArgumentException when two annotations share an id
     */
    public AnnotationSnapshot(
            String text,
            Optional<String> language,
            Schema schema,
            Optional<BaseLayer> baseLayer,
            Collection<? extends Annotation> annotations) {
        this.text = text;
        this.language = language;
        this.schema = schema;
        this.baseLayer = baseLayer;
        this.annotations = new PlacedAnnotations(annotations);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Optional<String> language() {
        return language;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public Optional<BaseLayer> baseLayer() {
        return baseLayer;
    }

    @Override
    public int size() {
        return annotations.size();
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        return annotations.find(id);
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        return annotations.referringTo(id);
    }

    @Override
    public Collection<Annotation> all() {
        return annotations.all();
    }

    @Override
    public List<Annotation> overlapping(int begin, int end) {
        return annotations.overlapping(begin, end);
    }
}
