/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;

/**
 * Gestures on a real canvas: the 99th percentile of {@value #SAMPLES} in the middle of three runs,
 * against frames of 60 Hz, with a document of 1,000,000 characters in many paragraphs and in one,
 * of which the worse counts; shorter documents stand in the details.
 */
public final class CanvasBenchmark implements Benchmarks {

    private static final int LONG = 1_000_000;
    private static final List<Integer> SHORTER = List.of(10_000, 100_000);
    private static final int SAMPLES = 320;
    private static final int UNCOUNTED = 60;
    private static final int RUNS = 3;
    private static final double FRAME_MILLISECONDS = 1000.0 / 60;

    /** In milliseconds. */
    private record Percentiles(double p50, double p99) {}

    @Override
    public List<String> names() {
        return List.of("canvas-key", "canvas-drag", "canvas-page", "canvas-jump", "canvas-resize");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Sentences sentences = Sentences.read(workplace);
        Percentiles paragraphs = middle(name, workplace, sentences, LONG, false);
        Percentiles one = middle(name, workplace, sentences, LONG, true);
        Row row =
                new Row(
                        name,
                        Math.max(paragraphs.p99(), one.p99()),
                        frames(name) * FRAME_MILLISECONDS,
                        "ms",
                        1);
        row = with(with(row, "1,000,000 in paragraphs", paragraphs), "1,000,000 in one", one);
        for (int characters : SHORTER) {
            row =
                    with(
                            row,
                            "%,d".formatted(characters),
                            middle(name, workplace, sentences, characters, false));
        }
        return row.saying(
                what(name)
                        + ", until it is painted, in 1,000,000 characters with 50,000 entities,"
                        + " 10,000 relations and 2,000 stances ("
                        + sentences.source()
                        + (LongDocument.inMemory() ? ", project in memory" : ", project on disk")
                        + "): p99 of "
                        + SAMPLES
                        + ", the worse of many paragraphs and one",
                frames(name) == 1 ? "a frame at 60 a second" : "three frames at 60 a second");
    }

    private static Row with(Row row, String characters, Percentiles figures) {
        return row.with("p50 ms at " + characters, figures.p50())
                .with("p99 ms at " + characters, figures.p99());
    }

    private static int frames(String name) {
        return switch (name) {
            case "canvas-jump", "canvas-resize" -> 3;
            default -> 1;
        };
    }

    private static String what(String name) {
        return switch (name) {
            case "canvas-key" -> "a key that marks a word, committed";
            case "canvas-drag" -> "a move of the pointer that selects";
            case "canvas-page" -> "a page, its neighbours laid out";
            case "canvas-jump" -> "a jump to the end or to a place anywhere";
            default -> "another width";
        };
    }

    private static Percentiles middle(
            String name, Workplace workplace, Sentences sentences, int characters, boolean one)
            throws Exception {
        Percentiles[] runs = new Percentiles[RUNS];
        for (int run = 0; run < RUNS; run++) {
            try (LongDocument document = new LongDocument(workplace, sentences, characters, one);
                    CanvasWindow window = new CanvasWindow()) {
                window.millisecondsToPaint(
                        () -> window.canvas().setContent(CanvasWindow.content(document)));
                window.rest();
                runs[run] = figures(window, new Gestures(window, document).of(name));
            }
        }
        Arrays.sort(runs, Comparator.comparingDouble(Percentiles::p99));
        return runs[RUNS / 2];
    }

    private static Percentiles figures(CanvasWindow window, Gesture gesture) {
        double[] times = new double[SAMPLES];
        for (int i = 0; i < UNCOUNTED + SAMPLES; i++) {
            int time = i;
            gesture.prepare(time);
            window.rest(gesture.restMilliseconds());
            double taken = window.millisecondsToPaint(() -> gesture.perform(time));
            if (time >= UNCOUNTED) {
                times[time - UNCOUNTED] = taken;
            }
        }
        Arrays.sort(times);
        return new Percentiles(times[SAMPLES / 2], times[(int) Math.ceil(SAMPLES * 0.99) - 1]);
    }
}
