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
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.project.session.OpenProject;

/**
 * Says to the leads what a member thinks of a place where gold differs from theirs: that they have
 * learned something, or that they object, which is a question and stays open until it is settled.
 * Either is a comment; no set is changed by it.
 */
public final class AnswerGold {

    private final OpenProject project;

    /** Creates the use case. */
    public AnswerGold(OpenProject project) {
        this.project = project;
    }

    /**
     * What it is about.
     *
     * @param gold whether the annotation is gold's; else it is the member's own, of which gold has
     *     nothing
     * @param range where it stands in the text, in UTF-16 units, if anywhere
     */
    public record Target(
            long documentId, boolean gold, AnnotationId annotation, Optional<Fragment> range) {}

    /** What a member thinks of it. */
    public enum Answer {
        /** Gold is right. */
        LEARNED,
        /** Gold is wrong, or needs to be explained. */
        OBJECT
    }

    /**
     * What is said.
     *
     * @param member who says it
     * @param text in which words
     */
    public record Request(Target target, String member, Answer answer, String text) {}

    /** What was said, as it is kept. */
    public record Result(Comment comment) {}

    /**
     * Says it.
     *
     * @throws BadRequestException when nothing is said
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        Target target = request.target();
        AddComment.Request comment =
                new AddComment.Request(
                        target.documentId(),
                        Optional.of(target.gold() ? Member.GOLD : request.member()),
                        Optional.of(target.annotation()),
                        target.range(),
                        request.answer() == Answer.OBJECT
                                ? NewComment.Kind.QUESTION
                                : NewComment.Kind.COMMENT,
                        Optional.of(new Addressee.Leads()),
                        request.member(),
                        request.text());
        return new Result(new AddComment(project).run(comment, progress).comment());
    }
}
