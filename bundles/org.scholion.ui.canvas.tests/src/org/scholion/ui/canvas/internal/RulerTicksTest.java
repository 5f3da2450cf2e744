/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;

class RulerTicksTest {

    private final Random random = new Random(5);
    private final AnnotationIds ids = new AnnotationIds(InstantSource.fixed(Instant.EPOCH), random);

    private Mark mark(MarkId id, int begin, int end) {
        return new MentionMark(
                new MarkHeader(
                        id,
                        AnnotationKind.ENTITY,
                        "person",
                        "Person",
                        "PER",
                        new TypeColor(random.nextInt(0xFFFFFF), 0),
                        MarkState.PLAIN),
                Span.of(begin, end),
                Optional.empty());
    }

    private Mark any(MarkId id, int length) {
        int begin = random.nextInt(length);
        int far = random.nextInt(8) == 0 ? 40_000 : 30;
        return mark(id, begin, Math.min(length, begin + random.nextInt(far)));
    }

    private MarkId id() {
        return new MarkId("anna", ids.next());
    }

    private static int colour(Mark mark) {
        return mark.header().color().light();
    }

    private static List<Integer> colours(RulerTicks ticks, int height) {
        return IntStream.range(0, height).map(ticks::colour).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource({"100000,800", "100000,7", "900,800", "100000,1", "5000,4999", "60000,0"})
    void thatTicksThatFollowChangesAreThoseOfAllMarks(int length, int height) {
        List<MarkId> all = new ArrayList<>();
        DocumentMarks marks = DocumentMarks.empty();
        RulerTicks ticks = new RulerTicks(marks, length, height, RulerTicksTest::colour);
        for (int step = 0; step < 300; step++) {
            List<MarkId> removed = List.of();
            MarkId put = id();
            if (!all.isEmpty() && random.nextInt(3) == 0) {
                removed = List.of(all.remove(random.nextInt(all.size())));
            }
            if (!all.isEmpty() && random.nextInt(3) == 0) {
                put = all.remove(random.nextInt(all.size()));
            }
            all.add(put);
            marks = marks.with(List.of(any(put, length)), removed);
            ticks.follow(marks);
            assertThat(colours(ticks, height))
                    .isEqualTo(
                            colours(
                                    new RulerTicks(marks, length, height, RulerTicksTest::colour),
                                    height));
        }
    }

    @Test
    void thatAChangeLooksAtMarksNearbyOnly() {
        int length = 1_000_000;
        List<Mark> many = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            many.add(mark(id(), i * 20, i * 20 + 10));
        }
        DocumentMarks marks = DocumentMarks.of(many);
        AtomicInteger looks = new AtomicInteger();
        RulerTicks ticks =
                new RulerTicks(
                        marks,
                        length,
                        800,
                        mark -> {
                            looks.incrementAndGet();
                            return colour(mark);
                        });
        assertThat(looks.get()).isEqualTo(50_000);
        looks.set(0);
        ticks.follow(marks.with(List.of(mark(id(), 500_000, 500_010)), List.of()));
        assertThat(looks.get()).isBetween(1, 300);
    }
}
