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
import org.scholion.document.AttributeValue;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.schema.StanceType;

@NonNullByDefault
class StanceEntryTest {

    private final News news = News.of(News.TEXT);
    private final AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
    private final AnnotationId line = news.mark("claim", "the West's line");

    private StanceEntry entry(Optional<StanceEnd> holder) {
        StanceType type = News.schema().type("stance", StanceType.class).orElseThrow();
        return StanceEntry.begin(News.schema(), type, news.span("rejected"), holder);
    }

    private StanceEntry byLavrov() {
        return entry(Optional.of(new StanceEnd.Annotated(lavrov)));
    }

    private static Optional<String> tag(Optional<AttributeValue> value) {
        return value.flatMap(AnnotationTexts::tagId);
    }

    @Test
    void thatAReportedStanceTakesAtMostSixKeysAndOneStep() {
        int keys = 1; // S
        StanceEntry entry = byLavrov();
        entry.key('-', false);
        keys++;
        entry.key('R', false);
        keys++;
        StanceReply asks = entry.confirm();
        keys++;
        assertThat(asks).isEqualTo(new StanceReply.Pick(StanceSide.TARGET));
        keys++; // one letter of the target, found among the candidates
        List<EndCandidate> candidates =
                new EndCandidates(news.document(), news.texts())
                        .targets(List.of(), List.of(lavrov), news.span("rejected").begin());
        EndCandidate found = TypeAhead.rank(candidates, c -> c.label().toString(), "w").get(0);
        StanceReply reply = entry.picked(StanceSide.TARGET, new EndDraft.Given(found.end()));
        keys++; // Enter takes it, and since nothing is missing makes the stance
        assertThat(keys).isLessThanOrEqualTo(6);
        StanceDraft draft = ((StanceReply.Complete) reply).draft();
        AnnotationId made = news.make(news.edits().newStance(draft));
        Stance stance = (Stance) news.document().find(made).orElseThrow();
        assertThat(stance.holders()).containsExactly(new StanceEnd.Annotated(lavrov));
        assertThat(stance.targets()).containsExactly(new StanceEnd.Annotated(line));
        assertThat(stance.sources()).containsExactly(new StanceEnd.Author());
        assertThat(tag(stance.polarity())).contains("oppose");
    }

    @Test
    void thatSignsChooseThePolarityTheyStandFor() {
        StanceEntry entry = byLavrov();
        entry.key('+', true);
        assertThat(tag(entry.draft().polarity())).contains("support");
        entry.key('-', false);
        assertThat(tag(entry.draft().polarity())).contains("oppose");
        entry.key('0', false);
        assertThat(tag(entry.draft().polarity())).contains("neutral");
        entry.key('*', true);
        assertThat(tag(entry.draft().polarity())).contains("mixed");
    }

    @Test
    void thatDigitsChoosePolarityFirstAndIntensityThen() {
        StanceEntry entry = byLavrov();
        entry.key('3', false);
        assertThat(tag(entry.draft().polarity())).contains("oppose");
        assertThat(entry.draft().intensity()).isEmpty();
        entry.key('3', false);
        assertThat(tag(entry.draft().intensity())).contains("strong");
        assertThat(entry.key('9', false)).isEqualTo(new StanceReply.Ignored());
    }

    @Test
    void thatEnterAsksForTheHolderBeforeTheTarget() {
        StanceEntry entry = entry(Optional.empty());
        assertThat(entry.confirm()).isEqualTo(new StanceReply.Pick(StanceSide.HOLDER));
        StanceReply next =
                entry.picked(
                        StanceSide.HOLDER, new EndDraft.Given(new StanceEnd.Annotated(lavrov)));
        assertThat(next).isEqualTo(new StanceReply.Pick(StanceSide.TARGET));
    }

    @Test
    void thatAnEndThatWasNotPickedIsNotAskedForAgain() {
        StanceEntry entry = byLavrov();
        entry.confirm();
        assertThat(entry.notPicked(StanceSide.TARGET)).isEqualTo(new StanceReply.Changed());
        assertThat(entry.confirm()).isInstanceOf(StanceReply.Complete.class);
    }

    @Test
    void thatAnEndPickedByItsKeyDoesNotCompleteTheStance() {
        StanceEntry entry = byLavrov();
        assertThat(entry.key('T', false)).isEqualTo(new StanceReply.Pick(StanceSide.TARGET));
        assertThat(
                        entry.picked(
                                StanceSide.TARGET,
                                new EndDraft.Given(new StanceEnd.Annotated(line))))
                .isEqualTo(new StanceReply.Changed());
        assertThat(entry.confirm()).isEqualTo(new StanceReply.Changed());
        assertThat(entry.next()).isEmpty();
        assertThat(entry.confirm()).isInstanceOf(StanceReply.Complete.class);
    }

    @Test
    void thatAProposedHolderIsNobodysUntilItIsConfirmed() {
        StanceEntry entry = byLavrov();
        assertThat(entry.ends(StanceSide.HOLDER)).isEmpty();
        assertThat(entry.proposedHolder()).contains(new StanceEnd.Annotated(lavrov));
        assertThat(entry.confirm()).isEqualTo(new StanceReply.Pick(StanceSide.TARGET));
        assertThat(entry.ends(StanceSide.HOLDER))
                .containsExactly(new EndDraft.Given(new StanceEnd.Annotated(lavrov)));
        assertThat(entry.proposedHolder()).isEmpty();
    }

    @Test
    void thatAProposedHolderGivesWayToTheOneChosen() {
        StanceEntry entry = byLavrov();
        entry.key('A', false);
        assertThat(entry.proposedHolder()).isEmpty();
        assertThat(entry.confirm()).isEqualTo(new StanceReply.Pick(StanceSide.TARGET));
        assertThat(entry.ends(StanceSide.HOLDER))
                .containsExactly(new EndDraft.Given(new StanceEnd.Author()));
    }

    @Test
    void thatAuthorAndImplicitAreHoldersOrWithShiftTargets() {
        StanceEntry entry = byLavrov();
        entry.key('A', false);
        assertThat(entry.key('I', true)).isEqualTo(new StanceReply.Who(StanceSide.TARGET));
        entry.meant(StanceSide.TARGET, Optional.empty());
        assertThat(entry.ends(StanceSide.HOLDER))
                .containsExactly(new EndDraft.Given(new StanceEnd.Author()));
        assertThat(entry.ends(StanceSide.TARGET))
                .containsExactly(new EndDraft.Given(new StanceEnd.Implicit(Optional.empty())));
    }

    @Test
    void thatSourcesMakeAChainAndRTakesThemAllAway() {
        StanceEntry entry = byLavrov();
        entry.key('R', false);
        entry.picked(StanceSide.SOURCE, new EndDraft.Given(new StanceEnd.Annotated(lavrov)));
        assertThat(entry.ends(StanceSide.SOURCE)).hasSize(2);
        entry.key('R', false);
        assertThat(entry.ends(StanceSide.SOURCE)).isEmpty();
    }

    @Test
    void thatAMissingTargetIsMadeInTheSameStep() {
        StanceEntry entry = byLavrov();
        entry.confirm();
        StanceReply reply =
                entry.picked(
                        StanceSide.TARGET,
                        new EndDraft.NewMention("gpe", news.span("India"), Optional.empty()));
        int before = news.document().size();
        news.make(news.edits().newStance(((StanceReply.Complete) reply).draft()));
        assertThat(news.document().size()).isEqualTo(before + 2);
    }
}
