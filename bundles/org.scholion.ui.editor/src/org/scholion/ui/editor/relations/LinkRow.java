/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceSide;
import org.scholion.editing.intent.AnnotationTexts;

/**
 * A relation or stance as a line of the table.
 *
 * @param annotation the relation or stance
 * @param type its type's name
 * @param from its first ends: a relation's first role, a stance's holders
 * @param to its other ends: the other roles, a stance's targets
 * @param detail a stance's polarity and sources
 * @param place where it stands, for the order; at the end when nowhere
 */
record LinkRow(
        Annotation annotation, String type, String from, String to, String detail, int place) {

    /** Returns all relations and stances in text order. */
    static List<LinkRow> all(AnnotationLookup annotations, AnnotationTexts texts) {
        List<LinkRow> rows = new ArrayList<>();
        for (Annotation annotation : annotations.all()) {
            if (annotation instanceof Relation relation) {
                rows.add(relation(relation, annotations, texts));
            } else if (annotation instanceof Stance stance) {
                rows.add(stance(stance, annotations, texts));
            }
        }
        rows.sort(Comparator.comparingInt(LinkRow::place));
        return List.copyOf(rows);
    }

    private static LinkRow relation(
            Relation relation, AnnotationLookup annotations, AnnotationTexts texts) {
        String label = texts.label(relation);
        int arrow = label.indexOf(" → ");
        return new LinkRow(
                relation,
                texts.typeName(relation.typeId()),
                arrow < 0 ? label : label.substring(0, arrow),
                arrow < 0 ? "" : label.substring(arrow + 3),
                relation.header().unsure() ? "unsure" : "",
                place(relation, annotations));
    }

    private static LinkRow stance(
            Stance stance, AnnotationLookup annotations, AnnotationTexts texts) {
        String sources =
                stance.ends(StanceSide.SOURCE).isEmpty()
                        ? ""
                        : ", reported by " + texts.ends(stance.sources());
        return new LinkRow(
                stance,
                texts.typeName(stance.typeId()),
                texts.ends(stance.holders()),
                texts.ends(stance.targets()),
                texts.polarity(stance) + sources + (stance.header().unsure() ? ", unsure" : ""),
                place(stance, annotations));
    }

    private static int place(Annotation annotation, AnnotationLookup annotations) {
        Optional<Integer> own = annotation.begin();
        return own.or(
                        () ->
                                annotation.references().stream()
                                        .flatMap(id -> annotations.find(id).stream())
                                        .flatMap(end -> end.begin().stream())
                                        .min(Integer::compare))
                .orElse(Integer.MAX_VALUE);
    }
}
