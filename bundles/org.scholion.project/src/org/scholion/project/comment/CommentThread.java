/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.comment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.corpus.NewComment.Kind;
import org.scholion.document.Fragment;
import org.scholion.project.sight.DocumentWork;

/**
 * A comment and what was answered to it.
 *
 * @param first what it began with, which says where it hangs, whom it is for, and whether it is
 *     resolved
 * @param replies the answers, oldest first
 * @param document the document's name
 * @param owner whose work it is about, if about someone's
 * @param place where in the text it hangs; empty on a whole document
 * @param mark whether the annotation it hangs on is there
 * @param byLead whether whoever began it is a lead
 * @param work how far the work on the document is
 */
public record CommentThread(
        Comment first,
        List<Comment> replies,
        String document,
        Optional<String> owner,
        Optional<Place> place,
        Mark mark,
        boolean byLead,
        DocumentWork work) {

    /** By document name, then in the order in which they began. */
    public static final Comparator<CommentThread> ORDER =
            Comparator.comparing(CommentThread::document).thenComparing(CommentThread::id);

    public CommentThread {
        replies = List.copyOf(replies);
    }

    /**
     * Where in the text a thread hangs.
     *
     * @param range from where to where, in UTF-16 units
     * @param codePoints the same in code points
     * @param covered what stands there
     */
    public record Place(Fragment range, Fragment codePoints, String covered) {

        /**
         * Returns a place.
         *
         * @param range in UTF-16 units, within the text
         * @param text the text of the document
         */
        public static Place of(Fragment range, String text) {
            int begin = text.codePointCount(0, range.begin());
            String covered = text.substring(range.begin(), range.end());
            return new Place(
                    range,
                    new Fragment(begin, begin + covered.codePointCount(0, covered.length())),
                    covered);
        }
    }

    /** Whether the annotation that a thread hangs on is there. */
    public enum Mark {
        /** It hangs on none: on a place, or the whole document. */
        NONE,
        /** It is there. */
        THERE,
        /** It was deleted; the place still says which words it covered. */
        GONE
    }

    /** Returns the store's number of the first comment, by which the thread is known. */
    public long id() {
        return first.id();
    }

    /** Returns the document it is on. */
    public long documentId() {
        return first.content().documentId();
    }

    /** Returns the words it hangs on, as the text has them. */
    public Optional<String> covered() {
        return place.map(Place::covered);
    }

    /** Returns whether it is not resolved. */
    public boolean isOpen() {
        return first.resolved().isEmpty();
    }

    /** Returns whether it began with a question. */
    public boolean isQuestion() {
        return first.content().kind() == Kind.QUESTION;
    }

    /** Returns whether it is for the leads. */
    public boolean isForLeads() {
        return first.content().to().filter(Addressee.Leads.class::isInstance).isPresent();
    }

    /** Returns whether it is a question of a member to the leads that is not resolved. */
    public boolean isOpenQuestionOf(String member) {
        return isOpen() && isQuestion() && isForLeads() && first.content().author().equals(member);
    }

    /** Returns whether a lead said it to all who work on the document, about nobody's work. */
    public boolean isForAll() {
        return byLead && owner.isEmpty() && first.content().to().isEmpty();
    }

    /** Returns all that was said, oldest first. */
    public List<Comment> all() {
        return Stream.concat(Stream.of(first), replies.stream()).toList();
    }

    /** Returns what was said last. */
    public Comment last() {
        return replies.isEmpty() ? first : replies.getLast();
    }

    /** Returns the store's numbers of what a member has yet to read. */
    public List<Long> unreadBy(String member) {
        return all().stream()
                .filter(comment -> comment.isUnreadBy(member))
                .map(Comment::id)
                .toList();
    }
}
