/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.TagSet;
import org.scholion.ui.editor.value.ValueChoice;
import org.scholion.ui.words.UiWords;

/** Lets a label of the whole document be chosen by keys. */
final class LabelChoosing {

    private final AnnotationEditor editor;

    LabelChoosing(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** Offers the values of a label; one that is chosen says so, and goes when chosen again. */
    void choose(EditingContext context, DocumentLabelType type) {
        Optional<AttributeValue> now = value(context, type);
        Optional<TagSet> set = context.schema().tagSet(type.tagSet());
        List<ValueChoice> values = new ArrayList<>(set.map(ValueChoice::tags).orElseGet(List::of));
        List<String> order =
                values.stream().flatMap(v -> ValueChoice.tags(v.value()).stream()).toList();
        ValueChoice.tags(now).stream()
                .filter(tag -> !order.contains(tag))
                .forEach(tag -> values.add(tag(tag)));
        List<Choice> choices = new ArrayList<>();
        for (ValueChoice value : values) {
            choices.add(
                    choice(
                            value,
                            now,
                            () -> set(context, type, value.chosen(now, order, type.multiple()))));
        }
        if (set.map(TagSet::open).orElse(false)) {
            choices.add(
                    new Choice(
                            UiWords.say("editor.palette.other"),
                            "",
                            Optional.empty(),
                            () ->
                                    write(
                                            context,
                                            UiWords.say(
                                                    "editor.palette.other-of", "type", type.name()),
                                            word ->
                                                    set(
                                                            context,
                                                            type,
                                                            tag(word)
                                                                    .chosen(
                                                                            now,
                                                                            order,
                                                                            type.multiple())))));
        }
        for (ValueChoice value : ValueChoice.nonValues()) {
            choices.add(choice(value, now, () -> noValue(context, type, value)));
        }
        editor.overlays().choose(UiWords.say("editor.marking.label", "type", type.name()), choices);
    }

    private static Choice choice(ValueChoice value, Optional<AttributeValue> now, Runnable action) {
        return new Choice(
                value.label(),
                value.isChosen(now) ? UiWords.say("editor.marking.label-now") : value.description(),
                Optional.empty(),
                action);
    }

    private void noValue(EditingContext context, DocumentLabelType type, ValueChoice value) {
        if (value.asksReason()) {
            write(
                    context,
                    UiWords.say("editor.inspector.why-skipped", "name", type.name()),
                    why -> set(context, type, Optional.of(new AttributeValue.Skipped(why))));
        } else {
            set(context, type, value.value());
        }
    }

    private static void write(
            EditingContext context, String title, java.util.function.Consumer<String> written) {
        context.surface()
                .write(
                        title,
                        "",
                        word -> {
                            if (!word.isBlank()) {
                                written.accept(word.strip());
                            }
                        });
    }

    private static void set(
            EditingContext context, DocumentLabelType type, Optional<AttributeValue> value) {
        context.apply(context.edits().setDocumentLabel(type.id(), value));
    }

    private static ValueChoice tag(String tag) {
        return new ValueChoice(tag, "", Optional.of(AttributeValue.Tags.of(tag)), false);
    }

    /** Returns the value a document's label has now. */
    static Optional<AttributeValue> value(EditingContext context, DocumentLabelType type) {
        return context.annotations().all().stream()
                .filter(DocumentLabel.class::isInstance)
                .map(DocumentLabel.class::cast)
                .filter(label -> label.typeId().equals(type.id()))
                .map(DocumentLabel::value)
                .findFirst();
    }
}
