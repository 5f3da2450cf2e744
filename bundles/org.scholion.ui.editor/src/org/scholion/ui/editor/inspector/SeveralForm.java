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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.editing.intent.CommonValue;
import org.scholion.editing.several.SeveralEdits;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.annotating.Together;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.editor.value.ValueChoice;
import org.scholion.ui.editor.value.ValueControls;
import org.scholion.ui.words.UiWords;

/**
 * Fills the inspector's form with several annotations: what they have in common, and where they
 * differ. What is chosen is given to all in one step.
 */
final class SeveralForm {

    /** More of them are counted, not listed. */
    private static final int MOST_LISTED = 40;

    private final Form form;
    private final EditingContext context;
    private final SeveralMarks marks;

    SeveralForm(Form form, EditingContext context, SeveralMarks marks) {
        this.form = form;
        this.context = context;
        this.marks = marks;
    }

    /** Describes all rows. */
    void fill() {
        form.title(UiWords.say("editor.several.selected", "count", marks.size()));
        type();
        CommonValue.of(context.schema(), marks.all()).forEach(this::attribute);
        unsure();
        List<Form.Offer> offers = new ArrayList<>();
        if (marks.mentions().size() == marks.size() && marks.size() > 1) {
            offers.add(
                    new Form.Offer(
                            UiWords.say("editor.inspector.same-referent"),
                            () -> Together.change(context, edits()::sameReferent)));
        }
        offers.add(
                new Form.Offer(
                        UiWords.say("editor.inspector.delete-all"),
                        () -> Together.change(context, edits()::delete)));
        form.offers("several", offers.toArray(new Form.Offer[0]));
        list();
    }

    private SeveralEdits edits() {
        return Together.edits(context);
    }

    private static String named(String name, boolean mixed) {
        return UiWords.say("editor.inspector.common", "name", name, "mixed", mixed);
    }

    private void type() {
        List<AnnotationType> types =
                context.schema().types().stream()
                        .filter(
                                type ->
                                        marks.all().stream()
                                                .allMatch(one -> SeveralEdits.fits(one, type)))
                        .<AnnotationType>map(type -> type)
                        .toList();
        form.heading(named(UiWords.say("editor.inspector.type"), marks.typeId().isEmpty()), "");
        if (!types.isEmpty()) {
            form.add("type", List.of(marks.typeId(), types), parent -> types(parent, types));
        }
    }

    private Combo types(Composite parent, List<AnnotationType> types) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (AnnotationType type : types) {
            combo.add(type.name());
            if (marks.typeId().filter(type.id()::equals).isPresent()) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        combo.addListener(
                SWT.Selection,
                e -> {
                    AnnotationType chosen = types.get(combo.getSelectionIndex());
                    Together.change(context, now -> edits().changeType(now, chosen));
                });
        return combo;
    }

    private void attribute(CommonValue common) {
        Attribute attribute = common.attribute();
        form.heading(named(attribute.name(), common.mixed()), attribute.description());
        List<Object> shows = List.of(marks.ids(), common, attribute.id());
        if (ValueChoice.isChosen(attribute.kind())) {
            form.add(attribute.id(), shows, parent -> chips(parent, common));
        } else {
            form.add(
                    attribute.id(),
                    shows,
                    parent ->
                            ValueControls.field(
                                            parent,
                                            attribute.kind(),
                                            common.value(),
                                            complaint -> context.surface().message(complaint, true),
                                            value -> set(attribute, value))
                                    .control());
        }
    }

    private void set(Attribute attribute, Optional<AttributeValue> value) {
        Together.change(context, now -> edits().setAttribute(now, attribute, value));
    }

    private ChipRow chips(Composite parent, CommonValue common) {
        Attribute attribute = common.attribute();
        boolean tagged = attribute.kind() != AttributeKind.FLAG;
        List<Tag> tags =
                attribute
                        .tagSet()
                        .filter(set -> tagged)
                        .flatMap(context.schema()::tagSet)
                        .map(TagSet::tags)
                        .orElseGet(List::of);
        List<ValueChoice> choices = new ArrayList<>(ValueChoice.of(attribute, context.schema()));
        int values = choices.size();
        // why each is skipped is asked of one at a time
        ValueChoice.nonValues().stream()
                .filter(choice -> !choice.asksReason())
                .forEach(choices::add);
        List<ChipRow.Chip> chips = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            chips.add(
                    new ChipRow.Chip(
                            choices.get(i).label(),
                            choices.get(i).description(),
                            choices.get(i).isChosen(common.value()) && !common.mixed(),
                            i >= values));
        }
        return new ChipRow(
                parent,
                attribute.name(),
                chips,
                index -> {
                    if (index < tags.size()) {
                        choose(attribute, tags.get(index));
                    } else {
                        set(attribute, choices.get(index).value());
                    }
                });
    }

    private void choose(Attribute attribute, Tag tag) {
        if (context.mayChange()) {
            context.apply(context.valueKeys().choose(context.edits(), marked(), attribute, tag));
        }
    }

    private List<Annotation> marked() {
        return context.several().all();
    }

    private void unsure() {
        long unsure = marks.all().stream().filter(one -> one.header().unsure()).count();
        form.tick(
                "unsure",
                named(UiWords.say("editor.inspector.unsure"), unsure > 0 && unsure < marks.size()),
                unsure == marks.size(),
                () -> Together.change(context, edits()::toggleUnsure));
    }

    private void list() {
        form.heading(UiWords.say("editor.inspector.together"), "");
        for (Annotation one : marks.all().stream().limit(MOST_LISTED).toList()) {
            AnnotationId id = one.id();
            form.item(
                    "one",
                    id,
                    UiWords.say(
                            "editing.labelled",
                            "type",
                            context.texts().typeName(one.typeId()),
                            "label",
                            context.texts().label(one)),
                    Optional.of(() -> context.select(id)),
                    Optional.of(
                            () ->
                                    context.select(
                                            marked().stream()
                                                    .map(Annotation::id)
                                                    .filter(other -> !other.equals(id))
                                                    .toList())));
        }
        if (marks.size() > MOST_LISTED) {
            form.line(
                    "more",
                    UiWords.say("editor.inspector.more", "count", marks.size() - MOST_LISTED),
                    "");
        }
    }
}
