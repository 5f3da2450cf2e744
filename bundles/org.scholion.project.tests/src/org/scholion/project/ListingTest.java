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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.document.AnnotationKind;
import org.scholion.words.Message;

/** What there is in a project, as lists. */
class ListingTest {

    private final TestProject project;

    ListingTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira lives in Delhi.");
        project.write("in/a.ann", "T1\tperson 0 4\tMira\nT2\tgpe 14 19\tDelhi\n");
        project.write("in/b.txt", "Nora, Mira and Asha.");
        project.write("in/b.ann", "T1\tperson 0 4\tNora\nT2\tperson 6 10\tMira\n");
        project.write("c.txt", "Nobody.");
        project.add(folder.resolve("in"), folder.resolve("c.txt"));
        project.store().members().save(new Member("asha", Member.Role.CURATOR), "me");
        project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
        long a = project.store().documents().find("a").orElseThrow().id();
        project.store().sets().open(a, Member.GOLD);
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    @Test
    void thatMembersAreListedWithTheirRolesAndWork() throws Exception {
        List<ListMembers.MemberEntry> members =
                new ListMembers(project.open).run(Progress.NONE).members();
        assertThat(members)
                .extracting(m -> m.name() + " " + m.role() + " " + m.annotations())
                .containsExactly(
                        "asha curator 0", "gold gold 0", "imported annotator 4", "lea lead 0");
        assertThat(members.get(0).sets()).isEmpty();
        assertThat(sum(members.get(1).sets())).isEqualTo(1);
        assertThat(sum(members.get(2).sets())).isEqualTo(2);
    }

    private static int sum(SortedMap<SetState, Integer> sets) {
        return sets.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void thatDocumentsAreListedByNameWithEveryMembersState() throws Exception {
        List<ListDocuments.DocumentEntry> documents =
                new ListDocuments(project.open).run(Progress.NONE).documents();
        assertThat(documents)
                .extracting(
                        d ->
                                d.document().name()
                                        + " "
                                        + d.annotations()
                                        + " "
                                        + d.states().keySet())
                .containsExactly("a 2 [gold, imported]", "b 2 [imported]", "c 0 []");
        assertThat(documents.get(2).state()).isEqualTo(SetState.NEW);
        long b = documents.get(1).document().id();
        long set = project.store().sets().find(b, "imported").orElseThrow().id();
        project.store().sets().saveState(set, SetState.SKIPPED, Optional.of("spam"), "me");
        assertThat(new ListDocuments(project.open).run(Progress.NONE).documents().get(1).states())
                .isEqualTo(Map.of("imported", SetState.SKIPPED));
    }

    @Test
    void thatAnnotationsAreCountedByMemberKindAndTypeWithEveryKindThere() throws Exception {
        CountAnnotations.Result counts = new CountAnnotations(project.open).run(Progress.NONE);
        assertThat(counts.documents()).isEqualTo(3);
        assertThat(counts.members()).containsOnlyKeys("asha", "gold", "imported", "lea");
        counts.members()
                .values()
                .forEach(kinds -> assertThat(kinds).containsOnlyKeys(AnnotationKind.values()));
        assertThat(imported(counts).get(AnnotationKind.ENTITY))
                .isEqualTo(Map.of("Person", 3, "Geopolitical entity", 1));
        assertThat(imported(counts).get(AnnotationKind.RELATION)).isEmpty();
    }

    private static SortedMap<AnnotationKind, SortedMap<String, Integer>> imported(
            CountAnnotations.Result counts) {
        return Optional.ofNullable(counts.members().get("imported")).orElseThrow();
    }

    @Test
    void thatNothingIsListedWhenItIsCancelled() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void begin(Message task, long total) {
                        assertThat(total).isEqualTo(1);
                    }

                    @Override
                    public void worked(long amount, String current) {
                        throw new AssertionError("nothing is done");
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> new ListMembers(project.open).run(cancelled))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> new ListDocuments(project.open).run(cancelled))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> new CountAnnotations(project.open).run(cancelled))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> new ShowSchema(project.open).run(cancelled))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(
                        () ->
                                new RepairProject(project.open)
                                        .run(new RepairProject.Request("me", true), cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
