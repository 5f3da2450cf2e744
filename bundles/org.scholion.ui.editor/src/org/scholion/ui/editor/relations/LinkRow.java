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
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * A relation or stance as a line of the table. What it says is looked up when it shows.
 *
 * @param annotation the relation or stance
 * @param place where it stands, for the order; at the end when nowhere
 */
record LinkRow(Annotation annotation, int place) {

    /** Returns all relations and stances in text order. */
    static List<LinkRow> all(AnnotationLookup annotations) {
        List<LinkRow> rows = new ArrayList<>();
        for (Annotation annotation : annotations.all()) {
            if (annotation instanceof Relation || annotation instanceof Stance) {
                rows.add(new LinkRow(annotation, place(annotation, annotations)));
            }
        }
        rows.sort(Comparator.comparingInt(LinkRow::place));
        return List.copyOf(rows);
    }

    /**
     * Returns the texts of the columns: the type; the first ends (the fillers of a relation's first
     * role, a stance's holders); the other ends; a stance's polarity and sources.
     */
    String[] columns(AnnotationTexts texts) {
        String type = texts.typeName(annotation.typeId());
        if (annotation instanceof Stance stance) {
            return new String[] {
                type,
                UiWords.say(texts.ends(stance.holders())),
                UiWords.say(texts.ends(stance.targets())),
                detail(stance, texts)
            };
        }
        List<Message> ends =
                annotation instanceof Relation relation ? texts.fillers(relation) : List.of();
        return new String[] {
            type,
            UiWords.say(ends.isEmpty() ? texts.label(annotation) : ends.get(0)),
            ends.stream().skip(1).reduce(AnnotationTexts::chain).map(UiWords::say).orElse(""),
            annotation.header().unsure() ? UiWords.say("editor.relations.unsure") : ""
        };
    }

    private static String detail(Stance stance, AnnotationTexts texts) {
        List<Message> said = new ArrayList<>();
        said.add(texts.polarity(stance));
        if (!stance.sources().isEmpty()) {
            said.add(
                    Message.of(
                            "editor.stance.reported-by", "sources", texts.ends(stance.sources())));
        }
        if (stance.header().unsure()) {
            said.add(Message.of("editor.relations.unsure"));
        }
        return UiWords.say("words.list", "items", said);
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
