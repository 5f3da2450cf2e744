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
 * How documents look.
 *
 * @param fontFamily the font of texts, empty for a reading font chosen per script
 * @param fontSize its size in points
 * @param lineSpacing line height as a multiple of the font's height
 * @param lineLength about how many characters a line has at most
 * @param tint how strong the colour behind annotations is, in percent of the usual, 50 to 200
 * @param invisibles whether signs show where characters are that no font draws
 * @param highContrast whether colours have high contrast, whatever the platform's have
 */
public record AppearancePreferences(
        String fontFamily,
        int fontSize,
        double lineSpacing,
        int lineLength,
        int tint,
        boolean invisibles,
        boolean highContrast) {

    /** The preference node. */
    public static final String NODE = "org.scholion.ui";

    /** Keys of the preferences in the node. */
    public static final String FONT_FAMILY = "appearance.fontFamily";

    public static final String FONT_SIZE = "appearance.fontSize";
    public static final String LINE_SPACING = "appearance.lineSpacing";
    public static final String LINE_LENGTH = "appearance.lineLength";
    public static final String TINT = "appearance.tint";
    public static final String INVISIBLES = "appearance.invisibles";
    public static final String HIGH_CONTRAST = "appearance.highContrast";
    public static final String MEMBER = "member";

    /** What holds before anybody chose. */
    public static final AppearancePreferences DEFAULT =
            new AppearancePreferences("", 12, 1.7, 80, 100, false, false);

    /** Returns what the user has chosen. */
    public static AppearancePreferences load() {
        IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode(NODE);
        IEclipsePreferences usual = DefaultScope.INSTANCE.getNode(NODE);
        return new AppearancePreferences(
                chosen.get(FONT_FAMILY, usual.get(FONT_FAMILY, DEFAULT.fontFamily)),
                chosen.getInt(FONT_SIZE, usual.getInt(FONT_SIZE, DEFAULT.fontSize)),
                chosen.getDouble(LINE_SPACING, usual.getDouble(LINE_SPACING, DEFAULT.lineSpacing)),
                chosen.getInt(LINE_LENGTH, usual.getInt(LINE_LENGTH, DEFAULT.lineLength)),
                chosen.getInt(TINT, usual.getInt(TINT, DEFAULT.tint)),
                chosen.getBoolean(INVISIBLES, usual.getBoolean(INVISIBLES, DEFAULT.invisibles)),
                chosen.getBoolean(
                        HIGH_CONTRAST, usual.getBoolean(HIGH_CONTRAST, DEFAULT.highContrast)));
    }

    /** Keeps whether invisible characters show as the user's choice. */
    public static void keepInvisibles(boolean shown) {
        IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode(NODE);
        chosen.putBoolean(INVISIBLES, shown);
        try {
            chosen.flush();
        } catch (BackingStoreException unwritable) {
            // it holds until the program ends
            ILog.get().warn("Whether invisible characters show could not be kept", unwritable);
        }
    }

    /** Calls a listener on the UI thread when a choice has changed, until the widget is gone. */
    public static void onChange(Widget owner, Runnable listener) {
        PreferenceChanges.follow(owner, "appearance.", listener);
    }
}
