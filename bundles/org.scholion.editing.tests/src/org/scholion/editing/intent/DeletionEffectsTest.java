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
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** What a deletion is said to take with it. */
@NonNullByDefault
class DeletionEffectsTest {

    private final News news = News.of(News.TEXT);
    private final AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
    private final AnnotationId moscow = news.mark("gpe", "Moscow");

    private String said(AnnotationId deleted) {
        Message what = news.texts().label(news.document().find(deleted).orElseThrow());
        Optional<Operation> step = news.edits().deletion(List.of(deleted));
        String said =
                Words.in(Locale.ENGLISH)
                        .say(
                                DeletionEffects.of(news.document(), step, List.of(deleted))
                                        .said(what));
        return said.replaceAll("[\u2066-\u2069]", "");
    }

    private void stance(String cue, AnnotationId holder, AnnotationId target) {
        news.make(
                news.edits()
                        .newStance(
                                StanceDraft.ofCue("stance", news.span(cue))
                                        .withHolders(List.of(EndDraft.Given.annotation(holder)))
                                        .withTargets(List.of(EndDraft.Given.annotation(target)))));
    }

    @Test
    void thatNothingIsSaidOfOthersWhereNothingHangsOnIt() {
        assertThat(said(moscow)).isEqualTo("Deleted “Moscow”. Ctrl+Z takes it back.");
    }

    @Test
    void thatRelationsThatGoWithAMentionAreCounted() {
        news.relate("location", "located", lavrov, "place", moscow);
        assertThat(said(moscow))
                .isEqualTo("Deleted “Moscow” and 1 relation. Ctrl+Z takes it back.");
        news.relate("location", "place", lavrov, "located", moscow);
        assertThat(said(moscow))
                .isEqualTo("Deleted “Moscow” and 2 relations. Ctrl+Z takes it back.");
    }

    @Test
    void thatStancesThatStayWithoutTargetOrHolderAreCounted() {
        news.relate("location", "located", lavrov, "place", moscow);
        stance("rejected", lavrov, moscow);
        stance("praised", lavrov, moscow);
        assertThat(said(moscow))
                .isEqualTo(
                        "Deleted “Moscow” and 1 relation; 2 stances have no target now."
                                + " Ctrl+Z takes it back.");
        assertThat(said(lavrov))
                .isEqualTo(
                        "Deleted “Sergey Lavrov” and 1 relation; 2 stances have no holder now."
                                + " Ctrl+Z takes it back.");
    }

    @Test
    void thatAStanceWithAnotherTargetLeftLacksNothing() {
        AnnotationId india = news.mark("gpe", "India");
        news.make(
                news.edits()
                        .newStance(
                                StanceDraft.ofCue("stance", news.span("praised"))
                                        .withTargets(
                                                List.of(
                                                        EndDraft.Given.annotation(india),
                                                        EndDraft.Given.annotation(moscow)))));
        assertThat(said(moscow)).isEqualTo("Deleted “Moscow”. Ctrl+Z takes it back.");
    }

    @Test
    void thatMentionsThatMeanNobodyNowAreCounted() {
        AnnotationId minister =
                news.make(news.edits().newReferent("Lavrov", "person", List.of(lavrov)));
        assertThat(said(minister)).endsWith("; 1 mention means nobody now. Ctrl+Z takes it back.");
    }

    @Test
    void thatAStepThatIsRefusedHasNoEffects() {
        Optional<Operation> step = news.edits().deletion(List.of(moscow));
        news.apply(step.orElseThrow());
        assertThat(DeletionEffects.of(news.document(), step, List.of()))
                .isEqualTo(new DeletionEffects(0, 0, 0, 0, 0, 0));
    }
}
