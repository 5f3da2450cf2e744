/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.project.before.Labelled;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;

/**
 * The one overlay an editor may have over its text, and what was written in those that were left.
 */
final class EditorOverlays {

    private final AnnotationEditor editor;

    /** What was being written when an overlay was left, by what it was for. */
    private final Map<Object, String> drafts = new HashMap<>();

    /** Comments that were being written when an overlay was left, by what they were about. */
    private final Map<Object, CommentOverlay.Draft> comments = new HashMap<>();

    private Optional<Overlay> overlay = Optional.empty();

    EditorOverlays(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** Offers choices. */
    void choose(String title, List<Choice> choices) {
        editor.widgets()
                .ifPresent(
                        w -> {
                            makeRoom();
                            overlay =
                                    Optional.of(
                                            new ChoiceOverlay(
                                                    w.stage(),
                                                    EditorStyle.theme(),
                                                    title,
                                                    choices,
                                                    this::consider,
                                                    this::closed));
                        });
    }

    /** Shows how words were labelled before. */
    void before(String title, List<Labelled> labels, Schema schema, BeforeOverlay.Actions actions) {
        editor.widgets()
                .ifPresent(
                        w -> {
                            makeRoom();
                            overlay =
                                    Optional.of(
                                            new BeforeOverlay(
                                                    w.stage(),
                                                    EditorStyle.theme(),
                                                    title,
                                                    labels,
                                                    schema,
                                                    actions,
                                                    this::closed));
                        });
    }

    /**
     * Lets a few words be written. Left without Enter, they are there again the next time.
     *
     * @param purpose what they are for: equal ones go on with the same words
     * @param text what was written before, unless something was left
     */
    void write(Object purpose, String title, String text, Consumer<String> whenWritten) {
        editor.widgets()
                .ifPresent(
                        w -> {
                            makeRoom();
                            overlay =
                                    Optional.of(
                                            new TextOverlay(
                                                    w.stage(),
                                                    EditorStyle.theme(),
                                                    title,
                                                    drafts.getOrDefault(purpose, text),
                                                    written -> {
                                                        drafts.remove(purpose);
                                                        whenWritten.accept(written);
                                                    },
                                                    left -> drafts.put(purpose, left),
                                                    this::closed));
                        });
    }

    /**
     * Lets a comment be written. Left without being sent, it is there again the next time.
     *
     * @param purpose what it is about: equal ones go on with the same words
     * @param targets whom it can be for, in words
     */
    void comment(
            Object purpose,
            String title,
            List<String> targets,
            Consumer<CommentOverlay.Draft> whenSent) {
        editor.widgets()
                .ifPresent(
                        w -> {
                            makeRoom();
                            CommentOverlay.Draft before =
                                    comments.getOrDefault(purpose, CommentOverlay.Draft.EMPTY);
                            overlay =
                                    Optional.of(
                                            new CommentOverlay(
                                                    w.stage(),
                                                    EditorStyle.theme(),
                                                    title,
                                                    before.within(targets.size()),
                                                    targets,
                                                    written -> {
                                                        comments.remove(purpose);
                                                        whenSent.accept(written);
                                                    },
                                                    left -> keep(purpose, left),
                                                    this::closed));
                        });
    }

    /** Has a comment there again the next time, as it was left or could not be sent. */
    void keep(Object purpose, CommentOverlay.Draft draft) {
        comments.put(purpose, draft);
    }

    /** Returns the comment that is being written, if one is. */
    Optional<CommentOverlay> commenting() {
        return overlay.filter(CommentOverlay.class::isInstance).map(CommentOverlay.class::cast);
    }

    /** Closes the overlay, if there is one. */
    void close() {
        overlay.ifPresent(Overlay::close);
        overlay = Optional.empty();
    }

    /** Another document is open; what was left is of the former one. */
    void forget() {
        close();
        drafts.clear();
        comments.clear();
    }

    /** Gives the overlay the keyboard; returns false where there is none. */
    boolean setFocus() {
        return overlay.filter(open -> !open.isDisposed()).map(Overlay::setFocus).isPresent();
    }

    /** Readies the editor: it is active first, or its activation took the keyboard. */
    private void makeRoom() {
        close();
        editor.getSite().getPage().activate(editor);
    }

    private void consider(Optional<AnnotationType> type) {
        editor.context().ifPresent(context -> context.consider(type));
    }

    private void closed() {
        overlay = Optional.empty();
        editor.setFocus();
    }
}
