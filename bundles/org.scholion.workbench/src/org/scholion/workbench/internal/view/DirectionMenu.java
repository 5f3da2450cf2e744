/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.view;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.scholion.text.BaseDirection;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.words.UiWords;

/** Lists how the paragraphs of the open document can run, with a mark at how they do. */
public final class DirectionMenu extends ContributionItem {

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    @NonNullByDefault({})
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<CanvasContent> shown =
                Optional.ofNullable(window).flatMap(DirectionHandler::shown);
        int at = index;
        for (BaseDirection direction : BaseDirection.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO, at++);
            item.setText(UiWords.say("workbench.direction.entry", "direction", direction.word()));
            item.setEnabled(shown.isPresent());
            item.setSelection(shown.filter(c -> c.direction() == direction).isPresent());
            item.addListener(
                    SWT.Selection,
                    e -> {
                        if (item.getSelection()) {
                            choose(direction);
                        }
                    });
        }
    }

    private static void choose(BaseDirection direction) {
        WorkbenchCommand.TEXT_DIRECTION.run(
                PlatformUI.getWorkbench(), Map.of(DirectionHandler.DIRECTION, direction.word()));
    }
}
