/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.ReviewShare;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.AnnotationCopies;
import org.scholion.document.edit.Edits;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskPlace;
import org.scholion.project.gold.SharedErrors;

/** Why something is decided, and which agreed places are looked at once more. */
class DeskReasonTest extends DeskProject {

    DeskReasonTest(@TempDir Path folder) throws Exception {
        super(folder);
    }

    @Test
    void thatGoldIsDoneForAReasonAlthoughAPlaceIsOpen() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        CloseAdjudication.Result closed =
                new CloseAdjudication(project.open)
                        .run(
                                new CloseAdjudication.Request(
                                        document, Optional.of("no time"), "cai"),
                                Progress.NONE);
        assertThat(closed.open()).hasSize(1);
        assertThat(closed.marked()).isPresent();
        assertThat(gold.state()).isEqualTo(SetState.DONE);
    }

    @Test
    void thatAReasonIsKeptWithADecisionAndChangesNothingElse() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        Desk open = desk();
        assertThat(steps(open).explain(place(open, 0), "too early")).isEmpty();
        accept(0, "omar");
        String before = inGold();
        Desk desk = desk();
        settle(desk, steps(desk).explain(place(desk, 0), "the surname is no part of it").get());
        assertThat(inGold()).isEqualTo(before);
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
        assertThat(reason()).contains("the surname is no part of it");
        assertThat(desk().places().get(0).judged().decision().get().outcome().support())
                .contains(new Outcome.Support(1, 2));
        gold.undo();
        assertThat(reason()).isEmpty();
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
        reject(0);
        Desk rejected = desk();
        settle(rejected, steps(rejected).explain(place(rejected, 0), "no name at all").get());
        assertThat(reason()).contains("no name at all");
        assertThat(gold.annotations().size()).isZero();
    }

    @Test
    void thatAChoiceOfItsOwnDoesNotInheritAReasonAndAChangeByHandDoes() throws Exception {
        done("asha", mention("person", 0, 8));
        done("omar", mention("person", 0, 4));
        Desk desk = desk();
        Place place = place(desk, 0);
        settle(
                desk,
                steps(desk)
                        .accept(place, place.version("omar").orElseThrow(), Optional.of("short")));
        gold.apply(
                Edits.replace(
                                "edit",
                                gold.annotations().all().iterator().next(),
                                ((Mention) gold.annotations().all().iterator().next())
                                        .withSpan(Span.of(0, 8)))
                        .orElseThrow());
        assertThat(reason()).contains("short");
        accept(0, "asha");
        assertThat(reason()).isEmpty();
    }

    private Optional<String> reason() throws Exception {
        return desk().places().get(0).judged().decision().flatMap(KeptDecision::reason);
    }

    @Test
    void thatAProjectDrawsByItsOwnNumberAndWhatWasDrawnStaysDrawn() throws Exception {
        List<Mention> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            marks.add(mention("person", i, i + 1));
        }
        done("asha", marks.toArray(Annotation[]::new));
        done("omar", AnnotationCopies.of(marks, IDS, header -> header).toArray(Annotation[]::new));
        assertThat(Desk.read(project.open, document).review())
                .isEqualTo(
                        new ReviewShare(
                                ReviewShare.USUAL, project.store().settings().reviewSeed()));
        review = new ReviewShare(0.3, 7);
        int drawn = desk().open().size();
        assertThat(drawn).isBetween(2, 30);
        DeskPlace first = desk().open().get(0);
        accept(first.place().number(), "asha");
        DeskPlace second = desk().open().get(0);
        reject(second.place().number());
        review = NO_REVIEW;
        assertThat(desk().reviewed()).isEqualTo(new Desk.Reviewed(2, 2, 1));
        SharedErrors shared =
                new ListGold(project.open)
                        .run(new ListGold.Request(Optional.empty(), false), Progress.NONE)
                        .survey()
                        .shared();
        assertThat(shared.looked()).isEqualTo(2);
        assertThat(shared.wrong()).isEqualTo(1);
        assertThat(shared.rate()).hasValue(0.5);
    }
}
