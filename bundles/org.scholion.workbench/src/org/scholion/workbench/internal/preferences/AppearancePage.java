/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.preferences;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
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
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.view.Themes;

/** How documents look: theme, font, size, line spacing, strength of colours. */
public final class AppearancePage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    /** Heights of a line as multiples of the font's size, as they are kept. */
    private static final List<String> SPACINGS = List.of("1.3", "1.5", "1.7", "2.0", "2.4");

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
        store.setDefault(AppearancePreferences.HIGH_CONTRAST, usual.highContrast());
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
        theme.setText(UiWords.say("workbench.appearance.theme"));
        theme.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(theme);
        Button light = new Button(theme, SWT.RADIO);
        light.setText(UiWords.say("workbench.appearance.light"));
        light.setSelection(!Themes.dark());
        Button darkButton = new Button(theme, SWT.RADIO);
        darkButton.setText(UiWords.say("workbench.appearance.dark"));
        darkButton.setSelection(Themes.dark());
        dark = darkButton;

        addField(
                new BooleanFieldEditor(
                        AppearancePreferences.HIGH_CONTRAST,
                        UiWords.say("workbench.appearance.high-contrast"),
                        parent));
        addField(
                new ComboFieldEditor(
                        AppearancePreferences.FONT_FAMILY,
                        UiWords.say("workbench.appearance.font"),
                        families(),
                        parent));
        IntegerFieldEditor size =
                new IntegerFieldEditor(
                        AppearancePreferences.FONT_SIZE,
                        UiWords.say("workbench.appearance.size"),
                        parent,
                        3);
        size.setValidRange(6, 48);
        addField(size);
        addField(
                new ComboFieldEditor(
                        AppearancePreferences.LINE_SPACING,
                        UiWords.say("workbench.appearance.spacing"),
                        spacings(),
                        parent));
        IntegerFieldEditor length =
                new IntegerFieldEditor(
                        AppearancePreferences.LINE_LENGTH,
                        UiWords.say("workbench.appearance.line-length"),
                        parent,
                        3);
        length.setValidRange(30, 200);
        addField(length);
        addField(
                new ScaleFieldEditor(
                        AppearancePreferences.TINT,
                        UiWords.say("workbench.appearance.tint"),
                        parent,
                        50,
                        200,
                        10,
                        50));
    }

    private static String[][] spacings() {
        return SPACINGS.stream()
                .map(
                        value ->
                                new String[] {
                                    UiWords.say(
                                            "workbench.appearance.spacing.value",
                                            "step",
                                            SPACINGS.indexOf(value),
                                            "factor",
                                            new BigDecimal(value)),
                                    value
                                })
                .toArray(String[][]::new);
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
                        Stream.<String[]>of(
                                new String[] {UiWords.say("workbench.appearance.by-script"), ""}),
                        installed)
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
