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
import java.util.Random;
import org.eclipse.swt.SWT;
import org.scholion.corpus.StoreException;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.editing.layer.LayeredMarks;
import org.scholion.editing.layer.Layers;
import org.scholion.project.session.SessionChange;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.canvas.CanvasListener;

/** The gestures that are measured, on the canvas of a window that shows a document. */
final class Gestures {

    private final CanvasWindow window;
    private final AnnotationCanvas canvas;
    private final LongDocument document;
    private final Random random = new Random(11);

    Gestures(CanvasWindow window, LongDocument document) {
        this.window = window;
        this.canvas = window.canvas();
        this.document = document;
    }

    /** Returns the gesture of a row. */
    Gesture of(String row) {
        return switch (row) {
            case "canvas-key" -> new Marking();
            case "canvas-drag" -> new Dragging();
            case "canvas-page" -> new Paging();
            case "canvas-jump" -> new Jumping();
            case "canvas-resize" -> new Resizing();
            default -> throw new IllegalArgumentException(row);
        };
    }

    private TextRange anyWord() {
        List<TextRange> words = document.unmarked();
        return words.get(random.nextInt(words.size()));
    }

    /** A key that marks the selected word: committed, then shown and selected. */
    private final class Marking implements Gesture, CanvasListener {

        private final LayeredMarks marks = CanvasWindow.marks(document);

        Marking() {
            canvas.addCanvasListener(this);
        }

        @Override
        public void prepare(int time) {
            canvas.selectText(anyWord());
            window.millisecondsToPaint(canvas::redraw);
        }

        @Override
        public void perform(int time) {
            window.key('p', 'p', SWT.NONE);
        }

        @Override
        public boolean keyTyped(char key, boolean shift) {
            TextRange selected = canvas.getCanvasSelection().range();
            Mention entity = document.entity(selected);
            try {
                SessionChange change = document.session().apply(new CreateAnnotation(entity));
                canvas.updateMarks(
                        marks.after(
                                canvas.getContent().orElseThrow().marks(),
                                change.changes(),
                                Layers.ALL));
            } catch (StoreException | OperationRefusedException e) {
                throw new IllegalStateException(e);
            }
            canvas.selectMark(marks.id(entity.id()), selected.end());
            return true;
        }
    }

    /** One move of the pointer while text is being selected. */
    private final class Dragging implements Gesture {

        private static final int MOVES_A_DRAG = 20;
        private int x;
        private int y;

        @Override
        public void prepare(int time) {
            if (time % MOVES_A_DRAG == 0) {
                window.mouse(SWT.MouseUp, x, y, true);
                canvas.selectText(anyWord());
                window.rest();
                x = CanvasWindow.WIDTH / 2;
                y = CanvasWindow.HEIGHT / 2;
                window.mouse(SWT.MouseDown, x, y, false);
            }
            x = Math.clamp(x + random.nextInt(-120, 121), 40, CanvasWindow.WIDTH - 80);
            y = Math.clamp(y + random.nextInt(-90, 91), 40, CanvasWindow.HEIGHT - 40);
        }

        @Override
        public void perform(int time) {
            window.mouse(SWT.MouseMove, x, y, true);
            // a move within the character it was at changes nothing, yet is painted
            canvas.redraw();
        }
    }

    /** A page down, or up again from the end on. */
    private final class Paging implements Gesture {

        private CanvasCommand direction = CanvasCommand.PAGE_DOWN;
        private int before = -1;

        @Override
        public void prepare(int time) {
            int caret = canvas.getCanvasSelection().caret();
            if (caret == before) {
                direction =
                        direction == CanvasCommand.PAGE_DOWN
                                ? CanvasCommand.PAGE_UP
                                : CanvasCommand.PAGE_DOWN;
            }
            before = caret;
        }

        @Override
        public void perform(int time) {
            canvas.perform(direction, false);
            canvas.redraw();
        }

        /** As long as the canvas takes to begin to lay out what lies beside the window. */
        @Override
        public int restMilliseconds() {
            return CanvasWindow.PREFETCHED_MILLISECONDS;
        }
    }

    /** To the end of the text, from a place never seen before. */
    private final class Jumping implements Gesture {

        @Override
        public void prepare(int time) {
            if (time % 2 == 0) {
                canvas.perform(CanvasCommand.TEXT_START, false);
                window.millisecondsToPaint(canvas::redraw);
            }
        }

        @Override
        public void perform(int time) {
            if (time % 2 == 0) {
                canvas.selectText(anyWord());
            } else {
                canvas.perform(CanvasCommand.TEXT_END, false);
            }
        }
    }

    /** Another width, somewhere in the text. */
    private final class Resizing implements Gesture {

        @Override
        public void prepare(int time) {
            canvas.selectText(anyWord());
            window.millisecondsToPaint(canvas::redraw);
        }

        @Override
        public void perform(int time) {
            int width = CanvasWindow.WIDTH - 200 + (time * 37) % 200;
            canvas.setSize(width, CanvasWindow.HEIGHT - (time * 13) % 50);
        }
    }
}
