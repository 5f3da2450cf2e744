/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class LongTableTest {

    private record Row(int id, String name) {}

    private static final int MANY = 100_000;

    private final List<Row> painted = new ArrayList<>();
    private Display display;
    private Shell shell;
    private LongTable<Row> table;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        table =
                new LongTable<>(
                        shell,
                        SWT.MULTI,
                        "Rows",
                        (item, row) -> {
                            painted.add(row);
                            item.setText(0, row.name());
                        });
        table.column("Name", 200, SWT.LEAD, () -> {});
        shell.setSize(300, 400);
        shell.open();
        table.show(list(MANY));
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Row(i, "row " + i)).toList();
    }

    private static LongList<Row> list(int count) {
        return LongList.of(rows(count), Row::id);
    }

    private void settle() {
        display.update();
        while (display.readAndDispatch()) {
            display.update();
        }
    }

    private void press(int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        event.doit = true;
        table.table().notifyListeners(SWT.KeyDown, event);
        assertThat(event.doit).isFalse();
        settle();
    }

    private List<Integer> selected() {
        return table.selected().stream().map(Row::id).toList();
    }

    private String shown(int nativeRow) {
        return table.table().getItem(nativeRow).getText(0);
    }

    @Test
    void thatTheNativeTableHoldsWhatIsInSight() {
        assertThat(table.table().getItemCount()).isBetween(5, 40);
        assertThat(painted.size()).isLessThan(80);
        table.show(list(LongTable.SHORT));
        assertThat(table.table().getItemCount()).isEqualTo(LongTable.SHORT);
    }

    @Test
    void thatKeysGoThroughAllRows() {
        press(SWT.END, 0);
        assertThat(selected()).containsExactly(MANY - 1);
        assertThat(shown(table.table().getItemCount() - 1)).isEqualTo("row " + (MANY - 1));
        press(SWT.ARROW_UP, SWT.SHIFT);
        assertThat(selected()).containsExactly(MANY - 2, MANY - 1);
        press(SWT.HOME, 0);
        assertThat(shown(0)).isEqualTo("row 0");
        press(SWT.PAGE_DOWN, 0);
        press(SWT.PAGE_DOWN, 0);
        assertThat(selected()).containsExactly(2 * (table.height() - 1));
        assertThat(table.top()).isPositive();
    }

    @Test
    void thatAChangedRowRepaintsOneRow() {
        table.select(3);
        settle();
        painted.clear();
        List<Row> changed = new ArrayList<>(rows(MANY));
        changed.set(2, new Row(2, "other"));
        changed.set(50_000, new Row(50_000, "far away"));
        table.show(LongList.of(changed, Row::id));
        settle();
        // the window system may not have asked for it yet
        assertThat(shown(2)).isEqualTo("other");
        assertThat(painted).containsExactly(new Row(2, "other"));
        assertThat(selected()).containsExactly(3);
    }

    @Test
    void thatASelectedRowIsShownAndOpened() {
        List<Integer> opened = new ArrayList<>();
        table.onOpen(() -> opened.addAll(selected()));
        table.select(70_000);
        assertThat(table.top()).isBetween(70_000 - table.height(), 70_000);
        press(SWT.CR, 0);
        assertThat(opened).containsExactly(70_000);
    }

    @Test
    void thatAKeyOpensOnceThoughTheNativeTableSpeaksOfItToo() {
        AtomicInteger opened = new AtomicInteger();
        table.onOpen(opened::incrementAndGet);
        table.select(3);
        notifyAt(SWT.KeyDown, 1_000);
        notifyAt(SWT.DefaultSelection, 1_000);
        assertThat(opened).hasValue(1);
        notifyAt(SWT.DefaultSelection, 1_200);
        assertThat(opened).as("a double click later").hasValue(2);
    }

    private void notifyAt(int type, int time) {
        Event event = new Event();
        event.keyCode = SWT.CR;
        event.time = time;
        table.table().notifyListeners(type, event);
    }

    @Test
    void thatRightToLeftTextsBeginAtTheRightAndEndAtTheLeft() {
        table.bothDirections(table.table().getColumn(0));
        table.show(
                LongList.of(
                        List.of(
                                new Row(
                                        1,
                                        "\u0642\u0645\u0629 \u0627\u0644\u062F\u0648\u062D\u0629\u2026")),
                        Row::id));
        Rectangle cell = table.table().getItem(0).getBounds(0);
        int third = cell.width / 3;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        // it shows once the window system has asked for the row and painted it
        while (ink(cell.x + 2, third) > 0 || ink(cell.x + cell.width / 2, third) == 0) {
            assertThat(System.nanoTime()).as("a text at the right edge").isLessThan(end);
            settle();
        }
    }

    /** How many pixels of the first row are another colour than its ground. */
    private int ink(int x, int width) {
        Table shown = table.table();
        shown.deselectAll();
        settle();
        Rectangle row = shown.getItem(0).getBounds(0);
        Image image = new Image(display, shown.getSize().x, shown.getSize().y);
        GC gc = new GC(shown);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData pixels = image.getImageData(100);
        image.dispose();
        int ground = pixels.getPixel(row.x + row.width / 2, row.y + 2);
        int ink = 0;
        for (int i = x; i < x + width; i++) {
            for (int y = row.y + 2; y < row.y + row.height - 2; y++) {
                ink += pixels.getPixel(i, y) == ground ? 0 : 1;
            }
        }
        return ink;
    }

    @Test
    void thatAShorterListIsShownToItsEnd() {
        press(SWT.END, 0);
        table.show(list(600));
        settle();
        assertThat(shown(table.table().getItemCount() - 1)).isEqualTo("row 599");
        table.show(list(2));
        settle();
        assertThat(table.table().getItemCount()).isEqualTo(2);
        assertThat(shown(0)).isEqualTo("row 0");
    }
}
