/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AnnotationIdsTest {

    @Test
    void thatTheTimeStandsInTheFirstTenCharacters() {
        AnnotationIds ids =
                new AnnotationIds(
                        InstantSource.fixed(Instant.ofEpochMilli(1469918176385L)), new Random(1));
        assertThat(ids.next().value()).startsWith("01ARYZ6S41").hasSize(26);
    }

    @Test
    void thatIdsGrowWithinAMillisecondAndWhenTheClockStepsBack() {
        AtomicLong millis = new AtomicLong(1_000_000);
        Random clockSteps = new Random(7);
        AnnotationIds ids =
                new AnnotationIds(() -> Instant.ofEpochMilli(millis.get()), new Random(1));
        AnnotationId last = ids.next();
        for (int i = 0; i < 10_000; i++) {
            millis.addAndGet(clockSteps.nextInt(7) - 3);
            AnnotationId next = ids.next();
            assertThat(next).isGreaterThan(last);
            last = next;
        }
    }

    @Test
    void thatUsedUpRandomBitsBorrowTheNextMillisecond() {
        Random ones =
                new Random() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public long nextLong() {
                        return -1;
                    }
                };
        AnnotationIds ids = new AnnotationIds(InstantSource.fixed(Instant.ofEpochMilli(5)), ones);
        assertThat(ids.next().value()).isEqualTo("0000000005ZZZZZZZZZZZZZZZZ");
        assertThat(ids.next().value()).isEqualTo("00000000060000000000000000");
    }

    @Test
    void thatThreadsNeverGetTheSameId() throws InterruptedException {
        AnnotationIds ids = new AnnotationIds(InstantSource.fixed(Instant.EPOCH), new Random(3));
        Set<AnnotationId> seen = ConcurrentHashMap.newKeySet();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        for (int i = 0; i < 5000; i++) {
                                            seen.add(ids.next());
                                        }
                                    }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(seen).hasSize(20_000);
    }

    @Test
    void thatOnlyUlidsAreIds() {
        assertThat(AnnotationId.parse("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")).isPresent();
        for (String text :
                List.of(
                        "",
                        "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
                        "7ZZZZZZZZZZZZZZZZZZZZZZZZ",
                        "7ZZZZZZZZZZZZZZZZZZZZZZZZU",
                        "7zzzzzzzzzzzzzzzzzzzzzzzzz",
                        "7ZZZZZZZZZZZZZZZZZZZZZZZ٣Z")) {
            assertThat(AnnotationId.parse(text)).as(text).isEmpty();
            assertThatThrownBy(() -> new AnnotationId(text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
