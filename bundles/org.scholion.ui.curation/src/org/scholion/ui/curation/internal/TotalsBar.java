/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.scholion.corpus.SetState;
import org.scholion.corpus.overview.MemberTotals;
import org.scholion.corpus.overview.OverviewSnapshot;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** A row for each member: how many documents are done, begun, skipped, untouched. */
final class TotalsBar extends Canvas {

    private static final int NAME_WIDTH = 110;
    private static final int BAR_WIDTH = 260;
    private static final int BAR_HEIGHT = 8;
    private static final int GAP = 12;
    private static final int MOST_ROWS = 8;

    private Optional<OverviewSnapshot> figures = Optional.empty();
    private List<String> members = List.of();

    TotalsBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> figures.ifPresent(shown -> paint(event.gc, shown)));
    }

    /** Shows other figures and tells whether that takes more or less room. */
    boolean show(OverviewSnapshot snapshot, List<String> all) {
        int before = members.size();
        members = all.subList(0, Math.min(MOST_ROWS, all.size()));
        figures = Optional.of(snapshot);
        redraw();
        return members.size() != before;
    }

    private int rowHeight() {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight() + 8;
        gc.dispose();
        return height;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int rows = Math.max(1, members.size() + 1);
        return new Point(
                widthHint == SWT.DEFAULT ? 640 : widthHint,
                heightHint == SWT.DEFAULT ? rows * rowHeight() : heightHint);
    }

    private void paint(GC gc, OverviewSnapshot shown) {
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        int height = rowHeight();
        gc.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        gc.drawText(
                UiWords.say(
                        "lead.totals", "documents", shown.size(), "characters", shown.characters()),
                0,
                4,
                true);
        int y = height;
        for (String member : members) {
            paintRow(gc, shown, member, y, height);
            y += height;
        }
    }

    private void paintRow(GC gc, OverviewSnapshot shown, String member, int y, int height) {
        MemberTotals total = shown.totals(member);
        int documents = Math.max(1, shown.size());
        gc.setForeground(ThemeColors.color(ColorRole.TEXT));
        gc.setClipping(0, y, NAME_WIDTH - GAP, height);
        gc.drawText(UiWords.name(member), 0, y + 4, true);
        gc.setClipping((Rectangle) null);
        int top = y + (height - BAR_HEIGHT) / 2;
        gc.setBackground(ThemeColors.color(ColorRole.LINE));
        gc.fillRoundRectangle(NAME_WIDTH, top, BAR_WIDTH, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        int x = NAME_WIDTH;
        x = part(gc, x, top, total.count(SetState.DONE), documents, ColorRole.DONE);
        x = part(gc, x, top, total.count(SetState.IN_PROGRESS), documents, ColorRole.ACCENT);
        part(gc, x, top, total.count(SetState.SKIPPED), documents, ColorRole.WARNING);
        gc.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        gc.drawText(
                words(total, shown.size() - total.sets()),
                NAME_WIDTH + BAR_WIDTH + GAP,
                y + 4,
                true);
    }

    private static String words(MemberTotals total, int notBegun) {
        return UiWords.say(
                "lead.totals.member",
                "done",
                total.count(SetState.DONE),
                "begun",
                total.count(SetState.IN_PROGRESS),
                "skipped",
                total.count(SetState.SKIPPED),
                "open",
                notBegun + total.count(SetState.NEW),
                "annotations",
                total.annotations());
    }

    private static int part(GC gc, int x, int top, int count, int all, ColorRole colour) {
        int width = (int) Math.round((double) BAR_WIDTH * count / all);
        if (count > 0) {
            gc.setBackground(ThemeColors.color(colour));
            gc.fillRectangle(x, top, Math.max(2, width), BAR_HEIGHT);
        }
        return x + width;
    }
}
