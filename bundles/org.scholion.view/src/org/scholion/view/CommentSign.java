/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.List;

/**
 * A sign in the margin of a line in which something is said about the text.
 *
 * @param comments what it stands for, in the order of their places; at least one
 * @param place where it is drawn
 */
public record CommentSign(List<CommentPlace> comments, Rect place) {

    public CommentSign {
        comments = List.copyOf(comments);
    }

    /** Returns whether any of them asks. */
    public boolean question() {
        return comments.stream().anyMatch(CommentPlace::question);
    }

    /** Returns whether the user has yet to read some of it. */
    public boolean unread() {
        return comments.stream().anyMatch(CommentPlace::unread);
    }

    /** Returns what is to be shown first: something unread before all else. */
    public CommentPlace first() {
        return comments.stream()
                .filter(CommentPlace::unread)
                .findFirst()
                .orElse(comments.getFirst());
    }

    /** Returns what is said, each in a line of its own. */
    public String said() {
        return String.join("\n", comments.stream().map(CommentPlace::said).toList());
    }
}
