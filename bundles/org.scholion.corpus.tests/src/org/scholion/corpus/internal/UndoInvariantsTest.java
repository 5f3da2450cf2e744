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
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.ProjectStore;

/** What entries may note of what they take back; barriers, after which nothing is undone, too. */
class UndoInvariantsTest {

    private static final String BARRIER =
            "UPDATE journal SET undoes = %d, undo_top = 0, redo_top = 0"
                    + " WHERE set_id = 1 AND seq >= %d";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    /** Returns how many entries note wrongly what they undo, after a change of the journal. */
    private long wrong(String sql) throws Exception {
        Path file = folder.resolve("p.scholion");
        KeptInvariants.make(file);
        Damage.run(file, sql);
        try (ProjectStore store = ProjectFiles.SYSTEM.open(file, Access.READ_ONLY)) {
            return store.check().problems().count("undo-wrong");
        }
    }

    @Test
    void thatABarrierMayTakeNothingBack() throws Exception {
        assertThat(wrong(BARRIER.formatted(0, 4))).isZero();
    }

    @Test
    void thatABarrierMayTakeBackWhateverEntryAlone() throws Exception {
        assertThat(wrong(BARRIER.formatted(1, 4))).isZero();
    }

    @Test
    void thatNoTwoBarriersTakeBackTheSameEntry() throws Exception {
        assertThat(wrong(BARRIER.formatted(1, 3))).isEqualTo(1);
    }

    @Test
    void thatOtherEntriesTakeBackOnlyWhatIsNextToBeUndone() throws Exception {
        assertThat(wrong("UPDATE journal SET undoes = 1 WHERE set_id = 1 AND seq = 4"))
                .isEqualTo(1);
    }
}
