/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.view;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.workbench.internal.command.WindowHandler;

/** Shows documents in larger, smaller or the usual letters. */
public final class TextSizeHandler extends WindowHandler implements IExecutableExtension {

    private static final int SMALLEST = 6;
    private static final int LARGEST = 48;

    private String change = "reset";

    @Override
    public void setInitializationData(
            @Nullable IConfigurationElement element,
            @Nullable String property,
            @Nullable Object data) {
        change = String.valueOf(data);
    }

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        int size = AppearancePreferences.load().fontSize();
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(AppearancePreferences.NODE);
        switch (change) {
            case "larger" ->
                    node.putInt(AppearancePreferences.FONT_SIZE, Math.min(LARGEST, size + 1));
            case "smaller" ->
                    node.putInt(AppearancePreferences.FONT_SIZE, Math.max(SMALLEST, size - 1));
            default -> node.remove(AppearancePreferences.FONT_SIZE);
        }
    }
}
