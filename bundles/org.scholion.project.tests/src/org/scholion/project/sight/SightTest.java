/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Member;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;

/** Who may see others' work, and when. */
class SightTest {

    private static final List<Member> MEMBERS =
            List.of(
                    new Member("asha", Member.Role.ANNOTATOR),
                    new Member("omar", Member.Role.ANNOTATOR),
                    new Member("cara", Member.Role.CURATOR),
                    new Member("lea", Member.Role.LEAD));

    private static DocumentWork work(Map<String, SetState> states) {
        return work(states, Part.WORK);
    }

    private static DocumentWork work(Map<String, SetState> states, Part... parts) {
        List<SetOverview> sets = new ArrayList<>();
        new TreeMap<>(states)
                .forEach(
                        (member, state) ->
                                sets.add(
                                        new SetOverview(
                                                sets.size(),
                                                member,
                                                state,
                                                Optional.empty(),
                                                3,
                                                3,
                                                0)));
        List<RoundDocument> rounds = new ArrayList<>();
        for (Part part : parts) {
            rounds.add(new RoundDocument(1, "r" + rounds.size(), part));
        }
        return DocumentWork.ofOverviews(sets, rounds);
    }

    private static List<String> seeing(DocumentWork work) {
        return MEMBERS.stream()
                .map(Member::name)
                .filter(name -> Sight.of(name, MEMBERS).seesOthers(work))
                .toList();
    }

    @Test
    void thatOnlyLeadsSeeWorkThatIsGoingOn() {
        assertThat(seeing(work(Map.of("asha", SetState.IN_PROGRESS)))).containsExactly("lea");
        assertThat(seeing(work(Map.of("asha", SetState.DONE, "omar", SetState.NEW))))
                .containsExactly("lea");
        assertThat(seeing(work(Map.of("gold", SetState.NEW)))).containsExactly("lea");
        assertThat(seeing(work(Map.of()))).containsExactly("lea");
    }

    @Test
    void thatCuratorsSeeWhatIsFinishedOrBeingAdjudicated() {
        assertThat(seeing(work(Map.of("asha", SetState.DONE, "omar", SetState.SKIPPED))))
                .containsExactly("cara", "lea");
        assertThat(seeing(work(Map.of("asha", SetState.NEW, "gold", SetState.IN_PROGRESS))))
                .containsExactly("cara", "lea");
    }

    @Test
    void thatACuratorWhoAnnotatesADocumentIsBlindUntilThatIsFinished() {
        Map<String, SetState> states =
                new TreeMap<>(Map.of("cara", SetState.IN_PROGRESS, "gold", SetState.IN_PROGRESS));
        assertThat(seeing(work(states))).containsExactly("lea");
        states.put("cara", SetState.DONE);
        assertThat(seeing(work(states))).containsExactly("cara", "lea");
    }

    @Test
    void thatAllSeeWhatIsAdjudicated() {
        assertThat(seeing(work(Map.of("asha", SetState.IN_PROGRESS, "gold", SetState.DONE))))
                .containsExactly("asha", "omar", "cara", "lea");
    }

    @Test
    void thatAnAnnotatorWhoIsAloneIsNotBlind() {
        DocumentWork work = work(Map.of("lea", SetState.IN_PROGRESS));
        List<Member> alone =
                List.of(
                        new Member("asha", Member.Role.ANNOTATOR),
                        new Member("lea", Member.Role.LEAD));
        assertThat(Sight.of("asha", alone).seesOthers(work)).isTrue();
        // who is not known yet would be a second one
        assertThat(Sight.of("new", alone).seesOthers(work)).isFalse();
        assertThat(Sight.of("asha", MEMBERS).seesOthers(work)).isFalse();
    }

    private static List<String> seeingGold(DocumentWork work) {
        return MEMBERS.stream()
                .map(Member::name)
                .filter(name -> Sight.of(name, MEMBERS).seesGold(work))
                .toList();
    }

    @Test
    void thatGoldOfTrainingIsSeenByThoseWhoAreDoneAndNothingElseIs() {
        DocumentWork work =
                work(
                        Map.of(
                                "asha",
                                SetState.DONE,
                                "omar",
                                SetState.SKIPPED,
                                "gold",
                                SetState.DONE),
                        Part.WORK,
                        Part.TRAINING);
        assertThat(seeingGold(work)).containsExactly("asha", "cara", "lea");
        assertThat(seeing(work)).containsExactly("cara", "lea");
        assertThat(
                        seeingGold(
                                work(
                                        Map.of("asha", SetState.IN_PROGRESS, "gold", SetState.DONE),
                                        Part.TRAINING)))
                .containsExactly("cara", "lea");
        assertThat(
                        seeingGold(
                                work(
                                        Map.of("asha", SetState.DONE, "gold", SetState.IN_PROGRESS),
                                        Part.TRAINING)))
                .containsExactly("cara", "lea");
    }

    @Test
    void thatAControlLooksLikeADocumentThatNobodyHasAdjudicated() {
        DocumentWork work =
                work(
                        Map.of("asha", SetState.DONE, "cara", SetState.DONE, "gold", SetState.DONE),
                        Part.CONTROL,
                        Part.TRAINING);
        assertThat(seeingGold(work)).containsExactly("lea");
        assertThat(seeing(work)).containsExactly("lea");
    }

    @Test
    void thatWhoIsAloneIsNotAnsweredByAControlOfALead() {
        List<Member> alone =
                List.of(
                        new Member("asha", Member.Role.ANNOTATOR),
                        new Member("lea", Member.Role.LEAD));
        DocumentWork work =
                work(Map.of("asha", SetState.DONE, "gold", SetState.DONE), Part.CONTROL);
        assertThat(Sight.of("asha", alone).seesGold(work)).isFalse();
        assertThat(Sight.of("asha", alone).seesRounds()).isFalse();
        assertThat(Sight.of("asha", alone.subList(0, 1)).seesGold(work)).isTrue();
        assertThat(Sight.of("asha", alone.subList(0, 1)).seesRounds()).isTrue();
    }
}
