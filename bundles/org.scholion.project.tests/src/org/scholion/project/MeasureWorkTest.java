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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.SetState;
import org.scholion.project.MeasureWork.Work;

/** How long members have worked. */
class MeasureWorkTest {

    @TempDir Path folder = Path.of("");

    private static List<Instant> at(long... seconds) {
        return Arrays.stream(seconds).mapToObj(Instant::ofEpochSecond).toList();
    }

    @Test
    void thatPausesDoNotCountAndTheLongestTimeThatIsNoneDoes() {
        assertThat(MeasureWork.active(List.of())).isZero();
        assertThat(MeasureWork.active(at(5))).isZero();
        assertThat(MeasureWork.active(at(0, 60, 360, 661, 671)))
                .isEqualTo(Duration.ofSeconds(60 + 300 + 10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatTheOrderMakesNoDifferenceAndTimeIsAPlainCountOfBusySeconds(long seed) {
        Random random = new Random(seed);
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            times.add(Instant.ofEpochSecond(random.nextInt(20_000)));
        }
        // a second is busy when there is something before and after it, not too far apart
        long busy = 0;
        for (long second = 0; second < 20_000; second++) {
            long now = second;
            long last =
                    times.stream()
                            .mapToLong(Instant::getEpochSecond)
                            .filter(t -> t <= now)
                            .max()
                            .orElse(Long.MIN_VALUE / 2);
            long next =
                    times.stream()
                            .mapToLong(Instant::getEpochSecond)
                            .filter(t -> t > now)
                            .min()
                            .orElse(Long.MAX_VALUE / 2);
            busy += next - last <= MeasureWork.PAUSE.toSeconds() ? 1 : 0;
        }
        assertThat(MeasureWork.active(times)).isEqualTo(Duration.ofSeconds(busy));
        Collections.shuffle(times, random);
        assertThat(MeasureWork.active(times)).isEqualTo(Duration.ofSeconds(busy));
    }

    @Test
    void thatSpeedIsUndefinedWithoutWork() {
        assertThat(new Work(Duration.ofMinutes(30), 40, 3).doneInAnHour()).hasValue(6);
        assertThat(new Work(Duration.ofMinutes(30), 40, 0).doneInAnHour()).isEmpty();
        assertThat(new Work(Duration.ofSeconds(59), 40, 3).doneInAnHour()).isEmpty();
    }

    @Test
    void thatWhatOthersDoInASetIsNotItsMembersWork() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.add(project.write("a.txt", "Mira lives in Riga.\n"));
            long document = project.store().documents().find("a").orElseThrow().id();
            long set = project.store().sets().open(document, "amina").id();
            project.store().sets().saveState(set, SetState.DONE, Optional.empty(), "lea");
            assertThat(new MeasureWork(project.open).run(Progress.NONE).get("amina"))
                    .isEqualTo(new Work(Duration.ZERO, 0, 1));
            project.store().sets().saveState(set, SetState.IN_PROGRESS, Optional.empty(), "amina");
            assertThat(new MeasureWork(project.open).run(Progress.NONE).get("amina"))
                    .isEqualTo(new Work(Duration.ZERO, 1, 0));
        }
    }
}
