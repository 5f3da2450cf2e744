/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.edit.Edits;
import org.scholion.editing.intent.NamedStep;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.ValueChoice;
import org.scholion.ui.editor.value.ValueControls;
import org.scholion.ui.words.UiWords;

/** Fills the inspector's form with one annotation. */
final class AnnotationForm {

    private final Form form;
    private final EditingContext context;
    private final Annotation annotation;

    AnnotationForm(Form form, EditingContext context, Annotation annotation) {
        this.form = form;
        this.context = context;
        this.annotation = annotation;
    }

    void fill() {
        form.title(UiWords.say(context.texts().label(annotation)));
        type();
        Optional<AnnotationType> type = context.schema().type(annotation.typeId());
        switch (annotation) {
            case Stance stance -> new StanceForm(form, context, stance).fill();
            case Relation relation -> new RelationForm(form, context, relation).fill();
            default -> {
                // mentions and passages begin with their attributes
            }
        }
        type.ifPresent(t -> t.attributes().forEach(this::attribute));
        switch (annotation) {
            case Mention mention -> new ReferentForm(form, context, mention).fill();
            case Passage passage -> new PassageForm(form, context, passage).fill();
            default -> {
                // relations and stances have shown their ends above
            }
        }
        judgement();
        pointing();
        provenance();
    }

    private List<? extends AnnotationType> types() {
        return switch (annotation) {
            case Mention a -> context.schema().types(EntityType.class);
            case Relation a -> context.schema().types(RelationType.class);
            case Stance a -> context.schema().types(StanceType.class);
            case Passage a -> context.schema().types(PassageType.class);
            case Referent a -> context.schema().types(EntityType.class);
            case DocumentLabel a -> List.of();
        };
    }

    private void type() {
        List<? extends AnnotationType> types = types();
        Combo combo = form.add("type", new Combo(form.body(), SWT.READ_ONLY | SWT.DROP_DOWN));
        for (AnnotationType type : types) {
            combo.add(type.name());
            if (type.id().equals(annotation.typeId())) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        combo.addListener(
                SWT.Selection,
                e ->
                        context.apply(
                                context.edits()
                                        .changeType(
                                                List.of(annotation.id()),
                                                types.get(combo.getSelectionIndex()).id())));
        context.schema()
                .type(annotation.typeId())
                .ifPresent(type -> combo.setToolTipText(type.description().description()));
    }

    private void attribute(Attribute attribute) {
        Optional<AttributeValue> now =
                Optional.ofNullable(annotation.header().attributes().get(attribute.id()));
        form.heading(
                UiWords.say(
                        "editor.inspector.named",
                        "name",
                        attribute.name(),
                        "required",
                        attribute.required() && now.isEmpty()),
                attribute.description());
        java.util.function.Consumer<Optional<AttributeValue>> set =
                value ->
                        context.apply(
                                context.edits()
                                        .setAttribute(
                                                List.of(annotation.id()), attribute.id(), value));
        if (ValueChoice.isChosen(attribute.kind())) {
            boolean open =
                    attribute
                            .tagSet()
                            .flatMap(context.schema()::tagSet)
                            .map(TagSet::open)
                            .orElse(false);
            form.add(
                    attribute.id(),
                    ValueControls.choices(
                            form.body(),
                            attribute.name(),
                            ValueChoice.of(attribute, context.schema()),
                            now,
                            attribute.kind() == AttributeKind.TAGS,
                            open,
                            said -> context.surface().write(attribute.name(), "", said),
                            set));
        } else {
            form.add(
                    attribute.id(),
                    ValueControls.field(
                            form.body(),
                            attribute.kind(),
                            now,
                            complaint -> context.surface().message(complaint, true),
                            set));
            form.add(
                    attribute.id() + ".state",
                    ValueControls.choices(
                            form.body(),
                            attribute.name(),
                            List.of(),
                            now,
                            false,
                            false,
                            said -> context.surface().write(attribute.name(), "", said),
                            set));
        }
    }

    private void judgement() {
        AnnotationHeader header = annotation.header();
        form.heading(
                UiWords.say("editor.inspector.note"), UiWords.say("editor.inspector.note-hint"));
        form.add(
                "note",
                ValueControls.line(
                        form.body(),
                        header.note().orElse(""),
                        note ->
                                context.apply(
                                        context.edits()
                                                .setNote(annotation.id(), Optional.of(note)))));
        Button unsure = form.add("unsure", new Button(form.body(), SWT.CHECK));
        unsure.setText(UiWords.say("editor.inspector.unsure"));
        unsure.setSelection(header.unsure());
        unsure.addListener(
                SWT.Selection,
                e -> context.apply(context.edits().toggleUnsure(List.of(annotation.id()))));
        form.heading(
                UiWords.say("editor.inspector.confidence"),
                UiWords.say("editor.inspector.confidence-hint"));
        form.add(
                "confidence",
                ValueControls.line(
                        form.body(),
                        header.confidence().isPresent()
                                ? String.valueOf(
                                        Math.round(header.confidence().getAsDouble() * 100))
                                : "",
                        this::confidence));
    }

    private void confidence(String written) {
        Optional<OptionalDouble> confidence = Confidence.parse(written);
        if (confidence.isEmpty()) {
            context.surface().message(UiWords.say("editor.inspector.confidence-wrong"), true);
            return;
        }
        context.apply(
                Edits.replace(
                        NamedStep.CONFIDENCE.word(),
                        annotation,
                        annotation.withHeader(
                                annotation.header().withConfidence(confidence.get()))));
    }

    /** Lists what points to the annotation. */
    private void pointing() {
        List<Annotation> others =
                new ArrayList<>(context.annotations().referringTo(annotation.id()));
        if (others.isEmpty()) {
            return;
        }
        form.heading(
                UiWords.say("editor.inspector.part-of"),
                UiWords.say("editor.inspector.part-of-hint"));
        for (Annotation other : others) {
            AnnotationId id = other.id();
            form.item(
                    "part-of",
                    UiWords.say(
                            "editing.labelled",
                            "type",
                            context.texts().typeName(other.typeId()),
                            "label",
                            context.texts().label(other)),
                    Optional.of(() -> context.select(id)),
                    Optional.empty());
        }
    }

    private void provenance() {
        AnnotationHeader header = annotation.header();

        form.heading(
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
}
