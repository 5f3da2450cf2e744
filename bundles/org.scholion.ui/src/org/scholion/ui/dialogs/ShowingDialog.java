/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.dialogs;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * A window that shows something and is closed when it was seen. It can be made larger, Escape
 * closes it, and Enter does unless there is something else to do in it.
 */
public abstract class ShowingDialog extends Dialog {

    private final String title;

    /**
     * Creates it.
     *
     * @param shell what it stands before
     * @param title what its frame says
     */
    protected ShowingDialog(@Nullable Shell shell, String title) {
        super(shell);
        this.title = title;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Adds what is shown to an area with a grid of one column. */
    protected abstract void fill(Composite area);

    /** Adds buttons for what else can be done; they stand before the one that closes. */
    protected void addButtons(Composite bar) {
        // most only show
    }

    @Override
    protected final void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(title);
        }
    }

    @Override
    protected final @Nullable Control createDialogArea(@Nullable Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        fill(area);
        return area;
    }

    @Override
    protected final void createButtonsForButtonBar(@Nullable Composite parent) {
        if (parent != null) {
            addButtons(parent);
        }
        boolean first = getShell().getDefaultButton() == null;
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, first);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLOSE_ID) {
            cancelPressed();
        } else {
            super.buttonPressed(button);
        }
    }
}
