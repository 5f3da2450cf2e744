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
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.editing.finding.ProblemTexts;
import org.scholion.editing.walk.AnnotationPlaces;
import org.scholion.editing.walk.DocumentWalk;
import org.scholion.editing.walk.WalkGoal;
import org.scholion.editing.walk.WalkPlace;
import org.scholion.editing.walk.WalkStep;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.words.UiWords;

/** Goes where the keys that walk lead, in the editor's open document. */
final class WalkKeys {

    /**
     * Where the last step led, since what is there may have no place in the text.
     *
     * @param place where it led
     * @param selection what was selected then
     */
    private record Arrived(WalkPlace place, CanvasSelection selection) {}

    private Optional<Arrived> arrived = Optional.empty();

    /** The type walked last, for when no mark is selected. */
    private Optional<String> type = Optional.empty();

    /** Goes to the next place, or the one before. */
    void walk(EditingContext context, WalkGoal goal, boolean forward) {
        DocumentWalk walk = new DocumentWalk(context.annotations(), context.extents());
        WalkPlace from = from(context, walk);
        if (goal == WalkGoal.SAME_TYPE) {
            type = context.selected().map(Annotation::typeId).or(() -> type);
            if (type.isEmpty()) {
                context.surface().message(UiWords.say("editor.walk.select-type"), false);
                return;
            }
        }
        Optional<WalkStep> step =
                switch (goal) {
                    case PROBLEM -> walk.among(problems(context), from, forward);
                    case UNSURE ->
                            walk.annotation(
                                    a -> a.header().unsure() && isShown(context, a), from, forward);
                    case SAME_TYPE ->
                            walk.annotation(
                                    a -> type.filter(a.typeId()::equals).isPresent(),
                                    from,
                                    forward);
                    case UNMARKED_SENTENCE -> walk.unmarkedSentence(from, forward);
                };
        step.ifPresentOrElse(
                s -> go(context, goal, s),
                () ->
                        context.surface()
                                .message(
                                        UiWords.say(
                                                "editor.walk.none",
                                                "goal",
                                                goal,
                                                "type",
                                                type.map(context.texts()::typeName).orElse("")),
                                        false));
    }

    private WalkPlace from(EditingContext context, DocumentWalk walk) {
        CanvasSelection now = context.selection();
        return arrived.filter(a -> a.selection().equals(now))
                .map(Arrived::place)
                .or(() -> context.selected().map(a -> walk.place(a.id())))
                .orElseGet(
                        () ->
                                now.range().isEmpty()
                                        ? WalkPlace.caret(now.caret())
                                        : WalkPlace.text(now.range()));
    }

    private static List<AnnotationId> problems(EditingContext context) {
        return context.problems().all().stream()
                .map(problem -> problem.finding().annotation())
                .distinct()
                .toList();
    }

    private static boolean isShown(EditingContext context, Annotation annotation) {
        return context.layers().layers().shows(annotation.kind(), annotation.typeId());
    }

    private void go(EditingContext context, WalkGoal goal, WalkStep step) {
        step.place()
                .annotation()
                .ifPresentOrElse(
                        context::select,
                        () -> step.place().range().ifPresent(context.surface()::reveal));
        arrived = Optional.of(new Arrived(step.place(), context.selection()));
        String said = goal == WalkGoal.PROBLEM ? problem(context, step.place()) : "";
        if (step.round()) {
            said = UiWords.say("editor.walk.round", "said", said, "empty", said.isEmpty());
        }
        if (!said.isEmpty()) {
            context.surface().message(said, false);
        }
    }

    private static String problem(EditingContext context, WalkPlace place) {
        ProblemTexts texts = new ProblemTexts(context.texts());
        AnnotationPlaces places = new AnnotationPlaces(context.annotations());
        return context.problems().all().stream()
                .filter(p -> place.annotation().equals(places.shown(p.finding().annotation())))
                .findFirst()
                .map(
                        p ->
                                UiWords.say(
                                        "editor.walk.problem",
                                        "what",
                                        texts.what(p),
                                        "remedy",
                                        texts.remedy(p)))
                .orElse("");
    }
}
