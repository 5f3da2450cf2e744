/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.page;

import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;

/** The palette: types with their keys, eyes and locks. */
public final class PalettePage {

    private static final int NAME = 0;
    private static final int EYE = 3;
    private static final int LOCK = 4;

    private final Driver driver;
    private final Table table;

    PalettePage(WorkbenchWindow window) {
        driver = window.driver();
        table =
                window.find(
                        Table.class,
                        "the palette",
                        shown -> Widgets.row(shown, "Geopolitical entity").isPresent());
    }

    /** Hides or shows a type. */
    public void toggleEye(String type) {
        click(type, EYE);
    }

    /** Locks or unlocks a type. */
    public void toggleLock(String type) {
        click(type, LOCK);
    }

    /** Annotates what is selected. */
    public void annotate(String type) {
        click(type, NAME);
    }

    private void click(String type, int column) {
        int row = Wait.forValue(type + " in the palette", () -> Widgets.rowOf(table, type));
        Ui.run(() -> table.showItem(table.getItem(row)));
        Wait.untilIdle();
        // where a row is drawn is known once the table has scrolled
        Rectangle cell =
                Wait.forValue(
                        type + " in sight in the palette",
                        () -> {
                            Rectangle bounds = table.getItem(row).getBounds(column);
                            Rectangle area = table.getClientArea();
                            return bounds.y >= area.y
                                            && bounds.y + bounds.height <= area.y + area.height
                                    ? Optional.of(bounds)
                                    : Optional.empty();
                        });
        Wait.untilIdle();
        driver.click(
                table,
                new Point(cell.x + Math.min(40, cell.width / 2), cell.y + cell.height / 2),
                1,
                0);
    }
}
