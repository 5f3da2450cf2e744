/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * Rules for the desktop's own controls, over those that the themes' style sheets give them. A style
 * sheet colours a control once and for all, so that one that is disabled goes on looking as if it
 * could be used; a rule for the state follows the state. Only where controls are GTK's; others draw
 * what is disabled by themselves.
 */
public final class DeskRules {

    /** Higher than what a control says of itself (600), lower than the user's own rules (800). */
    private static final int RANK = 700;

    private static final String GTK = "org.eclipse.swt.internal.gtk.";
    private static final String GTK3 = "org.eclipse.swt.internal.gtk3.GTK3";

    private static final String RULES = "gtk.css";

    private long provider;

    /**
     * Has what is disabled, and what has the keyboard, be seen as such from now on; on the window's
     * thread.
     *
     * @param disabled what is written on what cannot be used
     * @param accent around what has the keyboard
     */
    public void apply(RGB disabled, RGB accent) {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            if (type(GTK + "GTK").getField("GTK4").getBoolean(null)) {
                return;
            }
            if (provider == 0) {
                provider = begin();
            }
            byte[] rules = rules(disabled, accent).getBytes(StandardCharsets.UTF_8);
            type(GTK3)
                    .getMethod(
                            "gtk_css_provider_load_from_data",
                            long.class,
                            byte[].class,
                            long.class,
                            long[].class)
                    .invoke(null, provider, rules, (long) rules.length, null);
        } catch (ReflectiveOperationException other) {
            ILog.get().warn("What is disabled looks as the theme has it.", other);
        }
    }

    // SWT has these calls, and no method for them that all platforms share
    private static long begin() throws ReflectiveOperationException {
        long made =
                ((Number) type(GTK + "GTK").getMethod("gtk_css_provider_new").invoke(null))
                        .longValue();
        Object screen = type(GTK + "GDK").getMethod("gdk_screen_get_default").invoke(null);
        type(GTK3)
                .getMethod(
                        "gtk_style_context_add_provider_for_screen",
                        long.class,
                        long.class,
                        int.class)
                .invoke(null, screen, made, RANK);
        return made;
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Display.class.getClassLoader());
    }

    private static String rules(RGB disabled, RGB accent) {
        try (InputStream file =
                Objects.requireNonNull(DeskRules.class.getResourceAsStream(RULES))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{disabled}", css(disabled))
                    .replace("{accent}", css(accent));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String css(RGB colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }
}
