/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.schema.AnnotationType;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.canvas.PickCandidate;
import org.scholion.ui.words.UiWords;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/** Lets the editing context reach the canvas, the bar and the overlays of its editor. */
final class CanvasSurfaceAdapter implements EditorSurface {

    private final AnnotationEditor editor;

    CanvasSurfaceAdapter(AnnotationEditor editor) {
        this.editor = editor;
    }

    @Override
    public CanvasSelection selection() {
        return editor.widgets()
                .map(w -> w.canvas().getCanvasSelection())
                .orElse(CanvasSelection.START);
    }

    @Override
    public void show(DocumentMarks marks) {
        editor.widgets().ifPresent(w -> w.canvas().updateMarks(marks));
    }

    @Override
    public void select(AnnotationId annotation) {
        with(annotation, AnnotationCanvas::selectMark);
    }

    @Override
    public void select(AnnotationId annotation, int caret) {
        with(annotation, (canvas, mark) -> canvas.selectMark(mark, caret));
    }

    @Override
    public void select(Collection<AnnotationId> annotations) {
        String set = editor.context().map(EditingContext::member).orElse("");
        List<MarkId> marks = annotations.stream().map(id -> new MarkId(set, id)).toList();
        editor.widgets().ifPresent(w -> w.canvas().selectMarks(marks));
    }

    private void with(AnnotationId annotation, BiConsumer<AnnotationCanvas, MarkId> action) {
        editor.context()
                .map(context -> new MarkId(context.member(), annotation))
                .ifPresent(
                        mark -> editor.widgets().ifPresent(w -> action.accept(w.canvas(), mark)));
    }

    @Override
    public void reveal(TextRange range) {
        editor.widgets().ifPresent(w -> w.canvas().selectText(range));
    }

    @Override
    public void pick(
            String title, List<EndCandidate> candidates, Consumer<Optional<EndCandidate>> result) {
        String set = editor.context().map(EditingContext::member).orElse("");
        List<PickCandidate> offered =
                candidates.stream()
                        .map(
                                c ->
                                        new PickCandidate(
                                                c.key(),
                                                c.annotation().map(id -> new MarkId(set, id)),
                                                UiWords.say(c.label()),
                                                UiWords.say(c.detail()),
                                                c.further()))
                        .toList();
        EditorWidgets w = editor.widgets().orElseThrow();
        w.canvas().setFocus();
        w.canvas()
                .pick(
                        title,
                        offered,
                        picked -> {
                            result.accept(
                                    picked.flatMap(
                                            p ->
                                                    candidates.stream()
                                                            .filter(c -> c.key().equals(p.key()))
                                                            .findFirst()));
                            editor.modeChanged();
                        });
        editor.modeChanged();
    }

    @Override
    public void chooseEntry(
            String title, Collection<String> allowedTypes, String like, Consumer<EntryId> then) {
        editor.context()
                .ifPresent(
                        context ->
                                new EntryChoosing(editor, context)
                                        .choose(title, allowedTypes, like, then));
    }

    @Override
    public void newEntry(Collection<String> allowedTypes, String name, Consumer<EntryId> then) {
        editor.context()
                .ifPresent(
                        context ->
                                new EntryChoosing(editor, context).make(allowedTypes, name, then));
    }

    @Override
    public void problems(List<TextRange> places) {
        editor.widgets().ifPresent(w -> w.canvas().setProblems(places));
    }

    @Override
    public void write(String title, String text, Consumer<String> whenWritten) {
        editor.overlays().write(title, title, text, whenWritten);
    }

    @Override
    public void annotate(AnnotationType type) {
        editor.focusText();
        editor.context().ifPresent(c -> editor.marking().annotate(c, type));
    }

    @Override
    public void message(String text, boolean warning) {
        editor.widgets().ifPresent(w -> w.guide().message(editor, text, warning));
    }

    @Override
    public void focusText() {
        editor.focusText();
    }
}
