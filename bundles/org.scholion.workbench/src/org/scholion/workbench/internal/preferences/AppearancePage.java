/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.preferences;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.ScaleFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.workbench.internal.view.Themes;

/** How documents look: theme, font, size, line spacing, strength of colours. */
public final class AppearancePage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    private static final String[][] SPACINGS = {
        {"Tight (1.3)", "1.3"},
        {"Close (1.5)", "1.5"},
        {"Usual (1.7)", "1.7"},
        {"Wide (2.0)", "2.0"},
        {"Very wide (2.4)", "2.4"}
    };

    private @Nullable Button dark;

    /** Creates the page. */
    public AppearancePage() {
        super(GRID);
        ScopedPreferenceStore store =
                new ScopedPreferenceStore(InstanceScope.INSTANCE, AppearancePreferences.NODE);
        AppearancePreferences usual = AppearancePreferences.DEFAULT;
        store.setDefault(AppearancePreferences.FONT_FAMILY, usual.fontFamily());
        store.setDefault(AppearancePreferences.FONT_SIZE, usual.fontSize());
        store.setDefault(AppearancePreferences.LINE_SPACING, Double.toString(usual.lineSpacing()));
        store.setDefault(AppearancePreferences.LINE_LENGTH, usual.lineLength());
        store.setDefault(AppearancePreferences.TINT, usual.tint());
        setPreferenceStore(store);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        // nothing is needed of it
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        Group theme = new Group(parent, SWT.NONE);
        theme.setText("Theme");
        theme.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(theme);
        Button light = new Button(theme, SWT.RADIO);
        light.setText("&Light");
        light.setSelection(!Themes.dark());
        Button darkButton = new Button(theme, SWT.RADIO);
        darkButton.setText("&Dark");
        darkButton.setSelection(Themes.dark());
        dark = darkButton;

        addField(
                new ComboFieldEditor(
                        AppearancePreferences.FONT_FAMILY, "&Font of texts:", families(), parent));
        IntegerFieldEditor size =
                new IntegerFieldEditor(
                        AppearancePreferences.FONT_SIZE, "&Size in points:", parent, 3);
        size.setValidRange(6, 48);
        addField(size);
        addField(
                new ComboFieldEditor(
                        AppearancePreferences.LINE_SPACING, "Line s&pacing:", SPACINGS, parent));
        IntegerFieldEditor length =
                new IntegerFieldEditor(
                        AppearancePreferences.LINE_LENGTH,
                        "&Characters in a line at most:",
                        parent,
                        3);
        length.setValidRange(30, 200);
        addField(length);
        addField(
                new ScaleFieldEditor(
                        AppearancePreferences.TINT,
                        "C&olour behind annotations:",
                        parent,
                        50,
                        200,
                        10,
                        50));
    }

    private static String[][] families() {
        Stream<String[]> installed =
                Arrays.stream(Display.getCurrent().getFontList(null, true))
                        .map(FontData::getName)
                        .filter(name -> !name.startsWith("@"))
                        .distinct()
                        .sorted()
                        .map(name -> new String[] {name, name});
        return Stream.concat(
                        Stream.<String[]>of(new String[] {"Chosen for each script", ""}), installed)
                .toArray(String[][]::new);
    }

    @Override
    public boolean performOk() {
        Button chosen = dark;
        if (chosen != null && !chosen.isDisposed() && chosen.getSelection() != Themes.dark()) {
            Themes.show(chosen.getSelection());
        }
        return super.performOk();
    }
}
