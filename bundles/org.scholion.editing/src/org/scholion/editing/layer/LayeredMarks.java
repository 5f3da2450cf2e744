/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.schema.Schema;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkSource;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceMark;

/** Makes the marks of one set, leaving out hidden layers and showing locked ones as locked. */
public final class LayeredMarks {

    private final AnnotationLookup annotations;
    private final MarkSource source;

    /**
     * Creates the marks of a set.
     *
     * @param set the member's name
     * @param readOnly whether nothing of it can be changed
     * @param chips what stands for ends of a stance that are not in the text
     */
    public LayeredMarks(
            String set,
            Schema schema,
            AnnotationLookup annotations,
            boolean readOnly,
            ChipLabels chips) {
        this.annotations = annotations;
        this.source = new MarkSource(set, schema, annotations, false, readOnly, chips);
    }

    /** Returns the mark's id of an annotation. */
    public MarkId id(AnnotationId annotation) {
        return source.id(annotation);
    }

    /** Returns all marks that are shown. */
    public DocumentMarks all(Layers layers) {
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : annotations.all()) {
            mark(annotation, layers).ifPresent(marks::add);
        }
        return DocumentMarks.of(marks);
    }

    /**
     * Returns the marks after a change, making anew only what it touched: the annotations that
     * changed and those that show something of them.
     */
    public DocumentMarks after(
            DocumentMarks marks, Collection<AnnotationChange> changes, Layers layers) {
        Set<AnnotationId> touched = new LinkedHashSet<>();
        for (AnnotationChange change : changes) {
            touched.add(change.id());
            annotations.referringTo(change.id()).forEach(other -> touched.add(other.id()));
        }
        List<Mark> put = new ArrayList<>();
        List<MarkId> removed = new ArrayList<>();
        for (AnnotationId id : touched) {
            annotations
                    .find(id)
                    .flatMap(annotation -> mark(annotation, layers))
                    .ifPresentOrElse(put::add, () -> removed.add(source.id(id)));
        }
        return marks.with(put, removed);
    }

    private Optional<Mark> mark(Annotation annotation, Layers layers) {
        if (!layers.shows(annotation.kind(), annotation.typeId())) {
            return Optional.empty();
        }
        Optional<Mark> mark = source.mark(annotation);
        return layers.isLocked(annotation) ? mark.map(LayeredMarks::locked) : mark;
    }

    private static Mark locked(Mark mark) {
        MarkHeader header = mark.header();
        MarkState state = new MarkState(header.state().unsure(), header.state().suggested(), true);
        MarkHeader locked =
                new MarkHeader(
                        header.id(),
                        header.kind(),
                        header.typeId(),
                        header.label(),
                        header.shortLabel(),
                        header.color(),
                        state);
        return switch (mark) {
            case MentionMark m -> new MentionMark(locked, m.span(), m.referent());
            case RelationMark m -> new RelationMark(locked, m.links(), m.anchor());
            case StanceMark m ->
                    new StanceMark(
                            locked,
                            m.sign(),
                            m.intensity(),
                            m.intensities(),
                            m.ends(),
                            m.cues(),
                            m.evidence());
            case PassageMark m -> new PassageMark(locked, m.span(), m.excluded());
        };
    }
}
