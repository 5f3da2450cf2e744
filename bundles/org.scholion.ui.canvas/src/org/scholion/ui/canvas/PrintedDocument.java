/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.swt.printing.Printer;
import org.scholion.ui.canvas.internal.PaperPages;
import org.scholion.view.lane.SetLane;

/**
 * A document on paper: its text and marks as in a window that has no caret, on white. To be used on
 * the UI thread, a page at a time, between the begin and the end of a job of the printer.
 */
public final class PrintedDocument implements AutoCloseable {

    private final PaperPages pages;

    /**
     * What is printed.
     *
     * @param content the text, which is not empty, and its marks
     * @param lanes what other sets have, below the words; may be empty
     * @param footer what stands at the foot of a page, by its number from 1
     */
    public record Sheets(CanvasContent content, List<SetLane> lanes, IntFunction<String> footer) {
        /** Copies; refuses a document without text. */
        public Sheets {
            if (content.text().isEmpty()) {
                throw new IllegalArgumentException("There is nothing to print");
            }
            lanes = List.copyOf(lanes);
        }
    }

    /** Lays out for a printer's paper. */
    public PrintedDocument(Printer printer, Sheets sheets, CanvasSettings settings) {
        pages = new PaperPages(printer, sheets, settings);
    }

    /**
     * Prints the next page.
     *
     * @return whether there was one
     */
    public boolean printPage() {
        return pages.print();
    }

    /** How much of the text stands on the pages so far, from 0 to 1. */
    public double share() {
        return pages.share();
    }

    @Override
    public void close() {
        pages.dispose();
    }
}
