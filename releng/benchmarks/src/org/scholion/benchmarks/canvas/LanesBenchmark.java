/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.view.lane.DifferencePlace;
import org.scholion.view.lane.SetDifferences;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.DocumentMarks;

/**
 * Measures a canvas with five sets of 20,000 marks side by side on 1,000,000 characters, one of
 * them being edited: what a key, a page and the next difference take to be painted, and what
 * opening takes by what it takes with one set.
 */
public final class LanesBenchmark implements Benchmarks {

    private static final String STEPS = "canvas-lanes";
    private static final String OPEN = "canvas-lanes-open";
    private static final int SETS = 5;
    private static final int RUNS = 3;
    private static final int SAMPLES = 300;
    private static final int UNCOUNTED = 60;
    private static final double FRAMES_MILLISECONDS = 2 * 1000.0 / 60;

    @Override
    public List<String> names() {
        return List.of(STEPS, OPEN);
    }

    @Override
    public Row run(String name, Workplace workplace) {
        LanesText text = new LanesText();
        return name.equals(OPEN) ? open(text) : steps(text);
    }

    /** The percentiles 99 and 50 of something. */
    private record Figures(double p99, double p50) {
        static Figures of(double[] times) {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return new Figures(
                    sorted[(int) Math.ceil(sorted.length * 0.99) - 1], sorted[sorted.length / 2]);
        }
    }

    private Row steps(LanesText text) {
        Figures key;
        Figures page;
        Figures difference;
        List<SetLane> lanes = IntStream.range(1, SETS).mapToObj(text::lane).toList();
        DocumentMarks own = text.marks(0);
        try (CanvasWindow painted = new CanvasWindow()) {
            AnnotationCanvas canvas = painted.canvas();
            canvas.setContent(new CanvasContent(text.text(), "ar", own, false));
            canvas.setLanes(lanes);
            key = middle(painted, number -> key(painted, text, number));
            page = middle(painted, number -> page(painted, number));
            difference = middle(painted, number -> difference(canvas));
        }
        double worst = Math.max(key.p99(), Math.max(page.p99(), difference.p99()));
        return new Row(STEPS, worst, FRAMES_MILLISECONDS, "ms", 1)
                .saying(
                        "five sets of 20,000 marks side by side on 1,000,000 characters of Arabic"
                                + " and Hindi: a key that marks, a page, the next difference, to"
                                + " painted: the worst p99 of "
                                + SAMPLES
                                + " each, the canvas alone",
                        "two frames at 60 a second")
                .with("key p50 ms", key.p50())
                .with("key p99 ms", key.p99())
                .with("page p50 ms", page.p50())
                .with("page p99 ms", page.p99())
                .with("next difference p50 ms", difference.p50())
                .with("next difference p99 ms", difference.p99());
    }

    /** The figures of the run that is the middle one by its p99. */
    private static Figures middle(CanvasWindow painted, IntFunction<Runnable> step) {
        List<Figures> runs = new ArrayList<>();
        int number = 0;
        for (int run = 0; run < RUNS; run++) {
            double[] times = new double[SAMPLES];
            for (int i = run == 0 ? -UNCOUNTED : 0; i < SAMPLES; i++) {
                double time = painted.millisecondsToPaint(step.apply(number++));
                if (i >= 0) {
                    times[i] = time;
                }
                painted.rest();
            }
            runs.add(Figures.of(times));
        }
        runs.sort(Comparator.comparingDouble(Figures::p99));
        return runs.get(RUNS / 2);
    }

    /** Words all over the text, each seen for a while before it is marked. */
    private static Runnable key(CanvasWindow painted, LanesText text, int number) {
        AnnotationCanvas canvas = painted.canvas();
        int[] word = text.word(number * 97);
        canvas.selectText(new TextRange(word[0], word[1]));
        // a frame that follows another one waits for its turn
        painted.rest();
        return () -> {
            DocumentMarks now = canvas.getContent().orElseThrow().marks();
            canvas.updateMarks(
                    now.with(
                            List.of(
                                    LanesText.mark(
                                            0,
                                            LanesText.MARKS + number,
                                            "Person",
                                            word[0],
                                            word[1])),
                            List.of()));
        };
    }

    private static Runnable page(CanvasWindow painted, int number) {
        AnnotationCanvas canvas = painted.canvas();
        if (number == 0) {
            canvas.perform(CanvasCommand.TEXT_START, false);
            painted.rest();
        }
        return () -> canvas.perform(CanvasCommand.PAGE_DOWN, false);
    }

    private static Runnable difference(AnnotationCanvas canvas) {
        return () -> {
            SetDifferences differences = new SetDifferences(canvas.getShownSets());
            Optional<DifferencePlace> place =
                    differences
                            .next(canvas.getCanvasSelection().caret(), true)
                            .or(() -> differences.next(-1, true));
            place.flatMap(DifferencePlace::mark)
                    .ifPresent(mark -> canvas.selectMark(mark, place.orElseThrow().begin()));
        };
    }

    private Row open(LanesText text) {
        double[] five = new double[RUNS];
        double[] one = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            double single = opened(text, 1);
            double all = opened(text, SETS);
            if (run >= 0) {
                one[run] = single;
                five[run] = all;
            }
        }
        return new Row(OPEN, Median.of(five), Median.of(one), "ms", 2)
                .saying(
                        "opening five sets of 20,000 marks side by side on 1,000,000 characters,"
                                + " to first paint, the marks being there",
                        "opening one of them alone");
    }

    /** How long a canvas takes that shows so many sets. */
    private static double opened(LanesText text, int sets) {
        DocumentMarks own = text.marks(0);
        List<SetLane> lanes = IntStream.range(1, sets).mapToObj(text::lane).toList();
        try (CanvasWindow painted = new CanvasWindow()) {
            return painted.millisecondsToPaint(
                    () -> {
                        AnnotationCanvas canvas = painted.canvas();
                        canvas.setContent(new CanvasContent(text.text(), "ar", own, false));
                        canvas.setLanes(lanes);
                    });
        }
    }
}
