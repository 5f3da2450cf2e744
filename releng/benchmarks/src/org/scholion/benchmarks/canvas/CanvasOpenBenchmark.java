/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.canvas.CanvasContent;

/**
 * Opening a document of 1,000,000 characters in the canvas: its text is shown with its marks, first
 * where it begins and then where it ends; against SWT's own text widget, wrapped, showing the text
 * alone in both places.
 */
public final class CanvasOpenBenchmark implements Benchmarks {

    private static final String OPEN = "canvas-open";
    private static final int CHARACTERS = 1_000_000;
    private static final int UNCOUNTED = 5;
    private static final int RUNS = 3;

    @Override
    public List<String> names() {
        return List.of(OPEN);
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Sentences sentences = Sentences.read(workplace);
        return open(workplace, sentences);
    }

    private static Row open(Workplace workplace, Sentences sentences) throws Exception {
        Row paragraphs = open(workplace, sentences, false);
        Row one = open(workplace, sentences, true);
        Row worse = paragraphs.ratio() > one.ratio() ? paragraphs : one;
        return worse.saying(
                        "a document of 1,000,000 characters with 62,000 annotations in a CAS ("
                                + sentences.source()
                                + "), with its marks given to the canvas, painted at its begin,"
                                + " then at its end; the worse of many paragraphs and one",
                        "SWT's StyledText, wrapped, doing both with the text alone")
                .with("ratio in paragraphs", paragraphs.ratio())
                .with("ratio in one paragraph", one.ratio());
    }

    private static Row open(Workplace workplace, Sentences sentences, boolean oneParagraph)
            throws Exception {
        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        double[] marks = new double[RUNS];
        double[] first = new double[RUNS];
        double[] end = new double[RUNS];
        try (LongDocument document =
                new LongDocument(workplace, sentences, CHARACTERS, oneParagraph)) {
            String text = document.session().annotations().text();
            for (int i = 0; i < UNCOUNTED; i++) {
                try (CanvasWindow window = new CanvasWindow()) {
                    ours(window, document);
                }
            }
            for (int run = 0; run < RUNS; run++) {
                try (CanvasWindow window = new CanvasWindow()) {
                    double[] taken = ours(window, document);
                    marks[run] = taken[0];
                    first[run] = taken[1];
                    end[run] = taken[2];
                    ours[run] = taken[1] + taken[2];
                }
                theirs[run] = theirs(text);
            }
        }
        return new Row(OPEN, Median.of(ours), Median.of(theirs), "ms", 0.05)
                .with("ms to make the marks before, in the background", Median.of(marks))
                .with(
                        "ratio if that counted too",
                        (Median.of(ours) + Median.of(marks)) / Median.of(theirs))
                .with("ms from there to the first paint", Median.of(first))
                .with("ms from there to the painted end", Median.of(end));
    }

    /** In milliseconds: until the marks are made, then to the first paint, then to the end. */
    private static double[] ours(CanvasWindow window, LongDocument document) {
        long begin = System.nanoTime();
        CanvasContent content = CanvasWindow.content(document);
        double made = (System.nanoTime() - begin) / 1e6;
        double first = window.millisecondsToPaint(() -> window.canvas().setContent(content));
        double end =
                window.millisecondsToPaint(
                        () -> window.canvas().perform(CanvasCommand.TEXT_END, false));
        return new double[] {made, first, end};
    }

    /** In milliseconds. */
    private static double theirs(String text) {
        Display display = Display.getDefault();
        Shell shell = new Shell(display, SWT.SHELL_TRIM);
        try {
            shell.setLayout(new FillLayout());
            StyledText widget = new StyledText(shell, SWT.V_SCROLL | SWT.WRAP);
            shell.setSize(CanvasWindow.WIDTH, CanvasWindow.HEIGHT);
            shell.open();
            while (display.readAndDispatch()) {
                // until nothing waits
            }
            long begin = System.nanoTime();
            widget.setText(text);
            widget.update();
            widget.setSelection(text.length());
            widget.update();
            return (System.nanoTime() - begin) / 1e6;
        } finally {
            shell.dispose();
            while (display.readAndDispatch()) {
                // until nothing waits
            }
        }
    }
}
