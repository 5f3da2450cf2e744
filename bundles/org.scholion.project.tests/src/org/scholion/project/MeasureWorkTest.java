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
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.SetState;
import org.scholion.project.MeasureWork.Work;

/** How long members have worked. */
class MeasureWorkTest {

    @TempDir Path folder = Path.of("");

    @Test
    void thatSpeedIsUndefinedWithoutWork() {
        assertThat(new Work(Duration.ofMinutes(30), 40, 3, 9).doneInAnHour()).hasValue(6);
        assertThat(new Work(Duration.ofMinutes(30), 40, 0, 9).doneInAnHour()).isEmpty();
        assertThat(new Work(Duration.ofSeconds(59), 40, 3, 9).doneInAnHour()).isEmpty();
        assertThat(new Work(Duration.ofMinutes(30), 40, 3, 9).hoursLeft()).hasValue(1.5);
        assertThat(new Work(Duration.ofMinutes(30), 40, 0, 9).hoursLeft()).isEmpty();
    }

    @Test
    void thatWhatOthersDoInASetIsNotItsMembersWork() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.add(project.write("a.txt", "Mira lives in Riga.\n"));
            long document = project.store().documents().find("a").orElseThrow().id();
            long set = project.store().sets().open(document, "amina").id();
            project.store().sets().saveState(set, SetState.DONE, Optional.empty(), "lea");
            assertThat(new MeasureWork(project.open).run(Progress.NONE).get("amina"))
                    .isEqualTo(new Work(Duration.ZERO, 0, 1, 0));
            project.store().sets().saveState(set, SetState.IN_PROGRESS, Optional.empty(), "amina");
            assertThat(new MeasureWork(project.open).run(Progress.NONE).get("amina"))
                    .isEqualTo(new Work(Duration.ZERO, 1, 0, 1));
        }
    }
}
