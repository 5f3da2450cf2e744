/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.operation.CreateAnnotation;

/** What every implementation of comments does. */
public abstract class CommentsContract extends StoreContract {

    @Test
    void thatCommentsAreAnsweredAndResolved() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 3);
        store.journal().append(set.id(), 0, NewEntry.of("asha", new CreateAnnotation(mention)));
        NewComment asked =
                new NewComment(
                        set.documentId(),
                        new NewComment.About(
                                OptionalLong.of(set.id()),
                                Optional.of(mention.id()),
                                Optional.of(new Fragment(0, 3))),
                        NewComment.Kind.COMMENT,
                        Optional.empty(),
                        OptionalLong.empty(),
                        "lea",
                        "من هو؟");
        Comment question = store.comments().add(asked);
        assertThat(question.content()).isEqualTo(asked);
        Comment answer =
                store.comments()
                        .add(
                                new NewComment(
                                        set.documentId(),
                                        NewComment.About.DOCUMENT,
                                        NewComment.Kind.COMMENT,
                                        Optional.empty(),
                                        OptionalLong.of(question.id()),
                                        "asha",
                                        "the minister"));
        Comment resolved = store.comments().resolve(question.id(), Optional.of("lea"));
        restart();
        assertThat(store.comments().of(set.documentId())).containsExactly(resolved, answer);
        assertThat(resolved.content()).isEqualTo(asked);
        assertThat(answer.replyTo()).hasValue(question.id());
        assertThat(answer.content().text()).isEqualTo("the minister");
        assertThat(resolved.resolved().orElseThrow().by()).isEqualTo("lea");
        assertThat(resolved.resolved().orElseThrow().at())
                .isBetween(question.at(), question.at().plusSeconds(600));
        assertThat(store.comments().resolve(question.id(), Optional.empty())).isEqualTo(question);
    }

    private static NewComment about(long document, OptionalLong set, OptionalLong replyTo) {
        NewComment.About what = new NewComment.About(set, Optional.empty(), Optional.empty());
        return new NewComment(
                document, what, NewComment.Kind.COMMENT, Optional.empty(), replyTo, "lea", "Why?");
    }

    @Test
    void thatACommentSpeaksOfASetOfItsDocumentAndAnswersOneOnIt() throws Exception {
        AnnotationSet set = newSet();
        long document = set.documentId();
        long other = document("other").id();
        OptionalLong none = OptionalLong.empty();
        OptionalLong question =
                OptionalLong.of(store.comments().add(about(document, none, none)).id());
        Comment answer = store.comments().add(about(document, OptionalLong.of(set.id()), question));
        assertThat(answer.content().about().setId()).hasValue(set.id());
        assertThatThrownBy(
                        () -> store.comments().add(about(other, OptionalLong.of(set.id()), none)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a set of another document");
        assertThatThrownBy(() -> store.comments().add(about(other, none, question)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another document");
        assertThatThrownBy(() -> store.comments().add(about(document, none, OptionalLong.of(99))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no comment 99");
        assertThatThrownBy(() -> store.comments().resolve(99, Optional.of("lea")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no comment 99");
        assertThat(store.comments().of(document)).hasSize(2);
        assertThat(store.comments().of(other)).isEmpty();
    }

    @Test
    void thatAQuestionKeepsWhomItIsFor() throws Exception {
        AnnotationSet set = newSet();
        store.members().save(new Member("lea", Member.Role.LEAD), "lea");
        NewComment question =
                NewComment.onDocument(set.documentId(), "asha", "Is this a name?")
                        .asking(new Addressee.Leads());
        NewComment back =
                NewComment.onDocument(set.documentId(), "lea", "Why not?")
                        .asking(new Addressee.One("asha"));
        store.comments().add(question);
        store.comments().add(back);
        restart();
        assertThat(store.comments().of(set.documentId()))
                .extracting(Comment::content)
                .containsExactly(question, back);
    }

    @Test
    void thatNobodyBecomesAMemberByBeingSpokenTo() throws Exception {
        AnnotationSet set = newSet();
        for (String nobody : List.of("nobody", Member.GOLD)) {
            NewComment question =
                    NewComment.onDocument(set.documentId(), "asha", "Who?")
                            .asking(new Addressee.One(nobody));
            assertThatThrownBy(() -> store.comments().add(question))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(nobody);
        }
        assertThat(store.comments().of(set.documentId())).isEmpty();
        assertThat(store.members().all()).extracting(Member::name).doesNotContain("nobody");
    }

    @Test
    void thatACommentOutlivesTheAnnotationItHangsOnAndTheUndoOfBoth() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 3);
        store.journal().append(set.id(), 0, NewEntry.of("asha", new CreateAnnotation(mention)));
        NewComment.About about =
                new NewComment.About(
                        OptionalLong.of(set.id()),
                        Optional.of(mention.id()),
                        Optional.of(new Fragment(0, 3)));
        Comment comment =
                store.comments()
                        .add(NewComment.onDocument(set.documentId(), "lea", "Really?").on(about));
        store.journal()
                .append(
                        set.id(),
                        1,
                        new NewEntry("asha", new CreateAnnotation(mention).inverse(), 1, 0));
        restart();
        assertThat(store.annotations().of(set.id())).isEmpty();
        assertThat(store.comments().of(set.documentId())).containsExactly(comment);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void thatWhatAMemberHasReadIsReadOnceAndByThemAlone() throws Exception {
        AnnotationSet set = newSet();
        store.members().save(new Member("lea", Member.Role.LEAD), "lea");
        store.members().save(new Member("omar", Member.Role.ANNOTATOR), "lea");
        Comment said =
                store.comments().add(NewComment.onDocument(set.documentId(), "asha", "Look."));
        assertThat(said.isUnreadBy("asha")).isFalse();
        assertThat(said.isUnreadBy("lea")).isTrue();
        List<Comment> read = store.comments().read(List.of(said.id()), "lea");
        assertThat(read).hasSize(1);
        assertThat(store.comments().read(List.of(said.id()), "lea")).isEmpty();
        assertThat(store.comments().read(List.of(said.id()), "asha")).isEmpty();
        store.comments().read(List.of(said.id()), "omar");
        restart();
        Comment now = store.comments().of(set.documentId()).get(0);
        assertThat(now.readers()).containsExactly("lea", "omar");
        assertThat(now.isUnreadBy("lea")).isFalse();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void thatCommentsOnRemovedDocumentsAreLeftOutUntilTheseAreRestored() throws Exception {
        DocumentRecord a = store.documents().add(Samples.document("a", Samples.TEXT));
        DocumentRecord b = store.documents().add(Samples.document("b", Samples.TEXT));
        Comment onA = store.comments().add(NewComment.onDocument(a.id(), "asha", "1"));
        Comment onB = store.comments().add(NewComment.onDocument(b.id(), "asha", "2"));
        store.documentCare().remove(a.id(), "lea", Optional.empty());
        assertThat(store.comments().all()).containsExactly(onB);
        store.documentCare().restore(a.id(), "a", "lea");
        assertThat(store.comments().all()).containsExactly(onA, onB);
    }
}
