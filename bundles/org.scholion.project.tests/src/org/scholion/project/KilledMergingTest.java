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

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.WorkPackage;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.project.session.OpenProject;

/** A merge of several packages that is killed, between two of them too, does nothing or all. */
class KilledMergingTest {

    private static final int ROUNDS = 4;
    private static final int DOCUMENTS = 40;
    private static final List<String> MEMBERS = List.of("asha", "عمر", "मीरा");
    private static final AnnotationIds IDS = AnnotationIds.system();

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private final List<Path> packages = new ArrayList<>();

    /** Makes a project whose members' work is out and done, and returns its file. */
    private Path handedOut() throws Exception {
        try (TestProject project = new TestProject(folder, "news-stance")) {
            for (int i = 0; i < DOCUMENTS; i++) {
                project.write(String.format(Locale.ROOT, "in/d%03d.txt", i), "Mira met Omar, " + i);
            }
            project.add(folder.resolve("in"));
            ProjectStore store = project.store();
            store.members().save(new Member("lea", Member.Role.LEAD), "lea");
            List<Assignment> given = new ArrayList<>();
            for (String member : MEMBERS) {
                store.members().save(new Member(member, Member.Role.ANNOTATOR), "lea");
                for (DocumentRecord document : store.documents().all()) {
                    given.add(new Assignment(document.id(), member, 0, Optional.empty()));
                }
            }
            store.assignments().assign(given);
            for (String member : MEMBERS) {
                Path file = folder.resolve("package" + packages.size() + ".scholion");
                new HandOutPackage(project.open)
                        .run(
                                new HandOutPackage.Request(member, new FileAddress(file), "lea"),
                                Progress.NONE);
                packages.add(file);
            }
        }
        for (int i = 0; i < packages.size(); i++) {
            try (OpenProject open = OpenProject.open(new FileAddress(packages.get(i)))) {
                work(open.store(), MEMBERS.get(i));
            }
        }
        return folder.resolve("test.scholion");
    }

    private static void work(ProjectStore store, String member) throws Exception {
        for (DocumentRecord document : store.documents().all()) {
            AnnotationSet set = store.sets().open(document.id(), member);
            AnnotationHeader header =
                    AnnotationHeader.of(
                            IDS.next(), "person", member, InstantSource.system().instant(), 1);
            Mention mention = new Mention(header, Span.of(0, 4), Optional.empty());
            store.journal().append(set.id(), 0, NewEntry.of(member, new CreateAnnotation(mention)));
            store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
        }
    }

    private void merge(Path into) throws Exception {
        try (OpenProject open = OpenProject.open(new FileAddress(into))) {
            MergePackages.Result result =
                    new MergePackages(open)
                            .run(
                                    new MergePackages.Request(
                                            packages.stream()
                                                    .<ProjectAddress>map(FileAddress::new)
                                                    .toList(),
                                            Optional.empty(),
                                            "lea"),
                                    Progress.NONE);
            assertThat(result.problems()).isEmpty();
        }
    }

    /** Returns what members have done, and which packages are out. */
    private static List<String> content(Path file) throws Exception {
        List<String> content = new ArrayList<>();
        try (OpenProject open = OpenProject.open(new FileAddress(file))) {
            ProjectStore store = open.store();
            assertThat(store.check()).isEmpty();
            for (AnnotationSet set : store.sets().all()) {
                content.add(
                        set.documentId()
                                + " "
                                + set.member()
                                + " "
                                + set.state()
                                + " "
                                + set.lastSequence()
                                + " "
                                + store.annotations().of(set.id()));
            }
            for (WorkPackage each : store.packages().all()) {
                content.add(each.member() + " " + each.state());
            }
        }
        return content;
    }

    @Test
    void thatNothingOrAllOfItIsThereAndTheNextDoesTheRest() throws Exception {
        Path home = handedOut();
        List<String> before = content(home);
        Path whole = Files.copy(home, folder.resolve("whole.scholion"));
        merge(whole);
        List<String> after = content(whole);
        assertThat(after).isNotEqualTo(before);
        Random random = new Random(20261127);
        for (int round = 0; round < ROUNDS; round++) {
            Path into = Files.copy(home, folder.resolve("round" + round + ".scholion"));
            // the first ones die between two packages, the others wherever they are by then
            boolean complete = kill(into, round % packages.size(), round * random.nextInt(60));
            List<String> left = content(into);
            assertThat(left).isIn(before, after);
            assertThat(complete).as("what was said to be done is").isIn(false, left.equals(after));
            merge(into);
            assertThat(content(into)).isEqualTo(after);
        }
    }

    /** Merges in another process and kills it; returns whether it had said that it was done. */
    private boolean kill(Path into, int afterPackages, int afterMilliseconds) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.add(into.toString());
        packages.forEach(file -> arguments.add(file.toString()));
        Process process =
                ProjectProcess.start(
                        MergingVictim.class,
                        Files.createTempDirectory(folder, "tmp"),
                        arguments.toArray(String[]::new));
        try (BufferedReader lines = process.inputReader()) {
            for (int merged = 0; merged <= afterPackages; merged++) {
                assertThat(lines.readLine()).isEqualTo(String.valueOf(merged));
            }
            process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS);
            // what it has said is read to its end, which killing it by its process would close
            process.toHandle().destroyForcibly();
            return lines.lines().toList().contains("done");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
