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
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.DeletionEffects;
import org.scholion.editing.intent.NamedStep;
import org.scholion.editing.intent.SpanSteps;
import org.scholion.editing.several.SeveralEdits;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.StanceType;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Marks text: new mentions and passages, their type, their borders. */
final class Marking {

    private final AnnotationEditor editor;
    private Optional<AnnotationId> growing = Optional.empty();

    Marking(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** Does what choosing a type does, by its key, in the palette or from a list. */
    void annotate(EditingContext context, AnnotationType type) {
        if (!context.mayChange() || Together.type(context, type)) {
            return;
        }
        switch (type) {
            case EntityType entity -> mention(context, entity);
            case PassageType passage -> passage(context, passage);
            case RelationType relation -> editor.relating().start(context, Optional.of(relation));
            case StanceType stance -> editor.stances().start(context, Optional.of(stance));
            case DocumentLabelType label -> new LabelChoosing(editor).choose(context, label);
        }
    }

    /** Returns the words a mark would cover now: the selected ones, else those at the caret. */
    Optional<TextRange> words(EditingContext context) {
        CanvasSelection selection = context.selection();
        TextRange range =
                selection.range().isEmpty()
                        ? LookedAt.words(context)
                                .orElseGet(() -> context.boundaries().longWordAt(selection.caret()))
                        : selection.range();
        TextRange trimmed = context.spanSteps().trimmed(range);
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    /** Tells whether text is selected that is more than the place of the selected mark. */
    static boolean selectsText(EditingContext context) {
        TextRange range = context.selection().range();
        return !range.isEmpty()
                && context.selected()
                        .filter(
                                annotation ->
                                        annotation.spans().stream()
                                                .anyMatch(
                                                        span ->
                                                                span.begin() == range.begin()
                                                                        && span.end()
                                                                                == range.end()))
                        .isEmpty();
    }

    private void mention(EditingContext context, EntityType type) {
        Optional<Mention> selected = context.selectedMention();
        if (selected.isPresent() && !selectsText(context)) {
            changeType(context, selected.get(), type);
            return;
        }
        Optional<TextRange> words = words(context);
        if (words.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.no-word"), false);
            return;
        }
        Span span = Span.of(words.get().begin(), words.get().end());
        Optional<Annotation> same =
                context.annotations().overlapping(span.begin(), span.end()).stream()
                        .filter(a -> a instanceof Mention m && m.span().equals(span))
                        .filter(a -> a.typeId().equals(type.id()))
                        .findFirst();
        if (same.isPresent()) {
            context.surface().select(same.get().id(), span.end());
            context.surface()
                    .message(
                            UiWords.say("editor.marking.marked-already", "type", type.name()),
                            false);
            return;
        }
        context.make(context.edits().newMention(type.id(), span));
    }

    private static void changeType(
            EditingContext context, Annotation annotation, AnnotationType type) {
        if (annotation.typeId().equals(type.id())) {
            context.surface()
                    .message(UiWords.say("editor.marking.is-already", "type", type.name()), false);
        } else if (context.apply(context.edits().changeType(List.of(annotation.id()), type.id()))) {
            context.surface()
                    .message(UiWords.say("editor.marking.now", "type", type.name()), false);
        }
    }

    private static void passage(EditingContext context, PassageType type) {
        Optional<Annotation> selected = context.selected().filter(Passage.class::isInstance);
        if (selected.isPresent() && !selectsText(context)) {
            changeType(context, selected.get(), type);
            return;
        }
        CanvasSelection selection = context.selection();
        TextRange range =
                context.spanSteps()
                        .trimmed(
                                selection.range().isEmpty()
                                        ? context.extents().sentences().at(selection.caret())
                                        : selection.range());
        if (!range.isEmpty()) {
            context.make(
                    context.edits().newPassage(type.id(), Span.of(range.begin(), range.end())));
        }
    }

    /** Deletes the selected annotation and what hangs on it. */
    void delete(EditingContext context) {
        if (LookedAt.refuses(context) || Together.delete(context)) {
            return;
        }
        Optional<Annotation> selected = context.selected();
        if (selected.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.select-to-delete"), false);
            return;
        }
        List<AnnotationId> asked = List.of(selected.get().id());
        Optional<Operation> step = context.edits().deletion(asked);
        Message said =
                DeletionEffects.of(context.annotations(), step, asked)
                        .said(context.texts().label(selected.get()));
        if (context.apply(step)) {
            context.surface().message(UiWords.say(said), false);
        }
    }

    /** Marks the selected annotation as unsure, or as sure again. */
    void unsure(EditingContext context) {
        if (LookedAt.refuses(context) || Together.unsure(context)) {
            return;
        }
        context.selected()
                .ifPresentOrElse(
                        annotation ->
                                context.apply(
                                        context.edits().toggleUnsure(List.of(annotation.id()))),
                        () ->
                                context.surface()
                                        .message(
                                                UiWords.say("editor.marking.select-to-flag"),
                                                false));
    }

    /** Lets the user write a note on the selected annotation. */
    void note(EditingContext context) {
        if (!context.mayChange()) {
            return;
        }
        Optional<Annotation> selected = context.selected();
        if (selected.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.select-to-note"), false);
            return;
        }
        AnnotationId id = selected.get().id();
        editor.overlays()
                .write(
                        id,
                        UiWords.say(
                                "editor.marking.note-on",
                                "what",
                                context.texts().label(selected.get())),
                        selected.get().header().note().orElse(""),
                        note -> context.apply(context.edits().setNote(id, Optional.of(note))));
    }

    /** Offers all types: for the selected annotation those of its kind, else for the text. */
    void chooseType(EditingContext context) {
        if (!context.mayChange()) {
            return;
        }
        SeveralMarks several = context.several();
        if (several.size() > 0) {
            offer(
                    context,
                    UiWords.say("editor.several.type-of", "count", several.size()),
                    Together.types(context, several));
            return;
        }
        Optional<Annotation> selected =
                selectsText(context) ? Optional.empty() : context.selected();
        List<Choice> choices = new ArrayList<>();
        for (AnnotationType type : context.schema().types()) {
            if (type.isAbstract()) {
                continue;
            }
            if (type instanceof DocumentLabelType
                    || selected.map(annotation -> SeveralEdits.fits(annotation, type))
                            .orElse(true)) {
                choices.add(
                        Choice.of(
                                type,
                                context.typeKeys()
                                        .key(type)
                                        .map(key -> UiWords.say("editor.marking.key", "key", key))
                                        .orElse(""),
                                () ->
                                        selected.filter(a -> SeveralEdits.fits(a, type))
                                                .ifPresentOrElse(
                                                        a -> changeType(context, a, type),
                                                        () -> annotate(context, type))));
            }
        }
        String title =
                selected.map(
                                a ->
                                        UiWords.say(
                                                "editor.marking.type-of",
                                                "what",
                                                context.texts().label(a)))
                        .orElseGet(
                                () ->
                                        words(context)
                                                .map(w -> w.of(context.annotations().text()))
                                                .map(
                                                        w ->
                                                                UiWords.say(
                                                                        "editor.marking.mark-words-as",
                                                                        "words",
                                                                        w))
                                                .orElseGet(
                                                        () ->
                                                                UiWords.say(
                                                                        "editor.marking.mark-as")));
        offer(context, title, choices);
    }

    private void offer(EditingContext context, String title, List<Choice> choices) {
        if (choices.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.no-type"), false);
        } else {
            editor.overlays().choose(title, choices);
        }
    }

    /** Moves a border of the selected annotation. */
    void moveBorder(
            EditingContext context, SpanSteps.Border border, SpanSteps.Unit unit, boolean outward) {
        Optional<Annotation> selected = context.selected();
        Optional<Annotation> moved =
                selected.flatMap(
                        annotation ->
                                annotation.spans().stream()
                                        .findFirst()
                                        .flatMap(
                                                span ->
                                                        context.spanSteps()
                                                                .step(span, border, unit, outward))
                                        .flatMap(span -> SpanSteps.placed(annotation, span)));
        if (moved.isEmpty()) {
            context.surface()
                    .message(
                            selected.isEmpty()
                                    ? UiWords.say("editor.marking.select-to-move")
                                    : UiWords.say("editor.marking.border-at-end"),
                            false);
            return;
        }
        context.apply(Edits.replace(NamedStep.MOVE_BORDER.word(), selected.get(), moved.get()));
    }

    /**
     * Adds the selected text to a mention as one more piece. With no text selected, remembers the
     * selected mention and waits for the text.
     */
    void addFragment(EditingContext context) {
        if (!context.mayChange()) {
            return;
        }
        Optional<Mention> target =
                growing.flatMap(context.annotations()::find)
                        .or(() -> context.selectedMention())
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast);
        if (target.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.select-for-piece"), false);
            return;
        }
        if (growing.isEmpty() && !selectsText(context)) {
            growing = Optional.of(target.get().id());
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.marking.other-piece",
                                    "what",
                                    context.texts().label(target.get())),
                            false);
            return;
        }
        growing = Optional.empty();
        Optional<TextRange> piece = words(context);
        Optional<Span> span = piece.flatMap(w -> context.spanSteps().with(target.get().span(), w));
        if (span.isPresent()
                && context.apply(
                        Edits.replace(
                                NamedStep.ADD_PIECE.word(),
                                target.get(),
                                target.get().withSpan(span.get())))) {
            context.surface()
                    .select(target.get().id(), piece.map(TextRange::end).orElse(span.get().end()));
        }
    }

    /** Forgets a mention that waits for another piece. */
    void forget() {
        growing = Optional.empty();
    }

    /** Takes the last piece from the selected mention. */
    void removeFragment(EditingContext context) {
        Optional<Mention> mention = context.selectedMention();
        if (mention.isEmpty() || mention.get().span().fragments().size() < 2) {
            context.surface().message(UiWords.say("editor.marking.several-pieces"), false);
            return;
        }
        List<Fragment> pieces = mention.get().span().fragments();
        Span span = new Span(pieces.subList(0, pieces.size() - 1));
        context.apply(
                Edits.replace(
                        NamedStep.REMOVE_PIECE.word(),
                        mention.get(),
                        mention.get().withSpan(span)));
    }
}
