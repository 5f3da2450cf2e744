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
 * How suggestions are shown.
 *
 * @param shown whether they are at all
 */
public record SuggestionPreferences(boolean shown) {

    /** What holds before anybody chose. */
    public static final SuggestionPreferences DEFAULT = new SuggestionPreferences(true);

    private static final String SHOWN = "suggestions.shown";

    /** Returns what the user has chosen. */
    public static SuggestionPreferences load() {
        IEclipsePreferences usual = DefaultScope.INSTANCE.getNode(AppearancePreferences.NODE);
        return new SuggestionPreferences(
                chosen().getBoolean(SHOWN, usual.getBoolean(SHOWN, DEFAULT.shown)));
    }

    /** Keeps this as the user's choice. */
    public void keep() {
        IEclipsePreferences chosen = chosen();
        chosen.putBoolean(SHOWN, shown);
        try {
            chosen.flush();
        } catch (BackingStoreException unwritable) {
            // it holds until the program ends
            ILog.get().warn("Whether suggestions show could not be kept", unwritable);
        }
    }

    private static IEclipsePreferences chosen() {
        return InstanceScope.INSTANCE.getNode(AppearancePreferences.NODE);
    }

    /** Calls a listener on the UI thread when a choice has changed, until the widget is gone. */
    public static void onChange(Widget owner, Runnable listener) {
        PreferenceChanges.follow(owner, "suggestions.", listener);
    }
}
