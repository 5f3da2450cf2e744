/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Widget;

/** Tells of choices that have changed. */
final class PreferenceChanges {

    private PreferenceChanges() {}

    /**
     * Calls a listener on the UI thread when a choice has changed, until the widget is gone.
     *
     * @param prefix what the keys of the choices begin with
     */
    static void follow(Widget owner, String prefix, Runnable listener) {
        IPreferenceChangeListener heard =
                change -> {
                    if (change.getKey().startsWith(prefix) && !owner.isDisposed()) {
                        owner.getDisplay()
                                .asyncExec(
                                        () -> {
                                            if (!owner.isDisposed()) {
                                                listener.run();
                                            }
                                        });
                    }
                };
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(AppearancePreferences.NODE);
        node.addPreferenceChangeListener(heard);
        owner.addDisposeListener(gone -> node.removePreferenceChangeListener(heard));
    }
}
