/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The window of an import, an export or the like: options, then what became of it. */
public final class ExchangeDialog extends WizardDialog {

    private final String verb;

    /**
     * Creates it.
     *
     * @param verb what the button that does it says
     */
    public ExchangeDialog(Shell shell, ExchangeWizard<?> wizard, String verb) {
        super(shell, wizard);
        this.verb = verb;
        setPageSize(640, 360);
    }

    /** Has room for a page of another size, in pixels at 100 %. */
    public ExchangeDialog sized(int width, int height) {
        setPageSize(width, height);
        return this;
    }

    /** Later pages make it as large as they need, and so does the first. */
    @Override
    public void create() {
        super.create();
        updateSize();
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        super.createButtonsForButtonBar(parent);
        named();
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        named();
    }

    /**
     * What can be filled in has the keyboard, and Enter goes on; a button that is off hears none.
     */
    @Override
    public void showPage(@Nullable IWizardPage page) {
        super.showPage(page);
        if (page != null && page.getControl() != null) {
            // from right to left, GTK leaves aside what did not show when its window got wider
            page.getControl().setBounds(page.getControl().getParent().getClientArea());
        }
        Button close = getButton(IDialogConstants.FINISH_ID);
        if (page instanceof ResultPage && close != null) {
            close.setFocus();
        } else if (page != null && page.getControl() != null && !isWithin(page.getControl())) {
            page.getControl().setFocus();
        }
    }

    /** Returns whether the keyboard is in a page already, where the page chose what has it. */
    private static boolean isWithin(Control page) {
        for (Control at = page.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at.equals(page)) {
                return true;
            }
        }
        return false;
    }

    private void named() {
        Button finish = getButton(IDialogConstants.FINISH_ID);
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (finish == null || cancel == null) {
            return;
        }
        IWizardPage page = getCurrentPage();
        boolean done = page instanceof ResultPage;
        finish.setText(done ? IDialogConstants.CLOSE_LABEL : verb);
        setButtonLayoutData(finish);
        boolean several = getWizard() instanceof ExchangeWizard<?> wizard && wizard.hasMore();
        for (int id : new int[] {IDialogConstants.BACK_ID, IDialogConstants.NEXT_ID}) {
            Button unneeded = getButton(id);
            if (unneeded != null) {
                unneeded.setVisible(several && !done);
            }
        }
        cancel.setVisible(!done);
    }
}
