/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.operation.Operation;

@NonNullByDefault
class EndCandidatesTest {

    private final News news = News.of(News.TEXT);
    private final AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
    private final AnnotationId moscow = news.mark("gpe", "Moscow");
    private final AnnotationId he = news.mark("person", "He");
    private final AnnotationId india = news.mark("gpe", "India");

    private EndCandidates candidates() {
        return new EndCandidates(news.document(), news.texts());
    }

    private static List<String> labels(List<EndCandidate> candidates) {
        return candidates.stream().map(c -> c.label().toString()).toList();
    }

    @Test
    void thatFillersAreOfAllowedTypesAndTheNearestComesFirst() {
        int end = News.TEXT.length();
        assertThat(labels(candidates().fillers(List.of("gpe"), List.of(), end)))
                .containsExactly("India", "Moscow");
        assertThat(labels(candidates().fillers(List.of("gpe"), List.of(india), end)))
                .containsExactly("Moscow");
    }

    @Test
    void thatHoldersBeforeTheCueComeFirstAndAuthorAndImplicitLast() {
        int cue = News.TEXT.indexOf("rejected");
        assertThat(labels(candidates().holders(List.of("person"), cue)))
                .containsExactly("Sergey Lavrov", "He", "author", "implicit");
    }

    @Test
    void thatARelationStandsBehindMentionsThatAreNear() {
        news.relate("location", "located", lavrov, "place", moscow);
        List<String> targets =
                labels(candidates().targets(List.of(), List.of(), News.TEXT.indexOf("in Moscow")));
        assertThat(targets.get(0)).isEqualTo("Moscow");
        assertThat(targets).contains("Sergey Lavrov → Moscow");
        assertThat(targets.indexOf("Sergey Lavrov → Moscow"))
                .isGreaterThan(targets.indexOf("India"));
    }

    @Test
    void thatTheSameTypeComesFirstWhenLookingForTheSame() {
        Mention mention = (Mention) news.document().find(he).orElseThrow();
        assertThat(labels(candidates().sameAs(mention)).get(0)).isEqualTo("Sergey Lavrov");
    }

    @Test
    void thatTwoMentionsGetAReferentNamedByTheLongerWords() {
        Operation operation = same(he, lavrov).orElseThrow();
        news.apply(operation);
        AnnotationId referent = mention(he).referent().orElseThrow();
        assertThat(mention(lavrov).referent()).contains(referent);
        assertThat(((Referent) news.document().find(referent).orElseThrow()).name())
                .isEqualTo("Sergey Lavrov");
        assertThat(same(he, lavrov)).isEmpty();
        assertThat(same(he, referent)).isEmpty();
    }

    @Test
    void thatTwoReferentsBecomeOne() {
        AnnotationId first = news.make(news.edits().newReferent("L", "person", List.of(lavrov)));
        AnnotationId second = news.make(news.edits().newReferent("H", "person", List.of(he)));
        news.apply(same(he, lavrov).orElseThrow());
        assertThat(mention(he).referent()).contains(first);
        assertThat(news.document().find(second)).isEmpty();
    }

    private Mention mention(AnnotationId id) {
        return (Mention) news.document().find(id).orElseThrow();
    }

    private Optional<Operation> same(AnnotationId mention, AnnotationId other) {
        return SameAs.of(
                news.edits(),
                news.texts(),
                mention(mention),
                news.document().find(other).orElseThrow());
    }
}
