/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.document.Passage;
import org.scholion.editing.find.DocumentSearch;
import org.scholion.editing.find.HitPreview;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.ui.words.UiWords;

/** Marks all that was found, and says before what that would do. */
final class HitMarking {

    private HitMarking() {}

    /** Returns what marking all hits would do. */
    static String offer(Optional<AnnotationType> type, HitPreview preview) {
        return type.map(
                        t ->
                                UiWords.say(
                                        "editor.find.mark",
                                        "type",
                                        t.name(),
                                        "open",
                                        preview.countToMark(t.id()),
                                        "marked",
                                        preview.countMarked(t.id()),
                                        "excluded",
                                        preview.excluded()))
                .orElseGet(() -> UiWords.say("editor.find.mark-as"));
    }

    /**
     * Marks all hits with a type that are not yet, and says so or why not.
     *
     * @param like the passage that hits get to be like, where no mentions are to be made
     */
    static void markAll(
            EditingContext context,
            HitPreview preview,
            AnnotationType type,
            Optional<Passage> like) {
        int open = preview.countToMark(type.id());
        if (open == 0) {
            say(context, "editor.find.nothing-to-mark", type, open);
        } else if (open > HitPreview.MOST) {
            say(context, "editor.find.too-many", type, open);
        } else if (context.apply(
                like.map(passage -> preview.markingLike(context.edits(), passage))
                        .orElseGet(() -> preview.marking(context.edits(), type.id())))) {
            say(context, "editor.find.marked", type, open);
        }
    }

    /** Selects the mentions that mark hits together, for keys to change them. */
    static void selectMarks(EditingContext context, HitPreview preview) {
        if (preview.mentions().isEmpty()) {
            context.surface().message(UiWords.say("editor.find.no-marks"), false);
        } else {
            context.surface().focusText();
            context.select(preview.mentions());
        }
    }

    private static void say(EditingContext context, String code, AnnotationType type, int count) {
        context.surface()
                .message(
                        UiWords.say(
                                code, "type", type.name(), "count", count, "most", HitPreview.MOST),
                        false);
    }

    /** Lets a type be chosen, each with what marking all hits with it would do. */
    static void choose(
            AnnotationEditor editor,
            EditingContext context,
            DocumentSearch.Outcome outcome,
            Consumer<String> whenChosen) {
        HitPreview preview = outcome.preview();
        List<Choice> choices =
                context.schema().types().stream()
                        .filter(type -> type instanceof EntityType && !type.isAbstract())
                        .map(
                                type ->
                                        Choice.of(
                                                type,
                                                UiWords.say(
                                                        "editor.find.would-mark",
                                                        "open",
                                                        preview.countToMark(type.id()),
                                                        "marked",
                                                        preview.countMarked(type.id())),
                                                () -> whenChosen.accept(type.id())))
                        .toList();
        if (choices.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.no-type"), false);
        } else {
            editor.overlays()
                    .choose(
                            UiWords.say("editor.find.choose", "count", outcome.hits().size()),
                            choices);
        }
    }
}
