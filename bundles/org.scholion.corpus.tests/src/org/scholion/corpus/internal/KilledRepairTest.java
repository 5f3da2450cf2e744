/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.Samples;
import org.scholion.document.operation.CreateAnnotation;

/** A repair that is killed has done nothing, or all of it; the next one does what is left. */
@Tag("other-process")
class KilledRepairTest extends DamagedProject {

    private static final int ROUNDS = 8;
    private static final int MORE = 3_000;

    private static final String INDEX = "DROP INDEX comment_by_document";
    private static final String ROWS = "DELETE FROM annotation WHERE id > ''";
    private static final String JOURNAL = "UPDATE journal SET operation = '{' WHERE seq = 3";

    private Process start(boolean commits) throws Exception {
        Path temporary = Files.createTempDirectory(folder, "tmp");
        return ChildProcess.start(
                RepairVictim.class, temporary, file.toString(), Boolean.toString(commits));
    }

    @Test
    void thatAKillBeforeTheCommitLeavesAllForTheNextRepair() throws Exception {
        damage(INDEX, ROWS, JOURNAL);
        List<String> before = content(file);
        Process process = start(false);
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("repaired");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(content(file)).isEqualTo(before);
        // The copy that the first one kept is the very one that the next would make.
        try (ProjectStore store = open()) {
            List<RepairAction> preview = store.repair().preview();
            assertThat(store.repair().run("lea").actions()).isEqualTo(preview).hasSize(2);
            assertThat(store.check()).isEmpty();
        }
        assertThat(names()).contains(KEPT).doesNotContain("p.before-repair-2.scholion");
        assertThat(content(folder.resolve(KEPT))).isEqualTo(before);
    }

    @Test
    void thatAKillAtAnyMomentLeavesAFileThatIsWholeOrCanBeRepaired() throws Exception {
        List<NewEntry> more = new ArrayList<>();
        for (int i = 0; i < MORE; i++) {
            more.add(NewEntry.of("asha", new CreateAnnotation(Samples.mention(i % 20, 30))));
        }
        try (ProjectStore store = open()) {
            store.journal().appendAll(set.id(), 3, more);
        }
        List<String> journal = journalRows();
        Random random = new Random(20260205);
        for (int round = 0; round < ROUNDS; round++) {
            damage(ROWS, INDEX);
            Process process = start(true);
            try (BufferedReader lines = process.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("repairing");
                process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
            } finally {
                process.destroyForcibly().waitFor();
            }
            try (ProjectStore store = open()) {
                store.repair().run("lea");
                assertThat(store.check()).isEmpty();
                assertThat(store.annotations().of(set.id())).hasSize(3 + MORE);
            }
            assertThat(journalRows()).isEqualTo(journal);
        }
    }
}
