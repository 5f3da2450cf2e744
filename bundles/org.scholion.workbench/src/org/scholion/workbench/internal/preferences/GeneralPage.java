/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.preferences;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.scholion.corpus.MemberName;
import org.scholion.ui.preferences.EditingPreferences;
import org.scholion.ui.project.MemberNames;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Who works here, and how text is selected. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final MemberNames members = new MemberNames();
    private @Nullable Text member;
    private @Nullable TickBox snapping;

    @Override
    public void init(@Nullable IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(form);
        new Label(form, SWT.NONE).setText(UiWords.say("workbench.general.name"));
        Text text = new Text(form, SWT.BORDER);
        text.setText(members.usual());
        text.addListener(
                SWT.Modify,
                event -> {
                    Optional<Message> objection = MemberName.objection(text.getText().strip());
                    setErrorMessage(objection.isPresent() ? UiWords.say(objection.get()) : null);
                    setValid(objection.isEmpty());
                });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        member = text;
        hint(form, UiWords.say("workbench.general.hint"));
        TickBox snap =
                TickBox.turning(
                        form,
                        UiWords.say("workbench.general.snapping"),
                        EditingPreferences.load().snapping(),
                        () -> {});
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 12).applyTo(snap);
        snapping = snap;
        hint(form, UiWords.say("workbench.general.snapping.hint"));
        return form;
    }

    private static void hint(Composite form, String text) {
        new Label(form, SWT.NONE);
        Label hint = new Label(form, SWT.WRAP);
        hint.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(hint);
    }

    @Override
    public boolean performOk() {
        Text text = member;
        if (text != null && !text.isDisposed()) {
            String name = text.getText().strip();
            if (!name.equals(members.usual())) {
                members.keepUsual(name);
            }
        }
        TickBox snap = snapping;
        if (snap != null && !snap.isDisposed()) {
            EditingPreferences chosen = new EditingPreferences(snap.isTicked());
            if (!chosen.equals(EditingPreferences.load())) {
                chosen.keep();
            }
        }
        return true;
    }
}
