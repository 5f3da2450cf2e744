/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceSide;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.lane.DocumentLanes.OtherAnnotation;
import org.scholion.schema.Attribute;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.words.UiWords;

/** Says what an annotation of another set is, and whose; nothing of it can be changed. */
final class OtherForm {

    private final Form form;
    private final EditingContext context;
    private final OtherAnnotation other;
    private final AnnotationTexts texts;

    OtherForm(Form form, EditingContext context, OtherAnnotation other) {
        this.form = form;
        this.context = context;
        this.other = other;
        this.texts =
                new AnnotationTexts(
                        other.rows(),
                        context.schema(),
                        context.annotations().text(),
                        context.entryNames());
    }

    void fill() {
        Annotation annotation = other.annotation();
        form.title(UiWords.say(texts.label(annotation)));
        form.line(
                "whose",
                UiWords.say("editor.inspector.of-other", "member", other.lane().name()),
                "");
        said("type", UiWords.say("editor.inspector.type"), texts.typeName(annotation.typeId()));
        switch (annotation) {
            case Stance stance -> stance(stance);
            case Relation relation ->
                    texts.fillers(relation)
                            .forEach(
                                    filler ->
                                            form.item(
                                                    "filler",
                                                    filler,
                                                    UiWords.say(filler),
                                                    Optional.empty(),
                                                    Optional.empty()));
            case Mention mention ->
                    mention.referent()
                            .map(texts::label)
                            .ifPresent(
                                    referent ->
                                            said(
                                                    "referent",
                                                    UiWords.say("editor.inspector.referent"),
                                                    UiWords.say(referent)));
            default -> {
                // what passages and labels say stands in their values
            }
        }
        values(annotation.header().attributes());
        judgement(annotation.header());
    }

    private void stance(Stance stance) {
        said(
                "polarity",
                UiWords.say("editor.inspector.polarity"),
                UiWords.say(texts.polarity(stance)));
        for (StanceSide side : StanceSide.values()) {
            if (!stance.ends(side).isEmpty()) {
                said(
                        "end",
                        UiWords.say("editor.inspector.end", "side", side),
                        UiWords.say(texts.ends(stance.ends(side))));
            }
        }
    }

    private void values(Map<String, AttributeValue> values) {
        context.schema()
                .type(other.annotation().typeId())
                .ifPresent(
                        type -> {
                            for (Attribute attribute : type.attributes()) {
                                Optional.ofNullable(values.get(attribute.id()))
                                        .ifPresent(
                                                value ->
                                                        said(
                                                                attribute.id(),
                                                                attribute.name(),
                                                                UiWords.say(texts.plain(value))));
                            }
                        });
    }

    private void judgement(AnnotationHeader header) {
        header.note().ifPresent(note -> said("note", UiWords.say("editor.inspector.note"), note));
        if (header.unsure()) {
            form.line("unsure", UiWords.say("editor.inspector.unsure"), "");
        }
        form.line(
                "provenance",
                UiWords.say(
                        "editor.inspector.made-by",
                        "member",
                        header.madeBy(),
                        "when",
                        header.madeAt()),
                UiWords.say(
                        "editor.inspector.id",
                        "id",
                        header.id().value(),
                        "version",
                        header.schemaVersion()));
    }

    private void said(String name, String heading, String text) {
        form.heading(heading, "");
        form.item(name, text, text, Optional.empty(), Optional.empty());
    }
}
