/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.scholion.benchmarks.Median;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.widgets.FilterBox;
import org.scholion.ui.widgets.LongTable;

/** Does in the workbench what a row measures, and closes the workbench. */
final class OverviewScenario {

    static final String EDIT = "edit";
    static final String FILTER = "filter";
    static final String MEMORY = "memory";

    static final String KEY = "key";

    private static final String CORPUS = "org.scholion.ui.editor.corpus";
    private static final int EDITS = 150;
    private static final int UNCOUNTED = 50;
    private static final long TYPING_MILLISECONDS = 90;

    private final OpenWorkbench workbench = new OpenWorkbench();
    private final Display display = workbench.display();

    private OverviewScenario() {}

    /** Does what a row measures, and writes the figures to a file, a line each. */
    static void run(String scenario, String file) {
        OverviewScenario here = new OverviewScenario();
        try {
            List<String> figures = new ArrayList<>();
            for (double figure : here.figures(scenario)) {
                figures.add(Double.toString(figure));
            }
            Files.write(Path.of(file), figures);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot say what was measured", e);
        } finally {
            here.display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private double[] figures(String scenario) {
        workbench.awaitDocument();
        return switch (scenario) {
            case EDIT -> new double[] {edit()};
            case FILTER -> new double[] {filter()};
            case KEY -> new KeyScenario(workbench).run();
            default -> new double[] {memory()};
        };
    }

    /** Returns the median time of an edit until all that shows it is painted, in milliseconds. */
    private double edit() {
        AnnotationIds ids = AnnotationIds.system();
        double[] times = new double[EDITS];
        for (int i = -UNCOUNTED; i < EDITS; i++) {
            int begin = (i + UNCOUNTED) * 5;
            long start = System.nanoTime();
            display.syncExec(() -> annotate(ids, begin));
            OpenWorkbench.await(() -> OpenWorkbench.overview().settled());
            workbench.idle();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Median.of(times);
    }

    private static void annotate(AnnotationIds ids, int begin) {
        EditingContext context = OpenWorkbench.context().orElseThrow();
        context.apply(
                new CreateAnnotation(
                        new Mention(
                                AnnotationHeader.of(
                                        ids.next(),
                                        ManyDocuments.TYPE,
                                        context.member(),
                                        Instant.now(),
                                        1),
                                Span.of(begin, begin + 4),
                                Optional.empty())));
    }

    /** Returns the longest the window's thread is held while words are typed, in milliseconds. */
    private double filter() {
        FilterBox box = workbench.onDisplay(() -> shown(FilterBox.class));
        type(box, "wa");
        HeldThread held = new HeldThread(display);
        held.watch();
        for (String word : new String[] {"water", "مياه", "0999", "zzz", "ar"}) {
            type(box, word);
        }
        return held.longestMilliseconds();
    }

    private void type(FilterBox box, String word) {
        display.syncExec(() -> box.control().setText(""));
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            display.syncExec(() -> box.control().append(letter));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(TYPING_MILLISECONDS));
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    /** Returns the heap in use, in megabytes. */
    private double memory() {
        Slider slider = workbench.onDisplay(() -> slider(shown(LongTable.class)));
        display.syncExec(
                () -> {
                    slider.setSelection(slider.getMaximum());
                    slider.notifyListeners(SWT.Selection, new Event());
                });
        workbench.idle();
        perspective("org.scholion.workbench.perspective.lead");
        perspective("org.scholion.workbench.perspective.annotate");
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private void perspective(String id) {
        display.syncExec(
                () -> {
                    try {
                        PlatformUI.getWorkbench().showPerspective(id, OpenWorkbench.window());
                    } catch (WorkbenchException e) {
                        throw new IllegalStateException(e);
                    }
                });
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        workbench.idle();
    }

    private static Slider slider(Composite table) {
        for (Control child : table.getChildren()) {
            if (child instanceof Slider slider) {
                return slider;
            }
        }
        throw new IllegalStateException("no slider");
    }

    private static <T extends Control> T shown(Class<T> kind) {
        try {
            OpenWorkbench.window().getActivePage().showView(CORPUS);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        Shell shell = OpenWorkbench.window().getShell();
        return find(shell, kind).orElseThrow();
    }

    private static <T extends Control> Optional<T> find(Composite parent, Class<T> kind) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                return Optional.of(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                Optional<T> within = find(composite, kind);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }
}
