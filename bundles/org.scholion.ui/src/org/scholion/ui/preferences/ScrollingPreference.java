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
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether documents beside each other scroll together; they do until someone says otherwise. */
public final class ScrollingPreference {

    private static final String TOGETHER = "beside.together";

    private ScrollingPreference() {}

    /** Returns whether they do. */
    public static boolean together() {
        return chosen().getBoolean(TOGETHER, true);
    }

    /** Keeps whether they do as the user's choice. */
    public static void keep(boolean together) {
        IEclipsePreferences chosen = chosen();
        chosen.putBoolean(TOGETHER, together);
        try {
            chosen.flush();
        } catch (BackingStoreException unwritable) {
            // it holds until the program ends
            ILog.get().warn("The choice of how documents scroll could not be kept", unwritable);
        }
    }

    private static IEclipsePreferences chosen() {
        return InstanceScope.INSTANCE.getNode(AppearancePreferences.NODE);
    }
}
