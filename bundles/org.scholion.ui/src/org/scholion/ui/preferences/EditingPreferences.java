/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.preferences;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Widget;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How text is selected.
 *
 * @param snapping whether a plain drag selects whole words and pieces of words
 */
public record EditingPreferences(boolean snapping) {

    /** What holds before anybody chose. */
    public static final EditingPreferences DEFAULT = new EditingPreferences(true);

    private static final String SNAPPING = "selection.snapping";

    /** Returns what the user has chosen. */
    public static EditingPreferences load() {
        IEclipsePreferences usual = DefaultScope.INSTANCE.getNode(AppearancePreferences.NODE);
        return new EditingPreferences(
                chosen().getBoolean(SNAPPING, usual.getBoolean(SNAPPING, DEFAULT.snapping)));
    }

    /** Keeps this as the user's choice. */
    public void keep() {
        IEclipsePreferences chosen = chosen();
        chosen.putBoolean(SNAPPING, snapping);
        try {
            chosen.flush();
        } catch (BackingStoreException unwritable) {
            // it holds until the program ends
            ILog.get().warn("The choice of how drags select could not be kept", unwritable);
        }
    }

    private static IEclipsePreferences chosen() {
        return InstanceScope.INSTANCE.getNode(AppearancePreferences.NODE);
    }

    /** Calls a listener on the UI thread when a choice has changed, until the widget is gone. */
    public static void onChange(Widget owner, Runnable listener) {
        PreferenceChanges.follow(owner, "selection.", listener);
    }
}
