/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.problems;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.dialogs.ShowingDialog;
import org.scholion.ui.words.UiWords;

/** Shows problems as a list that can be copied. */
public final class ProblemListDialog extends ShowingDialog {

    private static final int COPY_ID = IDialogConstants.CLIENT_ID + 1;

    private final String summary;
    private final List<ListedProblem> problems;

    /**
     * Creates it; open it.
     *
     * @param heading what was done
     * @param summary how it went, in a sentence
     */
    public ProblemListDialog(
            @Nullable Shell parent, String heading, String summary, List<ListedProblem> problems) {
        super(parent, heading);
        this.summary = summary;
        this.problems = List.copyOf(problems);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    /** Puts problems on the clipboard, a line each. */
    public static void copy(Control near, List<ListedProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(near.getDisplay());
        try {
            String text =
                    problems.stream().map(ListedProblem::line).collect(Collectors.joining("\n"));
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    protected void fill(Composite area) {
        Label said = new Label(area, SWT.WRAP);
        said.setText(summary.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(720, SWT.DEFAULT).applyTo(said);
        ProblemTable table = new ProblemTable(area, problems);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 320).applyTo(table);
    }

    @Override
    protected void addButtons(Composite bar) {
        createButton(bar, COPY_ID, UiWords.say("ui.problems.copy-all-button"), false);
    }

    @Override
    protected void buttonPressed(int buttonId) {
        if (buttonId == COPY_ID) {
            copy(getShell(), problems);
        } else {
            super.buttonPressed(buttonId);
        }
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }
}
