/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.problems;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Tells a failure: the message first, its details folded. */
public final class FailureDialog {

    private static final String BUNDLE = "org.scholion.ui";

    private FailureDialog() {}

    /** Shows it over the active window, and waits until it is read. */
    public static void open(Failure failure) {
        Shell shell = Display.getCurrent().getActiveShell();
        if (failure.details().isEmpty()) {
            MessageDialog.openError(shell, failure.task(), failure.message());
            return;
        }
        MultiStatus details = new MultiStatus(BUNDLE, IStatus.ERROR, failure.message());
        failure.details().forEach(line -> details.add(new Status(IStatus.ERROR, BUNDLE, line)));
        ErrorDialog.openError(shell, failure.task(), null, details);
    }
}
