/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import org.scholion.corpus.Comment;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Answers in a thread. */
public final class AnswerComment {

    private final ProjectStore store;

    /** Creates the use case. */
    public AnswerComment(OpenProject project) {
        store = project.store();
    }

    /**
     * What is answered.
     *
     * @param thread where
     * @param author who answers
     * @param text what; blanks around it go
     */
    public record Request(CommentThread thread, String author, String text) {}

    /** What was said, as it is kept. */
    public record Result(Comment comment) {}

    /**
     * Answers. Whoever answers has read what was said before.
     *
     * @throws BadRequestException when nothing is said
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        String text = request.text().strip();
        if (text.isEmpty()) {
            throw new BadRequestException(Message.of("project.comment.empty"));
        }
        progress.begin(Message.of("project.task.commenting"), 1);
        progress.check();
        CommentThread thread = request.thread();
        NewComment answer = NewComment.reply(thread.first(), request.author(), text);
        List<Comment> said = new ArrayList<>();
        store.writing()
                .<StoreException>together(
                        () -> {
                            store.comments()
                                    .read(thread.unreadBy(request.author()), request.author());
                            said.add(store.comments().add(answer));
                        });
        return new Result(said.getLast());
    }
}
