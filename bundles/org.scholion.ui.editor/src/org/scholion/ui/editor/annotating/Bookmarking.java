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
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.editor.bookmark.BookmarkState;
import org.scholion.ui.editor.bookmark.Bookmarks;
import org.scholion.ui.words.UiWords;

/** Sets bookmarks at lines of the open document, goes to them, and lists them. */
final class Bookmarking {

    /** So much of a line is listed. */
    private static final int SHOWN = 80;

    private final AnnotationEditor editor;
    private final BookmarkState state = new BookmarkState();

    Bookmarking(AnnotationEditor editor) {
        this.editor = editor;
    }

    private Bookmarks bookmarks(EditingContext context) {
        return state.of(context.project().address(), context.member());
    }

    /** Shows those of a document that was opened. */
    void opened(EditingContext context) {
        show(bookmarks(context).in(context.document().id()));
    }

    private void show(List<Integer> places) {
        editor.widgets().ifPresent(w -> w.canvas().setBookmarks(places));
    }

    /** Sets a bookmark at the line of the caret, or takes it away. */
    void turn(EditingContext context) {
        Optional<AnnotationCanvas> canvas = editor.widgets().map(EditorWidgets::canvas);
        if (canvas.isEmpty()) {
            return;
        }
        int caret = context.selection().caret();
        long document = context.document().id();
        Bookmarks before = bookmarks(context);
        Bookmarks after = before.turned(document, canvas.get().getLine(caret), caret);
        state.keep(context.project().address(), context.member(), after);
        show(after.in(document));
        boolean set = after.in(document).size() > before.in(document).size();
        context.surface().message(UiWords.say("editor.bookmarks.now", "set", set), false);
    }

    /** Goes to the next bookmark, or the one before. */
    void go(EditingContext context, boolean forward) {
        Optional<Integer> next =
                bookmarks(context)
                        .next(context.document().id(), context.selection().caret(), forward);
        if (next.isPresent()) {
            go(context, next.get());
        } else {
            context.surface().message(UiWords.say("editor.bookmarks.none"), false);
        }
    }

    private static void go(EditingContext context, int place) {
        int inside = Math.min(place, context.annotations().text().length());
        context.surface().reveal(new TextRange(inside, inside));
        context.surface().focusText();
    }

    /** Lists the bookmarks of the document, to go to one. */
    void list(EditingContext context) {
        List<Integer> places = bookmarks(context).in(context.document().id());
        Optional<AnnotationCanvas> canvas = editor.widgets().map(EditorWidgets::canvas);
        if (places.isEmpty() || canvas.isEmpty()) {
            context.surface().message(UiWords.say("editor.bookmarks.none"), false);
            return;
        }
        String text = context.annotations().text();
        List<Choice> choices =
                places.stream()
                        .map(
                                place ->
                                        new Choice(
                                                line(canvas.get(), text, place),
                                                UiWords.say(
                                                        "editor.bookmarks.at",
                                                        "part",
                                                        place
                                                                / (double)
                                                                        Math.max(1, text.length())),
                                                Optional.empty(),
                                                () -> go(context, place)))
                        .toList();
        editor.overlays().choose(UiWords.say("editor.bookmarks.title"), choices);
    }

    private static String line(AnnotationCanvas canvas, String text, int place) {
        String line = canvas.getLine(Math.min(place, text.length())).of(text).strip();
        return line.length() <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
