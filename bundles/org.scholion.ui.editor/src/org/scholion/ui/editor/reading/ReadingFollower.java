/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.reading;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.ContextListener;
import org.scholion.ui.editor.annotating.EditingContext;

/**
 * Follows the document that is read: notes where, a moment after the caret or the text moved, and
 * goes there when the document is opened again.
 */
public final class ReadingFollower {

    private static final int PAUSE_MILLISECONDS = 500;
    private static final int[] MOVES = {SWT.MouseVerticalWheel, SWT.KeyUp, SWT.MouseUp};

    /** The place that is noted is a third below the upper edge, where it is shown again. */
    private static final int THIRD = 3;

    /** A document and the control that shows it. */
    private record Shown(EditingContext context, AnnotationCanvas canvas) {}

    private final ReadingState state = new ReadingState();
    private final IWorkbenchPage page;
    private final Runnable note = this::note;
    private final Listener moved = event -> moved();
    private final ContextListener listener =
            new ContextListener() {
                @Override
                public void selectionChanged() {
                    shown.map(Shown::context).ifPresent(ReadingFollower.this::caretMoved);
                    moved();
                }
            };
    private Optional<Shown> shown = Optional.empty();

    /**
     * Whether what shows was brought to where it was left; before, nothing of it is to be noted.
     */
    private boolean arrived;

    /**
     * The place as it was noted last, with the caret as it is; when the control is gone, the best.
     */
    private Optional<ReadingPlace> known = Optional.empty();

    private ReadingFollower(IWorkbenchPage page) {
        this.page = page;
    }

    /** Begins to follow what is read on a page, until the workbench ends. */
    public static void follow(IWorkbench workbench, IWorkbenchPage page) {
        ReadingFollower follower = new ReadingFollower(page);
        ActiveContexts.follow(page, follower::changed);
        workbench.addWorkbenchListener(
                new IWorkbenchListener() {
                    @Override
                    @NonNullByDefault({})
                    public boolean preShutdown(IWorkbench ending, boolean forced) {
                        follower.note();
                        follower.state.save();
                        return true;
                    }

                    @Override
                    @NonNullByDefault({})
                    public void postShutdown(IWorkbench ended) {
                        // all was noted before
                    }
                });
    }

    private void changed(Optional<EditingContext> context) {
        note();
        shown.ifPresent(former -> leave(former));
        shown = Optional.empty();
        known = Optional.empty();
        arrived = false;
        Optional<AnnotationCanvas> canvas = canvas();
        if (context.isPresent() && canvas.isPresent()) {
            Shown now = new Shown(context.get(), canvas.get());
            shown = Optional.of(now);
            now.context().addListener(listener);
            for (int move : MOVES) {
                now.canvas().addListener(move, moved);
            }
            // the canvas has its size only once the window is laid out
            now.canvas().getDisplay().asyncExec(() -> goTo(now));
        }
    }

    private void leave(Shown former) {
        former.context().removeListener(listener);
        if (!former.canvas().isDisposed()) {
            for (int move : MOVES) {
                former.canvas().removeListener(move, moved);
            }
        }
    }

    private Optional<AnnotationCanvas> canvas() {
        IEditorPart editor = page.getActiveEditor();
        return editor == null
                ? Optional.empty()
                : Optional.ofNullable(editor.getAdapter(AnnotationCanvas.class))
                        .filter(canvas -> !canvas.isDisposed());
    }

    /** Goes where the document was left, unless something else was shown in it meanwhile. */
    private void goTo(Shown now) {
        if (!shown.equals(Optional.of(now)) || now.canvas().isDisposed()) {
            return;
        }
        arrived = true;
        AnnotationCanvas canvas = now.canvas();
        int length = now.context().annotations().text().length();
        boolean atBegin =
                canvas.getCanvasSelection().caret() == 0
                        && canvas.getCanvasSelection().mark().isEmpty();
        state.in(now.context().project().address(), now.context().document().id())
                .filter(place -> atBegin)
                .ifPresent(
                        place -> {
                            canvas.selectText(place.caretIn(length));
                            // from afar, what is revealed is put a third below the upper edge
                            int afar = place.seen() < length / 2 ? length : 0;
                            canvas.reveal(new TextRange(afar, afar));
                            canvas.reveal(place.seenIn(length));
                        });
    }

    private void moved() {
        shown.filter(now -> !now.canvas().isDisposed())
                .ifPresent(now -> now.canvas().getDisplay().timerExec(PAUSE_MILLISECONDS, note));
    }

    private void caretMoved(EditingContext context) {
        int caret = context.selection().caret();
        int seen = known.map(ReadingPlace::seen).orElse(caret);
        known = Optional.of(new ReadingPlace(context.document().id(), caret, seen));
    }

    private void note() {
        if (shown.isEmpty() || !arrived) {
            return;
        }
        Shown now = shown.get();
        if (!now.canvas().isDisposed() && now.canvas().getContent().isPresent()) {
            known =
                    Optional.of(
                            new ReadingPlace(
                                    now.context().document().id(),
                                    now.canvas().getCanvasSelection().caret(),
                                    seen(now)));
        }
        known.ifPresent(place -> state.keep(now.context().project().address(), place));
    }

    private static int seen(Shown now) {
        AnnotationCanvas canvas = now.canvas();
        int from = canvas.getClientArea().height / THIRD;
        return SeenText.begin(
                now.context().annotations().text().length(),
                end ->
                        canvas.getTextBounds(new TextRange(0, end)).stream()
                                .anyMatch(piece -> piece.y + piece.height > from));
    }
}
