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
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.scholion.ui.preferences.SuggestionPreferences;
import org.scholion.workbench.internal.command.WindowHandler;

/** Shows or hides what words may be, in all texts; the menu has a check while it shows. */
public final class SuggestionsHandler extends WindowHandler implements IElementUpdater {

    private static final String COMMAND = "org.scholion.commands.suggestion.show";

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        new SuggestionPreferences(!SuggestionPreferences.load().shown()).keep();
        window.getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    @Override
    @NonNullByDefault({})
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(SuggestionPreferences.load().shown());
    }
}
