/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.theme;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.HighContrast;

/** Knows whether the workbench shows a dark theme, and tells who wants to hear when it changes. */
public final class ThemeWatch {

    private static final int SETTLING_MILLISECONDS = 150;

    private static @Nullable ThemeWatch watch;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Display display = Display.getDefault();
    private final DeskRules rules = new DeskRules();
    private boolean dark;
    private Optional<HighContrast> highContrast = Optional.empty();

    private ThemeWatch() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            dark = darkNow(workbench);
            workbench
                    .getService(IEventBroker.class)
                    .subscribe(IThemeEngine.Events.THEME_CHANGED, event -> plan(workbench));
        } else {
            dark = Display.isSystemDarkTheme();
        }
        highContrast = highContrastNow();
        rule();
        display.addListener(SWT.Settings, event -> lookAgain());
        if (PlatformUI.isWorkbenchRunning()) {
            followChoice();
        }
    }

    private void followChoice() {
        InstanceScope.INSTANCE
                .getNode(AppearancePreferences.NODE)
                .addPreferenceChangeListener(
                        event -> {
                            if (AppearancePreferences.HIGH_CONTRAST.equals(event.getKey())) {
                                display.asyncExec(this::lookAgain);
                            }
                        });
    }

    /** The user's choice goes before the platform's, which most leave as it is. */
    private Optional<HighContrast> highContrastNow() {
        boolean chosen =
                PlatformUI.isWorkbenchRunning() && AppearancePreferences.load().highContrast();
        return chosen
                ? Optional.of(dark ? HighContrast.DARK : HighContrast.LIGHT)
                : HighContrast.ofPlatform(display);
    }

    private void lookAgain() {
        Optional<HighContrast> now = highContrastNow();
        if (!now.equals(highContrast)) {
            highContrast = now;
            rule();
            listeners.forEach(Runnable::run);
        }
    }

    /** Returns the watch of this workbench. */
    public static ThemeWatch get() {
        ThemeWatch made = watch;
        if (made == null) {
            made = new ThemeWatch();
            watch = made;
        }
        return made;
    }

    private static boolean darkNow(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        if (engine == null) {
            return Display.isSystemDarkTheme();
        }
        ITheme theme = engine.getActiveTheme();
        return theme == null ? Display.isSystemDarkTheme() : theme.getId().contains("dark");
    }

    /** Some of the desktop's colours change a little after the event; they are waited for. */
    private void plan(IWorkbench workbench) {
        display.asyncExec(() -> display.timerExec(SETTLING_MILLISECONDS, () -> changed(workbench)));
    }

    private void changed(IWorkbench workbench) {
        boolean now = darkNow(workbench);
        if (now != dark) {
            dark = now;
            highContrast = highContrastNow();
            rule();
            if (!now) {
                freshen(workbench);
            }
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * What the dark theme had coloured keeps its colours in the light one unless they are reset.
     */
    private static void freshen(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        for (Shell shell : workbench.getDisplay().getShells()) {
            shell.setRedraw(false);
            reset(shell);
            engine.applyStyles(shell, true);
            shell.setRedraw(true);
        }
    }

    /** Where a default was restored before the desktop changed it, only another colour frees it. */
    private static void reset(Control control) {
        Color other = control.getDisplay().getSystemColor(SWT.COLOR_GRAY);
        control.setForeground(other);
        control.setForeground(null);
        control.setBackground(other);
        control.setBackground(null);
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                item.setForeground(other);
                item.setForeground(null);
            }
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                reset(child);
            }
        }
    }

    private void rule() {
        rules.apply(rgb(ColorRole.DISABLED), rgb(ColorRole.ACCENT));
    }

    private RGB rgb(ColorRole role) {
        return highContrast.map(colors -> colors.rgb(role)).orElseGet(() -> role.rgb(dark));
    }

    /** Returns whether the theme is a dark one. */
    public boolean dark() {
        return dark;
    }

    /** Returns the colours of high contrast, while such a theme shows. */
    public Optional<HighContrast> highContrast() {
        return highContrast;
    }

    /** Adds a listener. */
    public void add(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void remove(Runnable listener) {
        listeners.remove(listener);
    }
}
