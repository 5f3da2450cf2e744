/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.operation.CreateAnnotation;

/** Nothing acknowledged is lost, however a process ends. */
@Tag("other-process")
class CrashTest {

    private static final int ROUNDS = 50;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @Test
    void thatAKilledProcessLosesNothingAcknowledged() throws Exception {
        Path file = folder.resolve("crash.scholion");
        try (ProjectStore store =
                Projects.create(new FileAddress(file), "C", Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
        Random random = new Random(20260203);
        long acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process process =
                    ChildProcess.start(
                            CrashWriter.class, folder, file.toString(), "" + random.nextLong());
            acknowledged = killAfter(process, random.nextInt(60), acknowledged);
            try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_WRITE)) {
                assertThat(store.readOnlyReason()).isEmpty();
                assertThat(store.check()).isEmpty();
                long last =
                        store.sets()
                                .find(store.documents().all().get(0).id(), "asha")
                                .map(AnnotationSet::lastSequence)
                                .orElse(0L);
                // One more may have been committed when its acknowledgement was cut off.
                assertThat(last).isBetween(acknowledged, acknowledged + 1);
                acknowledged = last;
            }
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS);
    }

    /** Kills a process once it has acknowledged so many entries, and returns the last of all. */
    private static long killAfter(Process process, int entries, long before) throws Exception {
        long last = before;
        try (BufferedReader lines = process.inputReader()) {
            int seen = 0;
            boolean more = true;
            while (more) {
                if (seen == entries) {
                    // Not through the process itself, which would close the pipe we read.
                    process.toHandle().destroyForcibly();
                }
                String line = lines.readLine();
                more = line != null;
                if (line != null) {
                    last = Long.parseLong(line);
                    seen++;
                }
            }
            assertThat(seen).as("the process ended by itself").isGreaterThanOrEqualTo(entries);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return last;
    }

    @Test
    void thatAKilledFillingLeavesAWholeSetOrNothing() throws Exception {
        Path file = folder.resolve("fill.scholion");
        Path log = folder.resolve("fill.scholion-wal");
        try (ProjectStore store =
                Projects.create(new FileAddress(file), "F", Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
        Random random = new Random(20260204);
        int cut = 0;
        for (int round = 0; round < 6; round++) {
            boolean exclusive = round % 2 == 0;
            String member = "m" + round;
            long size = 200_000 + random.nextInt(1_500_000);
            Process process =
                    ChildProcess.start(
                            SetWriter.class, folder, file.toString(), member, "" + exclusive);
            boolean running = true;
            while (running && !(Files.exists(log) && Files.size(log) > size)) {
                running = !process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly();
            process.waitFor();
            try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_WRITE)) {
                assertThat(store.readOnlyReason()).isEmpty();
                assertThat(store.check()).isEmpty();
                long document = store.documents().all().get(0).id();
                Optional<AnnotationSet> set = store.sets().find(document, member);
                int rows = set.isEmpty() ? 0 : store.annotations().of(set.get().id()).size();
                assertThat(rows).isIn(0, SetWriter.ANNOTATIONS);
                cut += rows == 0 ? 1 : 0;
                // And the set can be begun as if nothing had been.
                if (rows == 0) {
                    AnnotationSet again = store.sets().open(document, member);
                    store.journal()
                            .append(
                                    again.id(),
                                    0,
                                    NewEntry.of(
                                            member, new CreateAnnotation(Samples.mention(0, 3))));
                }
                assertThat(store.check()).isEmpty();
            }
        }
        assertThat(cut).isPositive();
    }
}
