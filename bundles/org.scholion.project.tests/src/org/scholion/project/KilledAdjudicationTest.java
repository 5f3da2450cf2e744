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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.CreationOrder;
import org.scholion.project.session.OpenProject;

/**
 * Of an adjudication that is killed all that was acknowledged is there, and no document is settled
 * by half; the next one does the rest.
 */
class KilledAdjudicationTest {

    private static final int ROUNDS = 4;
    private static final int DOCUMENTS = 90;
    private static final int MARKS = 3;
    private static final AnnotationIds IDS = AnnotationIds.system();

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private Path finished() throws Exception {
        TestProject project = new TestProject(folder, "news-stance");
        for (int i = 0; i < DOCUMENTS; i++) {
            project.write(
                    String.format(Locale.ROOT, "in/d%03d.txt", i), "Mira met Omar in दिल्ली, " + i);
        }
        project.add(folder.resolve("in"));
        for (DocumentRecord document : project.store().documents().all()) {
            for (String member : List.of("asha", "omar")) {
                AnnotationSet set = project.store().sets().open(document.id(), member);
                project.store().journal().append(set.id(), 0, entry(member));
                project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
            }
        }
        Path copy = folder.resolve("finished.scholion");
        project.store().saveCopy(new FileAddress(copy));
        project.close();
        return copy;
    }

    private static NewEntry entry(String member) {
        List<Annotation> marks =
                List.of(mention("person", 0, 4), mention("person", 9, 13), mention("gpe", 17, 23));
        return NewEntry.of(member, CreationOrder.creating(marks, "test"));
    }

    private static Mention mention(String type, int begin, int end) {
        AnnotationHeader header =
                AnnotationHeader.of(IDS.next(), type, "x", InstantSource.system().instant(), 1);
        return new Mention(header, Span.of(begin, end), Optional.empty());
    }

    @Test
    void thatAKillLosesNothingAcknowledgedAndLeavesNothingByHalf() throws Exception {
        Path finished = finished();
        Random random = new Random(20260714);
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("round" + round + ".scholion");
            Files.copy(finished, file);
            int acknowledged = kill(file, random.nextInt(250));
            try (OpenProject project = OpenProject.open(new FileAddress(file))) {
                assertThat(project.store().check()).isEmpty();
                int number = 0;
                for (DocumentRecord document : project.store().documents().all()) {
                    assertThat(isSettled(project.store(), document))
                            .isIn(true, number < acknowledged);
                    number++;
                }
                AdjudicateDocuments.Result rest =
                        new AdjudicateDocuments(project, InstantSource.system())
                                .run(
                                        new AdjudicateDocuments.Request(
                                                new Rule.Unanimous(),
                                                Optional.empty(),
                                                "lea",
                                                false),
                                        Progress.NONE);
                assertThat(rest.documents()).hasSize(DOCUMENTS);
                for (DocumentRecord document : project.store().documents().all()) {
                    assertThat(isSettled(project.store(), document)).isTrue();
                }
                assertThat(project.store().check()).isEmpty();
            }
        }
    }

    /** Adjudicates in another process and kills it; returns how many it had acknowledged. */
    private int kill(Path file, int afterMilliseconds) throws Exception {
        Process process =
                ProjectProcess.start(
                        AdjudicationVictim.class,
                        Files.createTempDirectory(folder, "tmp"),
                        file.toString());
        int acknowledged = 0;
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("0");
            process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS);
            // what it has said is read to its end, which killing it by its process would close
            process.toHandle().destroyForcibly();
            for (String line : lines.lines().toList()) {
                acknowledged = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    /** Returns whether it is settled as a whole; that nothing of it is there otherwise holds. */
    private static boolean isSettled(ProjectStore store, DocumentRecord document) throws Exception {
        Optional<AnnotationSet> gold = store.sets().find(document.id(), Member.GOLD);
        if (gold.isEmpty()) {
            assertThat(store.decisions().of(document.id())).isEmpty();
            return false;
        }
        assertThat(gold.get().state()).isEqualTo(SetState.DONE);
        assertThat(store.annotations().of(gold.get().id())).hasSize(MARKS);
        assertThat(store.decisions().of(document.id())).hasSize(MARKS);
        return true;
    }
}
