/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.document.StanceSide;
import org.scholion.schema.TypeColor;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;
import org.scholion.view.mark.StanceSign;

/** Marks for tests of a canvas, and the canvas in a window of its own. */
@NonNullByDefault
final class CanvasMarks {

    private final List<Mark> all = new ArrayList<>();
    private final String set;

    CanvasMarks() {
        this("me");
    }

    /** Makes marks of a set. */
    CanvasMarks(String set) {
        this.set = set;
    }

    /** Opens a canvas that shows a text without marks. */
    static AnnotationCanvas open(String text, int width, int height) {
        Display display = Display.getDefault();
        Shell shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        AnnotationCanvas canvas = new AnnotationCanvas(shell);
        shell.setSize(width, height);
        shell.open();
        canvas.setContent(new CanvasContent(text, "en", DocumentMarks.empty(), false));
        while (display.readAndDispatch()) {
            // until the window is shown
        }
        canvas.setFocus();
        return canvas;
    }

    DocumentMarks document() {
        return DocumentMarks.of(all);
    }

    private MarkHeader header(AnnotationKind kind, String label) {
        String number = String.format("01HZZZZZZZZZZZZZZZZZ%06d", all.size());
        return new MarkHeader(
                new MarkId(set, new AnnotationId(number)),
                kind,
                "type",
                label,
                label.substring(0, 1),
                new TypeColor(0x0072B2, 0x56B4E9),
                MarkState.PLAIN);
    }

    private <M extends Mark> M add(M mark) {
        all.add(mark);
        return mark;
    }

    MentionMark mention(int begin, int end, String label) {
        return add(
                new MentionMark(
                        header(AnnotationKind.ENTITY, label),
                        Span.of(begin, end),
                        Optional.empty()));
    }

    RelationMark relation(Mark from, Mark to) {
        return add(
                new RelationMark(
                        header(AnnotationKind.RELATION, "member of"),
                        List.of(new MarkLink(from.id(), to.id(), "member of", "m", true)),
                        Optional.empty()));
    }

    StanceMark stanceOfAuthor(int begin, int end) {
        return add(
                new StanceMark(
                        header(AnnotationKind.STANCE, "Stance"),
                        StanceSign.SUPPORT,
                        1,
                        3,
                        List.of(
                                new StanceEndMark(
                                        StanceSide.HOLDER,
                                        Optional.empty(),
                                        "the author of this text")),
                        List.of(Span.of(begin, end)),
                        List.of()));
    }
}
