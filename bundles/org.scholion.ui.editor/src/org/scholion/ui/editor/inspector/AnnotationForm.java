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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.scholion.document.rules.ValueRules;
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
import org.scholion.ui.editor.value.LineField;
import org.scholion.ui.editor.value.ValueChoice;
import org.scholion.ui.editor.value.ValueControls;
import org.scholion.ui.words.UiWords;

/** Fills the inspector's form with one annotation. */
final class AnnotationForm {

    private final Form form;
    private final Subject subject;
    private final EditingContext context;
    private final Annotation annotation;

    /**
     * Creates it.
     *
     * @param annotation what the subject is now
     */
    AnnotationForm(Form form, Subject subject, Annotation annotation) {
        this.form = form;
        this.subject = subject;
        this.context = subject.context();
        this.annotation = annotation;
    }

    /** Describes all rows. */
    void fill() {
        form.title(UiWords.say(context.texts().label(annotation)));
        type();
        Optional<AnnotationType> type = context.schema().type(annotation.typeId());
        switch (annotation) {
            case Stance stance -> new StanceForm(form, subject).fill(stance);
            case Relation relation -> new RelationForm(form, subject).fill(relation);
            default -> {
                // mentions and passages begin with their attributes
            }
        }
        type.ifPresent(
                t -> t.attributes().stream().filter(this::isWanted).forEach(this::attribute));
        switch (annotation) {
            case Mention mention -> new ReferentForm(form, subject).fill(mention);
            case Passage passage -> new PassageForm(form, subject).fill(passage);
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
            case Mention a ->
                    context.schema().types(EntityType.class).stream()
                            .filter(
                                    type ->
                                            !type.isAbstract()
                                                    || type.id().equals(annotation.typeId()))
                            .toList();
            case Relation a -> context.schema().types(RelationType.class);
            case Stance a -> context.schema().types(StanceType.class);
            case Passage a -> context.schema().types(PassageType.class);
            case Referent a -> context.schema().types(EntityType.class);
            case DocumentLabel a -> List.of();
        };
    }

    private void type() {
        List<? extends AnnotationType> types = types();
        form.add("type", annotation.typeId(), parent -> types(parent, types));
    }

    private Combo types(Composite parent, List<? extends AnnotationType> types) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
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
                                                List.of(subject.id()),
                                                types.get(combo.getSelectionIndex()).id())));
        context.schema()
                .type(annotation.typeId())
                .ifPresent(type -> combo.setToolTipText(type.description().description()));
        return combo;
    }

    /** Tells whether an attribute is asked for, or has a value all the same. */
    private boolean isWanted(Attribute attribute) {
        Map<String, AttributeValue> values = annotation.header().attributes();
        return values.containsKey(attribute.id()) || ValueRules.isAsked(attribute, values);
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
        Consumer<Optional<AttributeValue>> set =
                value ->
                        context.apply(
                                context.edits()
                                        .setAttribute(
                                                List.of(subject.id()), attribute.id(), value));
        if (ValueChoice.isChosen(attribute.kind())) {
            List<ValueChoice> values = ValueChoice.of(attribute, context.schema());
            form.add(
                    attribute.id(),
                    List.of(values, now),
                    parent -> choices(parent, attribute, values, now, set));
        } else if (attribute.kind() == AttributeKind.LINK) {
            form.add(
                    attribute.id(),
                    now,
                    parent ->
                            new LinkField(context, attribute).create(parent, annotation, now, set));
            form.add(
                    attribute.id() + ".state",
                    now,
                    parent -> choices(parent, attribute, List.of(), now, set));
        } else {
            form.field(
                    attribute.id(),
                    ValueControls.written(now),
                    parent ->
                            ValueControls.field(
                                    parent,
                                    attribute.kind(),
                                    now,
                                    complaint -> context.surface().message(complaint, true),
                                    set));
            form.add(
                    attribute.id() + ".state",
                    now,
                    parent -> choices(parent, attribute, List.of(), now, set));
        }
    }

    private Control choices(
            Composite parent,
            Attribute attribute,
            List<ValueChoice> values,
            Optional<AttributeValue> now,
            Consumer<Optional<AttributeValue>> set) {
        boolean chosen = ValueChoice.isChosen(attribute.kind());
        boolean open =
                chosen
                        && attribute
                                .tagSet()
                                .flatMap(context.schema()::tagSet)
                                .map(TagSet::open)
                                .orElse(false);
        return ValueControls.choices(
                parent,
                attribute.name(),
                values,
                now,
                attribute.kind() == AttributeKind.TAGS,
                open,
                said -> context.surface().write(attribute.name(), "", said),
                set);
    }

    private void judgement() {
        AnnotationHeader header = annotation.header();
        form.heading(
                UiWords.say("editor.inspector.note"), UiWords.say("editor.inspector.note-hint"));
        String note = header.note().orElse("");
        form.field("note", note, parent -> new LineField(parent, note, this::note));
        form.tick(
                "unsure",
                UiWords.say("editor.inspector.unsure"),
                header.unsure(),
                () -> context.apply(context.edits().toggleUnsure(List.of(subject.id()))));
        form.heading(
                UiWords.say("editor.inspector.confidence"),
                UiWords.say("editor.inspector.confidence-hint"));
        String confidence =
                header.confidence().isPresent()
                        ? String.valueOf(Math.round(header.confidence().getAsDouble() * 100))
                        : "";
        form.field(
                "confidence",
                confidence,
                parent -> new LineField(parent, confidence, this::confidence));
    }

    private void note(String written) {
        context.apply(context.edits().setNote(subject.id(), Optional.of(written)));
    }

    private void confidence(String written) {
        Optional<OptionalDouble> confidence = Confidence.parse(written);
        if (confidence.isEmpty()) {
            context.surface().message(UiWords.say("editor.inspector.confidence-wrong"), true);
            return;
        }
        subject.change(
                Annotation.class,
                NamedStep.CONFIDENCE,
                now -> now.withHeader(now.header().withConfidence(confidence.get())));
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
                    id,
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
}
