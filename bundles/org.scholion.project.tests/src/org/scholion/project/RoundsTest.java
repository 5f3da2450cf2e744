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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.project.assign.AssignmentPlan;
import org.scholion.project.assign.AssignmentRecipe;

/** Rounds of work: who has what in them, and how far they are. */
class RoundsTest {

    private final Path folder;
    private final TestProject project;

    RoundsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder);
        for (String name : List.of("a", "b", "c", "d")) {
            project.write("in/" + name + ".txt", "यह एक वाक्य है " + name);
        }
        project.add(folder.resolve("in"));
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private long id(String name) throws Exception {
        return project.store().documents().find(name).orElseThrow().id();
    }

    private List<ListRounds.Round> rounds() throws Exception {
        return new ListRounds(project.open).run(Progress.NONE).rounds();
    }

    @Test
    void thatARoundTellsWhatItsDocumentsAreAndHowFarTheirMembersAre() throws Exception {
        assertThat(rounds()).isEmpty();
        PlanAssignments planning = new PlanAssignments(project.open);
        AssignmentPlan plan =
                planning.run(
                        new PlanAssignments.Request(
                                List.of("asha", "omar"), AssignmentRecipe.everything(), 1),
                        Progress.NONE);
        planning.carryOut(plan, Optional.of("spring"), "lea", Progress.NONE);
        int changed =
                new PutInRound(project.open)
                        .run(
                                new PutInRound.Request(
                                        List.of(id("a")),
                                        "spring",
                                        Optional.of(Part.CONTROL),
                                        "lea"),
                                Progress.NONE);
        assertThat(changed).isEqualTo(1);
        long set = project.store().sets().find(id("b"), "asha").orElseThrow().id();
        project.store().sets().saveState(set, SetState.DONE, Optional.empty(), "asha");
        ListRounds.Round spring = rounds().getFirst();
        assertThat(spring.name()).isEqualTo("spring");
        assertThat(spring.parts())
                .containsExactly(
                        Map.entry(Part.WORK, 3),
                        Map.entry(Part.TRAINING, 0),
                        Map.entry(Part.CONTROL, 1));
        assertThat(spring.members())
                .isEqualTo(
                        Map.of(
                                "asha",
                                Map.of(SetState.NEW, 3, SetState.DONE, 1),
                                "omar",
                                Map.of(SetState.NEW, 4)));
        assertThat(
                        new ListRounds(project.open)
                                .run(Progress.NONE)
                                .documents("spring", Optional.of(Part.CONTROL)))
                .containsExactly(id("a"));
        assertThatThrownBy(
                        () ->
                                new ListRounds(project.open)
                                        .run(Progress.NONE)
                                        .documents("summer", Optional.empty()))
                .isInstanceOf(BadRequestException.class);
        assertThat(new ListDocuments(project.open).run(Progress.NONE).documents())
                .allMatch(entry -> entry.rounds().size() == 1);
    }

    @Test
    void thatATableTellsOfRoundsAndIsReadAsItWasWritten() throws Exception {
        Path table =
                Files.writeString(
                        folder.resolve("t.csv"),
                        """
                        document,member,round,part
                        a,asha,spring,control
                        a,asha,"summer, late",training
                        b,asha,spring,
                        c,omar,,
                        d,,spring,work
                        """);
        ReadAssignments.Result read = new ReadAssignments(project.open).run(table);
        AssignDocuments.Result done =
                new AssignDocuments(project.open)
                        .run(
                                new AssignDocuments.Request(read.gifts(), read.rounds(), "lea"),
                                Progress.NONE);
        assertThat(done).isEqualTo(new AssignDocuments.Result(3, 0, 4));
        String csv = new ListAssignments(project.open).run(Progress.NONE).csv();
        assertThat(csv)
                .isEqualTo(
                        """
                        document,member,position,due,round,part
                        a,asha,0,,spring,control
                        a,asha,0,,"summer, late",training
                        b,asha,1,,spring,work
                        c,omar,0,,,
                        """);
        ReadAssignments.Result again =
                new ReadAssignments(project.open)
                        .run(Files.writeString(folder.resolve("again.csv"), csv));
        assertThat(
                        new AssignDocuments(project.open)
                                .run(
                                        new AssignDocuments.Request(
                                                again.gifts(), again.rounds(), "lea"),
                                        Progress.NONE))
                .isEqualTo(new AssignDocuments.Result(0, 3, 0));
        assertThat(project.store().rounds().of(id("d")))
                .containsExactly(new RoundDocument(id("d"), "spring", Part.WORK));
    }

    @Test
    void thatWhatIsWrongWithRoundsInATableIsNamed() throws Exception {
        for (Map.Entry<String, String> bad :
                new TreeMap<>(
                                Map.of(
                                        "a,asha,,control", "Name it",
                                        "a,asha,1,test", "work, training or control"))
                        .entrySet()) {
            Path table =
                    Files.writeString(
                            folder.resolve("bad.csv"),
                            "document,member,round,part\n" + bad.getKey() + "\n");
            assertThatThrownBy(() -> new ReadAssignments(project.open).run(table))
                    .hasMessageContaining("line 2")
                    .hasMessageContaining(bad.getValue());
        }
        assertThat(project.store().assignments().all()).isEmpty();
        assertThat(rounds()).isEmpty();
    }
}
