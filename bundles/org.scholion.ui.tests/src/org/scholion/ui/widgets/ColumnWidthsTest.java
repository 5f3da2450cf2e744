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

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ColumnWidthsTest {

    private static final int ROWS = 12;

    private Display display;
    private Shell shell;

    @BeforeEach
    void create() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static LongList<Integer> rows(int count) {
        return LongList.of(IntStream.range(0, count).boxed().toList(), row -> row);
    }

    /** As a view does whose project is empty, gets documents, is closed and opened again. */
    @ParameterizedTest
    @ValueSource(longs = {18, 31, 49, 61, 195, 216, 253, 288})
    void thatRowsAreSeenHoweverAListWasFilledAndHidden(long seed) {
        Random random = new Random(seed);
        shell.setSize(300 + random.nextInt(900), 200 + random.nextInt(600));
        ContentStack stack = new ContentStack(shell);
        Label empty = new Label(stack, SWT.WRAP);
        Composite full = new Composite(stack, SWT.NONE);
        full.setLayout(new FillLayout());
        ContentStack list = new ContentStack(full);
        LongTable<Integer> table =
                new LongTable<>(
                        list, SWT.MULTI, "Rows", (item, row) -> item.setText(1, "row " + row));
        table.column("", 28, SWT.LEAD, () -> {});
        table.column("Name", 120, SWT.LEAD, () -> {});
        table.column("Length", 60, SWT.TRAIL, () -> {});
        table.fit(table.table().getColumn(1), List.of(table.table().getColumn(2)));
        list.show(table);
        boolean open = random.nextBoolean();
        if (open) {
            shell.open();
        }
        for (int step = 0; step < 8; step++) {
            int count = step % 3 == 2 ? 0 : step == 7 ? ROWS : random.nextInt(20);
            stack.show(count == 0 ? empty : full);
            table.show(rows(count));
            if (!open && step == 2) {
                shell.open();
            }
            if (random.nextInt(3) == 0) {
                shell.setSize(260 + random.nextInt(1000), 200 + random.nextInt(600));
            }
            for (int turn = random.nextInt(30); turn > 0; turn--) {
                display.readAndDispatch();
            }
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (table.table().getItem(0).getBounds(1).width <= 0) {
            assertThat(System.nanoTime()).as("the first row is seen").isLessThan(end);
            display.update();
            display.readAndDispatch();
        }
    }
}
