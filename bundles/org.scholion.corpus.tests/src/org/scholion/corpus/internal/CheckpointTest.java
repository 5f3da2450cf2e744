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

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;
import org.scholion.corpus.internal.Connections.Mode;
import org.scholion.document.operation.CreateAnnotation;

/** States that are kept to make replay fast. */
class CheckpointTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @Test
    void thatOnlyTheNewestOfASetIsKept() throws Exception {
        Path file = folder.resolve("p.scholion");
        long set;
        try (ProjectStore store =
                Projects.create(new FileAddress(file), "P", Samples.schemaXml(), "lea")) {
            long document = store.documents().add(Samples.document("a", Samples.TEXT)).id();
            set = store.sets().open(document, "asha").id();
            store.journal().appendAll(set, 0, entries(Replay.CHECKPOINT_EVERY));
        }
        assertThat(checkpoints(file)).containsExactly((long) Replay.CHECKPOINT_EVERY);
        int more = Replay.CHECKPOINT_EVERY + 10;
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_WRITE)) {
            store.journal().appendAll(set, Replay.CHECKPOINT_EVERY, entries(more));
        }
        assertThat(checkpoints(file)).containsExactly((long) Replay.CHECKPOINT_EVERY + more);
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            assertThat(EarlierState.of(store, set, 3)).hasSize(3);
            assertThat(EarlierState.of(store, set, Replay.CHECKPOINT_EVERY + more))
                    .isEqualTo(store.annotations().of(set));
        }
    }

    private static List<NewEntry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                NewEntry.of(
                                        "asha",
                                        new CreateAnnotation(Samples.mention(0, 1 + i % 9))))
                .toList();
    }

    private static List<Long> checkpoints(Path file) throws Exception {
        try (Session session = Connections.reader(file, Mode.WRITABLE)) {
            return session.list("SELECT seq FROM checkpoint", row -> row.getLong(1));
        }
    }
}
