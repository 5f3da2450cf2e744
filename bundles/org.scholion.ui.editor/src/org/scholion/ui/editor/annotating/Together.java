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
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.editing.several.SeveralEdits;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.editing.several.SeveralStep;
import org.scholion.schema.AnnotationType;
import org.scholion.ui.words.UiWords;

/**
 * What keys do while several annotations are selected together: the same to all of them, in one
 * step. Each method tells whether several are selected, so that it is done.
 */
public final class Together {

    private Together() {}

    /** Whether several are selected. */
    static boolean isOn(EditingContext context) {
        return context.several().size() > 0;
    }

    /**
     * Says that what was asked for is done to one annotation at a time, if several are selected.
     */
    static boolean refuses(EditingContext context) {
        int count = context.several().size();
        if (count > 0) {
            context.surface()
                    .message(UiWords.say("editor.several.one-at-a-time", "count", count), false);
        }
        return count > 0;
    }

    /**
     * Does something to all that are selected together, and says so or why not.
     *
     * @return whether several are selected
     */
    public static boolean change(
            EditingContext context, Function<SeveralMarks, SeveralStep> wanted) {
        SeveralMarks marks = context.several();
        if (marks.size() == 0) {
            return false;
        }
        if (context.mayChange()) {
            apply(context, wanted.apply(marks));
        }
        return true;
    }

    private static void apply(EditingContext context, SeveralStep step) {
        switch (step) {
            case SeveralStep.Nothing nothing ->
                    context.surface().message(UiWords.say(nothing.why()), false);
            case SeveralStep.Change change -> {
                if (context.apply(change.operation())) {
                    context.surface().message(UiWords.say(change.said()), false);
                }
            }
        }
    }

    /** Returns edits of what is selected together. */
    public static SeveralEdits edits(EditingContext context) {
        return new SeveralEdits(context.annotations(), context.edits(), context.texts());
    }

    /** Gives all a type. */
    static boolean type(EditingContext context, AnnotationType type) {
        return change(context, marks -> edits(context).changeType(marks, type));
    }

    /** Deletes all. */
    static boolean delete(EditingContext context) {
        return change(context, edits(context)::delete);
    }

    /** Flags all as unsure, or as sure. */
    static boolean unsure(EditingContext context) {
        return change(context, edits(context)::toggleUnsure);
    }

    /** Chooses what is proposed for all. */
    static boolean confirmProposals(EditingContext context) {
        return change(context, edits(context)::confirmProposals);
    }

    /** Has all mean the same. */
    static boolean sameReferent(EditingContext context) {
        return change(context, edits(context)::sameReferent);
    }

    /** Returns a choice for each type that all can have. */
    static List<Choice> types(EditingContext context, SeveralMarks marks) {
        return context.schema().types().stream()
                .filter(type -> !type.isAbstract())
                .filter(type -> marks.all().stream().allMatch(one -> SeveralEdits.fits(one, type)))
                .map(
                        type ->
                                Choice.of(
                                        type,
                                        context.typeKeys()
                                                .key(type)
                                                .map(
                                                        key ->
                                                                UiWords.say(
                                                                        "editor.marking.key",
                                                                        "key",
                                                                        key))
                                                .orElse(""),
                                        () -> type(context, type)))
                .toList();
    }

    /** Selects all marks with the words of the selected one, or all of its type. */
    static void select(EditingContext context, boolean byWords) {
        Optional<Annotation> mark =
                Relating.here(context).or(() -> context.several().all().stream().findFirst());
        if (mark.isEmpty()) {
            context.surface().message(UiWords.say("editor.several.select-first"), false);
            return;
        }
        SeveralMarks all =
                byWords
                        ? SeveralMarks.withWordsOf(
                                context.annotations(), context.annotations().text(), mark.get())
                        : SeveralMarks.withTypeOf(context.annotations(), mark.get());
        context.select(all.ids());
        if (all.size() == 1) {
            context.surface().message(UiWords.say("editor.several.only-one"), false);
        }
    }
}
