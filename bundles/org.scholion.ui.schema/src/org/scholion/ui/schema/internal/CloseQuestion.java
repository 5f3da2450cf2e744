/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.words.UiWords;

/** Asks what becomes of what was changed in a project's schema when its editor closes. */
final class CloseQuestion {

    /** What can become of it. */
    enum Answer {
        APPLY,
        DROP,
        STAY
    }

    private CloseQuestion() {}

    static Answer ask(Shell shell) {
        int chosen =
                MessageDialog.open(
                        MessageDialog.QUESTION_WITH_CANCEL,
                        shell,
                        UiWords.say("design.close"),
                        UiWords.say("design.close.ask"),
                        SWT.NONE,
                        UiWords.say("design.close.apply"),
                        UiWords.say("design.close.drop"),
                        IDialogConstants.CANCEL_LABEL);
        return chosen == 0 ? Answer.APPLY : chosen == 1 ? Answer.DROP : Answer.STAY;
    }
}
