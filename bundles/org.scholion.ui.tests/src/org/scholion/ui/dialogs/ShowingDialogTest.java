/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A window that shows something. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ShowingDialogTest {

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private ShowingDialog shown(boolean verb) {
        ShowingDialog dialog =
                new ShowingDialog(shell, "What there is") {
                    @Override
                    protected void fill(Composite area) {
                        new Label(area, SWT.NONE).setText("shown");
                    }

                    @Override
                    protected void addButtons(Composite bar) {
                        if (verb) {
                            createButton(bar, IDialogConstants.OK_ID, "Open", true);
                        }
                    }
                };
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    @Test
    void thatEnterClosesWhereThereIsNothingElseToDo() {
        ShowingDialog dialog = shown(false);
        Shell window = dialog.getShell();
        assertThat(window.getText()).isEqualTo("What there is");
        assertThat(window.getStyle() & SWT.RESIZE).isNotZero();
        Button close = window.getDefaultButton();
        assertThat(close.getText()).isEqualTo(IDialogConstants.CLOSE_LABEL);
        close.notifyListeners(SWT.Selection, new Event());
        assertThat(window.isDisposed()).isTrue();
        assertThat(dialog.getReturnCode()).isEqualTo(IDialogConstants.CANCEL_ID);
    }

    @Test
    void thatEnterDoesWhatThereIsToDo() {
        ShowingDialog dialog = shown(true);
        Shell window = dialog.getShell();
        assertThat(window.getDefaultButton().getText()).isEqualTo("Open");
        window.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        assertThat(window.isDisposed()).isTrue();
        assertThat(dialog.getReturnCode()).isEqualTo(IDialogConstants.OK_ID);
    }
}
