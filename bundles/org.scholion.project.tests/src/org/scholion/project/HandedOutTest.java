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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.project.assign.AssignmentPlan;
import org.scholion.project.assign.AssignmentRecipe;

/** What a lead is shown before and after work is shared out and handed out. */
class HandedOutTest {

    @TempDir Path folder = Path.of("");

    private static long id(TestProject project, String name) throws Exception {
        return project.store().documents().find(name).orElseThrow().id();
    }

    private TestProject project() throws Exception {
        TestProject project = new TestProject(folder);
        Path in = project.write("in/news/a.txt", "Mira lives in Riga.\n").getParent().getParent();
        project.write("in/news/b.txt", "Omar lives in Oran.\n");
        project.write("in/talk/c.txt", "Asha lives in Agra.\n");
        project.add(in);
        return project;
    }

    private static void give(TestProject project, String member, String... names) throws Exception {
        for (String name : names) {
            new AssignDocuments(project.open)
                    .run(
                            new AssignDocuments.Request(List.of(id(project, name)), member),
                            Progress.NONE);
        }
    }

    @Test
    void thatWhatAPackageWillHoldIsWhatItHolds() throws Exception {
        try (TestProject project = project()) {
            give(project, "amina", "news/a", "talk/c");
            project.store().sets().open(id(project, "news/b"), "ben");
            long done = project.store().sets().open(id(project, "talk/c"), "amina").id();
            project.store().sets().saveState(done, SetState.DONE, Optional.empty(), "amina");
            HandOutPackage packing = new HandOutPackage(project.open);
            HandOutPackage.Content content = packing.look("amina");
            assertThat(content).isEqualTo(new HandOutPackage.Content(2, 1, 0, List.of()));
            assertThat(new ListHandedOut(project.open).run())
                    .isEqualTo(ListHandedOut.Result.NOTHING);
            HandOutPackage.Result result =
                    packing.run(
                            new HandOutPackage.Request(
                                    "amina",
                                    new FileAddress(folder.resolve("amina.scholion")),
                                    "lea"),
                            Progress.NONE);
            assertThat(result.made().sets()).hasSize(content.documents());
            ListHandedOut.Result out = new ListHandedOut(project.open).run();
            assertThat(out.of("amina")).containsExactly(result.made());
            assertThat(out.of("ben")).isEmpty();
            assertThat(out.bySet().keySet())
                    .containsExactlyInAnyOrderElementsOf(result.made().sets());
            assertThat(packing.look("amina"))
                    .isEqualTo(new HandOutPackage.Content(0, 0, 0, List.of(result.made())));
            new TakeBackPackages(project.open)
                    .run(new TakeBackPackages.Request("amina", "lea"), Progress.NONE);
            assertThat(new ListHandedOut(project.open).run())
                    .isEqualTo(ListHandedOut.Result.NOTHING);
        }
    }

    @Test
    void thatLookingAtGiftsSaysWhatGivingThemDoesAndChangesNothing() throws Exception {
        try (TestProject project = project()) {
            give(project, "amina", "news/a");
            String before = project.content();
            AssignDocuments.Gift again =
                    new AssignDocuments.Gift(
                            id(project, "news/a"), "amina", OptionalInt.of(7), Optional.empty());
            AssignDocuments.Request request =
                    new AssignDocuments.Request(
                            List.of(
                                    again,
                                    AssignDocuments.Gift.of(id(project, "news/b"), "amina"),
                                    AssignDocuments.Gift.of(id(project, "news/b"), "amina"),
                                    AssignDocuments.Gift.of(id(project, "talk/c"), "ben")));
            AssignDocuments assign = new AssignDocuments(project.open);
            assertThat(assign.look(request))
                    .isEqualTo(
                            new TreeMap<>(
                                    Map.of(
                                            "amina",
                                            new AssignmentPlan.Load(1, 1, 40),
                                            "ben",
                                            new AssignmentPlan.Load(0, 1, 20))));
            assertThat(project.content()).isEqualTo(before);
            assertThat(assign.run(request, Progress.NONE).assigned()).isEqualTo(2);
        }
    }

    @Test
    void thatAPlanIsOfTheDocumentsMeantAndSaysWhatEachGetsOfEachGroup() throws Exception {
        try (TestProject project = project()) {
            AssignmentRecipe everything = AssignmentRecipe.everything();
            AssignmentRecipe byFolder =
                    new AssignmentRecipe(
                            Optional.empty(),
                            Optional.of(AssignmentRecipe.FOLDER),
                            everything.shares(),
                            OptionalInt.empty(),
                            Optional.empty());
            Set<Long> meant = Set.of(id(project, "news/a"), id(project, "talk/c"));
            AssignmentPlan plan =
                    new PlanAssignments(project.open)
                            .run(
                                    new PlanAssignments.Request(
                                            List.of("amina", "ben"),
                                            byFolder,
                                            1,
                                            Optional.of(meant)),
                                    Progress.NONE);
            TreeMap<String, Integer> one = new TreeMap<>(Map.of("news", 1, "talk", 1));
            assertThat(plan.groups()).isEqualTo(new TreeMap<>(Map.of("amina", one, "ben", one)));
            assertThat(plan.gifts()).hasSize(4).allMatch(gift -> meant.contains(gift.document()));
        }
    }

    @Test
    void thatAnothersSetIsSeenByALeadAndNotByAnotherAnnotator() throws Exception {
        try (TestProject project = project()) {
            project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
            long document = id(project, "news/a");
            give(project, "amina", "news/a");
            give(project, "ben", "news/a");
            OtherSets others = new OtherSets(project.open);
            assertThat(others.sees(document, "amina", "lea")).isTrue();
            assertThat(others.sees(document, "amina", "amina")).isTrue();
            assertThat(others.sees(document, "amina", "ben")).isFalse();
            assertThat(others.sees(document, "nobody", "lea")).as("not there").isFalse();
        }
    }
}
