/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.release.FindRelease;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.theme.WordStyle;
import org.scholion.ui.words.UiWords;

/** Asks for the folder of a release, looks whether there is one, and says below it if not. */
final class ReleaseFolderField extends Composite {

    private static final int MOMENT_MILLISECONDS = 250;

    private final Text field;
    private final Label why;
    private final Runnable whenKnown;
    private Optional<Path> found = Optional.empty();
    private int turn;

    /**
     * Creates it.
     *
     * @param whenKnown hears that there is another folder, or none
     */
    ReleaseFolderField(Composite parent, Runnable whenKnown) {
        super(parent, SWT.NONE);
        this.whenKnown = whenKnown;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(this);
        new Label(this, SWT.NONE).setText(UiWords.say("workbench.releases.folder"));
        field = new Text(this, SWT.BORDER);
        field.setMessage(UiWords.say("workbench.releases.folder-hint"));
        field.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Button browse = new Button(this, SWT.PUSH);
        browse.setText(UiWords.say("workbench.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(this, SWT.NONE);
        why = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(why);
    }

    /** Returns the folder; none while it is looked for, and where it holds no release. */
    Optional<Path> folder() {
        return found;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(UiWords.say("workbench.releases.folder-which"));
        Optional.ofNullable(dialog.open()).ifPresent(field::setText);
    }

    private void changed() {
        int now = ++turn;
        know(Optional.empty(), "");
        String typed = field.getText();
        if (!typed.isBlank()) {
            getDisplay()
                    .timerExec(
                            MOMENT_MILLISECONDS,
                            () -> {
                                if (now == turn && !isDisposed()) {
                                    look(typed, now);
                                }
                            });
        }
    }

    private void look(String typed, int now) {
        UseCaseJob<FindRelease.Result> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.releases.task"),
                        getDisplay(),
                        progress -> new FindRelease().run(typed),
                        result -> {
                            if (now == turn && !isDisposed()) {
                                know(
                                        result.folder(),
                                        result.objection().map(UiWords::say).orElse(""));
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private void know(Optional<Path> folder, String objection) {
        found = folder;
        why.setText(objection.replace("&", "&&"));
        why.setToolTipText(objection);
        WordStyle.WRONG.style(why);
        whenKnown.run();
    }
}
