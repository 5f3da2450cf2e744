/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.discussion;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.comment.CommentThread;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** What the view says of threads. */
final class ThreadTexts {

    private ThreadTexts() {}

    /** Returns what a thread is about: the words it hangs on, or that it is about the document. */
    static Message about(CommentThread thread) {
        return thread.covered()
                .map(
                        words ->
                                Message.of(
                                        "editor.comments.about",
                                        "what",
                                        AnnotationTexts.brief(words),
                                        "mark",
                                        thread.mark()))
                .orElseGet(() -> Message.of("editor.comments.about-document"));
    }

    /** Returns who said it to whom. */
    static Message from(CommentThread thread) {
        String author = thread.first().content().author();
        return thread.first()
                .content()
                .to()
                .map(to -> Message.of("editor.comments.from-to", "from", author, "to", name(to)))
                .orElseGet(() -> Message.of("editor.comments.from", "from", author));
    }

    private static Object name(Addressee to) {
        return switch (to) {
            case Addressee.Leads leads -> Message.of("editor.comment.leads");
            case Addressee.One one -> one.name();
        };
    }

    /** Returns the first line of what was said. */
    static String said(CommentThread thread) {
        return thread.first().content().text().lines().findFirst().orElse("");
    }

    /** Returns a thread's number of answers, and of what a member has yet to read. */
    static Message answers(CommentThread thread, String member) {
        return Message.of(
                "editor.comments.answers",
                "answers",
                thread.replies().size(),
                "unread",
                thread.unreadBy(member).size());
    }

    /** Returns a whole thread, to be read. */
    static String conversation(CommentThread thread) {
        StringBuilder text = new StringBuilder();
        text.append(UiWords.say(from(thread))).append('\n');
        text.append(UiWords.say(about(thread))).append('\n');
        for (Comment comment : thread.all()) {
            text.append('\n')
                    .append(
                            UiWords.say(
                                    "editor.comments.said-at",
                                    "who",
                                    comment.content().author(),
                                    "when",
                                    when(comment.at())))
                    .append('\n')
                    .append(comment.content().text())
                    .append('\n');
        }
        thread.first()
                .resolved()
                .ifPresent(
                        by ->
                                text.append('\n')
                                        .append(
                                                UiWords.say(
                                                        "editor.comments.resolved-by",
                                                        "who",
                                                        by.by(),
                                                        "when",
                                                        when(by.at()))));
        return text.toString();
    }

    private static String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UiWords.words().locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
