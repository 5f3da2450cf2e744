/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.FoundPlaces;
import org.scholion.ui.canvas.TextHint;
import org.scholion.view.CommentPlace;

/** What shows beside a text and its marks, none of which is an annotation. */
final class ShownBeside {

    private final Runnable changed;
    private FoundPlaces found = FoundPlaces.NONE;
    private List<TextHint> hints = List.of();
    private List<TextRange> problems = List.of();
    private List<CommentPlace> comments = List.of();
    private List<Integer> bookmarks = List.of();

    /**
     * Creates it empty.
     *
     * @param changed called once it shows something else
     */
    ShownBeside(Runnable changed) {
        this.changed = changed;
    }

    /** Shows nothing of it any more, as the text is another; the caller tells of the change. */
    void clear() {
        found = FoundPlaces.NONE;
        hints = List.of();
        problems = List.of();
        comments = List.of();
        bookmarks = List.of();
    }

    FoundPlaces found() {
        return found;
    }

    void found(FoundPlaces places) {
        if (!places.equals(found)) {
            found = places;
            changed.run();
        }
    }

    List<TextHint> hints() {
        return hints;
    }

    void hints(List<TextHint> shown) {
        if (!shown.equals(hints)) {
            hints = List.copyOf(shown);
            changed.run();
        }
    }

    List<CommentPlace> comments() {
        return comments;
    }

    void comments(List<CommentPlace> places) {
        if (!places.equals(comments)) {
            comments = List.copyOf(places);
            changed.run();
        }
    }

    /** Offsets of lines with a bookmark. */
    List<Integer> bookmarks() {
        return bookmarks;
    }

    void bookmarks(List<Integer> places) {
        if (!places.equals(bookmarks)) {
            bookmarks = List.copyOf(places);
            changed.run();
        }
    }

    List<TextRange> problems() {
        return problems;
    }

    void problems(List<TextRange> ranges) {
        if (!ranges.equals(problems)) {
            problems = List.copyOf(ranges);
            changed.run();
        }
    }
}
