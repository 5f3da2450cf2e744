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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.EntryName;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskPlace;
import org.scholion.schema.StanceType;

/** What was merged in the catalogue is one and the same for adjudication. */
class MergedEntriesTest extends DeskProject {

    @org.eclipse.jdt.annotation.NonNullByDefault({})
    private EntryId india;

    @org.eclipse.jdt.annotation.NonNullByDefault({})
    private EntryId bharat;

    MergedEntriesTest(@TempDir Path folder) throws Exception {
        super(folder);
    }

    @BeforeEach
    void makeEntries() throws Exception {
        india = add("en", "India");
        bharat = add("hi", "भारत");
    }

    private EntryId add(String language, String name) throws Exception {
        return change(
                        new Change.Add(
                                "place",
                                List.of(new EntryName(language, name, true)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                .entry()
                .id();
    }

    private ChangeCatalogue.Result change(Change change) throws Exception {
        return new ChangeCatalogue(project.open)
                .run(new ChangeCatalogue.Request(change, "lea"), Progress.NONE);
    }

    private void merge() throws Exception {
        change(new Change.Merge(india, List.of(bharat)));
    }

    private void undo() throws Exception {
        new UndoCatalogue(project.open)
                .run(new UndoCatalogue.Request(OptionalLong.empty(), "lea"), Progress.NONE);
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(IDS.next(), type, "x", InstantSource.system().instant(), 1);
    }

    private Stance towards(EntryId... targets) {
        return new Stance(
                header(project.open.schema().types(StanceType.class).get(0).id()),
                List.of(new StanceEnd.Author()),
                List.of(targets).stream().<StanceEnd>map(StanceEnd.Catalogued::new).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(44, 49)),
                List.of());
    }

    private Referent referent(String name, EntryId entry) {
        return new Referent(header("place"), name, Optional.empty(), Optional.of(entry), List.of());
    }

    private void settleAll() throws Exception {
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Unanimous(), Optional.empty(), "lea", false),
                        Progress.NONE);
    }

    private List<DeskPlace.Concern> concerns() throws Exception {
        return desk().places().stream().map(DeskPlace::concern).toList();
    }

    @Test
    void thatTargetsThatWereMergedAreAgreedOnAndGoldHasWhatStands() throws Exception {
        done("asha", towards(bharat));
        done("omar", towards(india));
        assertThat(concerns()).containsExactly(DeskPlace.Concern.DIFFERENCE);
        merge();
        assertThat(concerns()).containsExactly(DeskPlace.Concern.AGREED);
        settleAll();
        assertThat(gold.annotations().all())
                .singleElement()
                .extracting(each -> ((Stance) each).targets())
                .isEqualTo(List.of(new StanceEnd.Catalogued(india)));
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
    }

    @Test
    void thatWhoNamedBothNamedOneOnceTheyAreMerged() throws Exception {
        done("asha", towards(bharat, india));
        done("omar", towards(bharat));
        merge();
        assertThat(concerns()).containsExactly(DeskPlace.Concern.AGREED);
    }

    @Test
    void thatReferentsOfOtherNamesAreOnePlaceIfTheirEntriesAreOne() throws Exception {
        done("asha", referent("Bharat", bharat));
        done("omar", referent("India", india));
        assertThat(desk().places()).hasSize(2);
        merge();
        assertThat(desk().places()).hasSize(1);
        undo();
        assertThat(desk().places()).hasSize(2);
    }

    @Test
    void thatNeitherAMergeNorItsUndoOpensWhatWasDecided() throws Exception {
        Referent one = referent("Delhi", bharat);
        Referent other = referent("Delhi", bharat);
        done("asha", one, delhi(one), towards(bharat));
        done("omar", other, delhi(other), towards(bharat));
        settleAll();
        List<JudgedPlace.Status> settled = states(desk());
        assertThat(settled).hasSize(3).containsOnly(JudgedPlace.Status.SETTLED);
        merge();
        assertThat(states(desk())).isEqualTo(settled);
        assertThat(desk().left()).isZero();
        undo();
        assertThat(states(desk())).isEqualTo(settled);
    }

    private Mention delhi(Referent referent) {
        return new Mention(header("place"), Span.of(30, 35), Optional.of(referent.id()));
    }

    @Test
    void thatWhatWasDecidedAfterAMergeStaysDecidedWhenTheMergeIsTakenBack() throws Exception {
        done("asha", towards(bharat));
        done("omar", towards(india));
        merge();
        settleAll();
        undo();
        assertThat(states(desk())).containsExactly(JudgedPlace.Status.SETTLED);
    }

    @Test
    void thatWhatIsTakenByHandPointsToWhatStands() throws Exception {
        done("asha", towards(bharat));
        done("omar");
        merge();
        accept(0, "asha");
        assertThat(gold.annotations().all())
                .singleElement()
                .extracting(each -> ((Stance) each).targets())
                .isEqualTo(List.of(new StanceEnd.Catalogued(india)));
    }

    @Test
    void thatWhatGoldHadBeforeAMergeIsWhatMembersHaveAfterIt() throws Exception {
        done("asha", towards(bharat));
        done("omar", towards(india));
        accept(0, "asha");
        merge();
        Desk desk = desk();
        JudgedPlace judged = desk.places().get(0).judged();
        assertThat(desk.judgement().isAsGold(judged, "asha")).isTrue();
        assertThat(desk.judgement().isAsGold(judged, "omar")).isTrue();
    }
}
