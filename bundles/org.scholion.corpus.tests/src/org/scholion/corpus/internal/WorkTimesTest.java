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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectHistory.WorkTime;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;

/** How long members worked, by the times alone at which they did something. */
class WorkTimesTest {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @TempDir Path folder = Path.of("");

    /** Has asha do something at these times, in two documents by turns, and measures it. */
    private Optional<WorkTime> worked(List<Long> seconds) throws Exception {
        Path file = folder.resolve("p" + seconds.size() + "-" + seconds.hashCode() + ".scholion");
        List<Long> sets = new ArrayList<>();
        try (ProjectStore store =
                ProjectFiles.SYSTEM.create(file, "P", Samples.schemaXml(), "lea")) {
            for (String name : List.of("a", "b")) {
                long document = store.documents().add(Samples.document(name, Samples.TEXT)).id();
                AnnotationSet set = store.sets().open(document, "asha");
                sets.add(set.id());
                store.sets().open(document, "omar");
            }
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO set_state (set_id, number, seq, state, actor, at)"
                                        + " VALUES (?, ?, 0, 'new', ?, ?)")) {
            int number = 0;
            for (long second : seconds) {
                insert.setLong(1, sets.get(number % 2));
                insert.setInt(2, ++number);
                insert.setString(3, "asha");
                insert.setLong(4, second * 1000);
                insert.executeUpdate();
                // what others do in her set is not her work
                insert.setInt(2, ++number + 10_000);
                insert.setString(3, "lea");
                insert.setLong(4, second * 1000 + 7000);
                insert.executeUpdate();
                number--;
            }
        }
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_WRITE)) {
            Map<String, WorkTime> times = store.history().workTimes(PAUSE);
            assertThat(times).doesNotContainKeys("omar", "lea");
            return Optional.ofNullable(times.get("asha"));
        }
    }

    @Test
    void thatPausesDoNotCountAndTheLongestTimeThatIsNoneDoes() throws Exception {
        assertThat(worked(List.of())).isEmpty();
        assertThat(worked(List.of(5L))).contains(new WorkTime(Duration.ZERO, 1));
        assertThat(worked(List.of(0L, 60L, 360L, 661L, 671L)))
                .contains(new WorkTime(Duration.ofSeconds(60 + 300 + 10), 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatTheOrderMakesNoDifferenceAndTimeIsAPlainCountOfBusySeconds(long seed)
            throws Exception {
        Random random = new Random(seed);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            times.add((long) random.nextInt(20_000));
        }
        // a second is busy when there is something before and after it, not too far apart
        long busy = 0;
        for (long second = 0; second < 20_000; second++) {
            long now = second;
            long last =
                    times.stream()
                            .mapToLong(Long::longValue)
                            .filter(t -> t <= now)
                            .max()
                            .orElse(Long.MIN_VALUE / 2);
            long next =
                    times.stream()
                            .mapToLong(Long::longValue)
                            .filter(t -> t > now)
                            .min()
                            .orElse(Long.MAX_VALUE / 2);
            busy += next - last <= PAUSE.toSeconds() ? 1 : 0;
        }
        assertThat(worked(times)).contains(new WorkTime(Duration.ofSeconds(busy), 60));
        Collections.shuffle(times, random);
        assertThat(worked(times)).contains(new WorkTime(Duration.ofSeconds(busy), 60));
    }
}
