/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Comment;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Says or asks something about a document. Saying something begins no one's set. */
public final class AddComment {

    private final ProjectStore store;

    /** Creates the use case. */
    public AddComment(OpenProject project) {
        store = project.store();
    }

    /**
     * What is said.
     *
     * @param documentId about which document
     * @param owner about whose work on it; empty for nobody's
     * @param annotation about which annotation of that work, if about one
     * @param place about which stretch of text, in UTF-16 units, if about one
     * @param kind whether it asks
     * @param to whom it is for; empty for whoever may see it
     * @param author who says it
     * @param text what; blanks around it go
     */
    public record Request(
            long documentId,
            Optional<String> owner,
            Optional<AnnotationId> annotation,
            Optional<Fragment> place,
            NewComment.Kind kind,
            Optional<Addressee> to,
            String author,
            String text) {}

    /** What was said, as it is kept. */
    public record Result(Comment comment) {}

    /**
     * Says it.
     *
     * @throws BadRequestException when nothing is said
     * @throws StoreException when it is for nobody the project knows, or cannot be written
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
        Optional<AnnotationSet> set =
                request.owner().isPresent()
                        ? store.sets().find(request.documentId(), request.owner().get())
                        : Optional.empty();
        NewComment.About about =
                new NewComment.About(
                        set.map(AnnotationSet::id)
                                .map(OptionalLong::of)
                                .orElse(OptionalLong.empty()),
                        set.isPresent() ? request.annotation() : Optional.empty(),
                        request.place());
        return new Result(
                store.comments()
                        .add(
                                new NewComment(
                                        request.documentId(),
                                        about,
                                        request.kind(),
                                        request.to(),
                                        OptionalLong.empty(),
                                        request.author(),
                                        text)));
    }
}
