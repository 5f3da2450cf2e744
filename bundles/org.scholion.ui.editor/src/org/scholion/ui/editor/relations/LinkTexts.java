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
import java.util.List;
import org.scholion.document.Annotation;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.row.LinkRow;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * What the rows of relations and stances say, looked up when they show.
 *
 * @param texts words for the annotations of the document
 */
record LinkTexts(AnnotationTexts texts) {

    /**
     * Returns the texts of the columns: the type; the first ends (the fillers of a relation's first
     * role, a stance's holders); the other ends; a stance's polarity and sources.
     */
    String[] columns(LinkRow row) {
        Annotation annotation = row.annotation();
        String type = texts.typeName(annotation.typeId());
        if (annotation instanceof Stance stance) {
            return new String[] {
                type,
                UiWords.cell(texts.ends(stance.holders())),
                UiWords.cell(texts.ends(stance.targets())),
                detail(stance)
            };
        }
        List<Message> ends =
                annotation instanceof Relation relation ? texts.fillers(relation) : List.of();
        return new String[] {
            type,
            UiWords.cell(ends.isEmpty() ? texts.label(annotation) : ends.get(0)),
            ends.stream().skip(1).reduce(AnnotationTexts::chain).map(UiWords::cell).orElse(""),
            annotation.header().unsure() ? UiWords.say("editor.relations.unsure") : ""
        };
    }

    private String detail(Stance stance) {
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
        return UiWords.cell(Message.of("words.list", "items", said));
    }
}
