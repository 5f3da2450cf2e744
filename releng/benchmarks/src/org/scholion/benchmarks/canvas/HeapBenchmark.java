/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.ui.canvas.CanvasCommand;

/**
 * What an open document of 1,000,000 characters keeps of the heap: its CAS, its marks and what the
 * canvas has laid out of it, in use after two collections, less what is in use before it is opened.
 */
public final class HeapBenchmark implements Benchmarks {

    private static final String HEAP = "canvas-heap";
    private static final int CHARACTERS = 1_000_000;
    private static final int RUNS = 3;
    private static final double AT_MOST_MEGABYTES = 150;

    @Override
    public List<String> names() {
        return List.of(HEAP);
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Sentences sentences = Sentences.read(workplace);
        double paragraphs = megabytes(workplace, sentences, false);
        double one = megabytes(workplace, sentences, true);
        return new Row(HEAP, Math.max(paragraphs, one), AT_MOST_MEGABYTES, "MB", 1)
                .saying(
                        "heap in use with a document of 1,000,000 characters and 62,000 annotations"
                                + " in a CAS and in the canvas, painted at its begin and its end ("
                                + sentences.source()
                                + "), less that without it, each after two collections; the worse"
                                + " of many paragraphs and one",
                        "150 MB")
                .with("MB in paragraphs", paragraphs)
                .with("MB in one paragraph", one);
    }

    private static double megabytes(Workplace workplace, Sentences sentences, boolean one)
            throws Exception {
        double[] runs = new double[RUNS];
        try (LongDocument document = new LongDocument(workplace, sentences, CHARACTERS, one)) {
            for (int run = 0; run < RUNS; run++) {
                document.closeSession();
                try (CanvasWindow window = new CanvasWindow()) {
                    double closed = inUse();
                    document.openSession();
                    window.millisecondsToPaint(
                            () -> window.canvas().setContent(CanvasWindow.content(document)));
                    window.millisecondsToPaint(
                            () -> window.canvas().perform(CanvasCommand.TEXT_END, false));
                    window.rest();
                    runs[run] = inUse() - closed;
                }
            }
        }
        return Median.of(runs);
    }

    private static double inUse() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
