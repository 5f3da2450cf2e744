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
                        OptionalLong.of(set.id()),
                        Optional.of(mention.id()),
                        Optional.of(new Fragment(0, 3)),
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
                                        OptionalLong.empty(),
                                        Optional.empty(),
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
        return new NewComment(
                document, set, Optional.empty(), Optional.empty(), replyTo, "lea", "Why?");
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
        assertThat(answer.content().setId()).hasValue(set.id());
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
}
