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
import org.scholion.document.Annotation;
import org.scholion.editing.layer.Layers;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.ui.words.UiWords;

/** Lets types be hidden, shown alone and locked by keys; first comes that of the selected mark. */
final class LayerChoosing {

    private final AnnotationEditor editor;

    LayerChoosing(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** Offers to hide or show each type, or to show the selected mark's alone. */
    void hide(EditingContext context) {
        List<Choice> choices = new ArrayList<>();
        Layers now = context.layers().layers();
        for (AnnotationType type : types(context)) {
            String key = Layers.key(type.id());
            choices.add(
                    new Choice(
                            type.name(),
                            now.hidden().contains(key)
                                    ? UiWords.say("editor.layers.hidden")
                                    : UiWords.say("editor.layers.shown"),
                            Optional.of(type.description().color()),
                            () -> set(context, now.toggleHidden(key))));
        }
        for (AnnotationType type : types(context)) {
            choices.add(
                    new Choice(
                            UiWords.say("editor.layers.only", "type", type.name()),
                            UiWords.say("editor.layers.only.detail"),
                            Optional.of(type.description().color()),
                            () -> set(context, now.showingOnly(type, context.schema().types()))));
        }
        offer(context, UiWords.say("editor.layers.hide"), choices);
    }

    /** Offers to lock or unlock each type. */
    void lock(EditingContext context) {
        List<Choice> choices = new ArrayList<>();
        Layers now = context.layers().layers();
        for (AnnotationType type : types(context)) {
            String key = Layers.key(type.id());
            choices.add(
                    new Choice(
                            type.name(),
                            now.locked().contains(key) ? UiWords.say("editor.layers.locked") : "",
                            Optional.of(type.description().color()),
                            () -> set(context, now.toggleLocked(key))));
        }
        offer(context, UiWords.say("editor.layers.lock"), choices);
    }

    private void offer(EditingContext context, String title, List<Choice> choices) {
        if (choices.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.no-type"), false);
        } else {
            editor.overlays().choose(title, choices);
        }
    }

    private static void set(EditingContext context, Layers layers) {
        context.layers().set(layers);
        context.surface()
                .message(
                        UiWords.say(
                                "editor.layers.now",
                                "hidden",
                                names(context, layers, true),
                                "hiddenCount",
                                names(context, layers, true).size(),
                                "locked",
                                names(context, layers, false),
                                "lockedCount",
                                names(context, layers, false).size()),
                        false);
    }

    private static List<String> names(EditingContext context, Layers layers, boolean hidden) {
        return types(context).stream()
                .filter(
                        type ->
                                (hidden ? layers.hidden() : layers.locked())
                                        .contains(Layers.key(type.id())))
                .map(AnnotationType::name)
                .sorted()
                .toList();
    }

    /** The types with marks in the text, the selected one's first. */
    private static List<AnnotationType> types(EditingContext context) {
        Optional<String> selected = context.selected().map(Annotation::typeId);
        List<AnnotationType> types = new ArrayList<>();
        for (AnnotationType type : context.schema().types()) {
            if (type instanceof DocumentLabelType) {
                continue;
            }
            if (selected.filter(type.id()::equals).isPresent()) {
                types.add(0, type);
            } else {
                types.add(type);
            }
        }
        return types;
    }
}
