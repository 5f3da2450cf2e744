/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.theme;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** The theme of the desktop, by its name. */
public final class PlatformTheme {

    private PlatformTheme() {}

    /** Returns the name that GTK knows the theme by; empty on other platforms. */
    public static String name() {
        if (!SWT.getPlatform().equals("gtk")) {
            return "";
        }
        String asked = System.getenv("GTK_THEME");
        if (asked != null && !asked.isEmpty()) {
            return asked;
        }
        try {
            // SWT knows it and has no method for it that all platforms share
            Object name =
                    Class.forName(
                                    "org.eclipse.swt.internal.gtk.OS",
                                    true,
                                    Display.class.getClassLoader())
                            .getMethod("getThemeName")
                            .invoke(null);
            return String.valueOf(name);
        } catch (ReflectiveOperationException other) {
            ILog.get().warn("The theme of the desktop is not known.", other);
            return "";
        }
    }
}
