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
import java.util.function.Consumer;
import org.scholion.document.AttributeValue;
import org.scholion.schema.DocumentLabelType;
import org.scholion.ui.editor.value.LabelValues;
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
        LabelValues label = LabelValues.of(context.annotations(), context.schema(), type);
        List<Choice> choices = new ArrayList<>();
        for (ValueChoice value : label.tags()) {
            choices.add(choice(value, label.now(), () -> set(context, type, label.chosen(value))));
        }
        if (label.open()) {
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
                                            word -> set(context, type, label.written(word)))));
        }
        for (ValueChoice value : ValueChoice.nonValues()) {
            choices.add(choice(value, label.now(), () -> noValue(context, type, value)));
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

    private static void write(EditingContext context, String title, Consumer<String> written) {
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
}
