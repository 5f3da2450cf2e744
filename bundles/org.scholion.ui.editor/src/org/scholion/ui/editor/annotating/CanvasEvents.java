/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasListener;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.view.CommentPlace;
import org.scholion.view.mark.MarkId;

/** Turns what the user does on the canvas into what the editor does. */
final class CanvasEvents implements CanvasListener {

    private final AnnotationEditor editor;
    private final EditorKeys keys;

    CanvasEvents(AnnotationEditor editor, EditorKeys keys) {
        this.editor = editor;
        this.keys = keys;
    }

    @Override
    public void selectionChanged(CanvasSelection selection) {
        editor.letters().moved();
        editor.context().ifPresent(EditingContext::selectionChanged);
    }

    @Override
    public void markSelected(MarkId mark) {
        // the bar says whose it is, and no longer what was said of another
        if (editor.context().filter(context -> !context.isOwn(mark)).isPresent()) {
            editor.forgetMessage();
        }
    }

    @Override
    public void markActivated(MarkId mark) {
        editor.context()
                .filter(context -> !LookedAt.refuses(context))
                .ifPresent(editor.marking()::chooseType);
    }

    @Override
    public void commentChosen(CommentPlace comment) {
        editor.commenting().reveal(comment.thread());
    }

    @Override
    public void textShown(TextRange range) {
        editor.suggesting().shows(range);
    }

    @Override
    public void scrolled() {
        editor.together().scrolled();
    }

    @Override
    public void relationDragged(MarkId from, MarkId to) {
        editor.context()
                .filter(context -> context.isOwn(from) && context.isOwn(to))
                .ifPresent(
                        context -> {
                            Optional<Annotation> first =
                                    context.annotations().find(from.annotation());
                            Optional<Annotation> second =
                                    context.annotations().find(to.annotation());
                            if (first.isPresent() && second.isPresent()) {
                                editor.relating().dragged(context, first.get(), second.get());
                            }
                        });
    }

    @Override
    public boolean keyTyped(char key, boolean shift) {
        return keys.typed(key, shift);
    }
}
