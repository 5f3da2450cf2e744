/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.scholion.corpus.MemberName;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Asks for a member's name. */
final class MemberDialog extends Dialog {

    private final List<String> names;
    private String member;

    MemberDialog(Shell shell, List<String> names, String member) {
        super(shell);
        this.names = names;
        this.member = member;
    }

    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(member) : Optional.empty();
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(UiWords.say("workbench.member.title"));
        }
    }

    @Override
    protected @Nullable Control createDialogArea(@Nullable Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(UiWords.say("workbench.member.hint"));
        GridDataFactory.fillDefaults().hint(360, SWT.DEFAULT).applyTo(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN);
        combo.setItems(names.toArray(String[]::new));
        combo.setText(member);
        Label refusal = new Label(area, SWT.WRAP);
        combo.addListener(
                SWT.Modify,
                event -> {
                    member = combo.getText().strip();
                    Optional<Message> objection = objection();
                    refusal.setText(member.isEmpty() ? "" : objection.map(UiWords::say).orElse(""));
                    getButton(IDialogConstants.OK_ID).setEnabled(objection.isEmpty());
                });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        int twoLines = 2 * refusal.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().hint(360, twoLines).applyTo(refusal);
        refusal.moveBelow(combo);
        combo.setFocus();
        return area;
    }

    /** Who is there already may have any name: it was given before there were rules. */
    private Optional<Message> objection() {
        return names.contains(member) ? Optional.empty() : MemberName.objection(member);
    }
}
