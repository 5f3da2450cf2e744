/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.scholion.corpus.FileAddress;
import org.scholion.ui.words.UiWords;

/** Asks for a project file. */
public final class ProjectFileDialog {

    private final FileDialog dialog;
    private final boolean saving;

    /**
     * Creates it.
     *
     * @param style {@link SWT#OPEN} or {@link SWT#SAVE}
     */
    public ProjectFileDialog(Shell shell, int style, String title) {
        saving = (style & SWT.SAVE) != 0;
        dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*" + FileAddress.EXTENSION, "*"});
        dialog.setFilterNames(
                new String[] {
                    UiWords.say("workbench.project.files"), UiWords.say("workbench.all-files")
                });
    }

    /** Asks; a file to be written gets the extension of projects. */
    public Optional<FileAddress> ask(String suggestedName) {
        dialog.setFileName(suggestedName);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        boolean named = !saving || chosen.endsWith(FileAddress.EXTENSION);
        return Optional.of(
                new FileAddress(Path.of(named ? chosen : chosen + FileAddress.EXTENSION)));
    }
}
