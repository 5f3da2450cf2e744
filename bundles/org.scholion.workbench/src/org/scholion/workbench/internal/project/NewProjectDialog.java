/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.FileAddress;
import org.scholion.ui.words.UiWords;

/** Asks where a new project goes and which schema it starts with. */
final class NewProjectDialog extends TitleAreaDialog {

    private @Nullable Text fileField;
    private @Nullable SchemaGallery gallery;
    private FileAddress address = new FileAddress(Path.of(""));
    private Optional<SchemaGallery.Start> start = Optional.empty();

    NewProjectDialog(Shell shell) {
        super(shell);
    }

    FileAddress address() {
        return address;
    }

    Optional<SchemaGallery.Start> start() {
        return start;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(UiWords.say("workbench.new.title"));
        }
    }

    @Override
    protected @Nullable Control createDialogArea(@Nullable Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(UiWords.say("workbench.new.title"));
        setMessage(UiWords.say("workbench.new.message"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 16).spacing(8, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);

        new Label(form, SWT.NONE).setText(UiWords.say("workbench.new.file"));
        Text text = new Text(form, SWT.BORDER);
        text.setText(suggestion());
        GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(text);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(UiWords.say("workbench.browse"));
        browse.addListener(
                SWT.Selection,
                event ->
                        new ProjectFileDialog(
                                        getShell(), SWT.SAVE, UiWords.say("workbench.new.title"))
                                .ask("corpus" + FileAddress.EXTENSION)
                                .ifPresent(chosen -> text.setText(chosen.toString())));

        gallery = new SchemaGallery(form);
        text.addListener(SWT.Modify, event -> validate());
        fileField = text;
        return area;
    }

    private static String suggestion() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        Path folder = Files.isDirectory(documents) ? documents : home;
        Path suggested = folder.resolve("corpus" + FileAddress.EXTENSION);
        for (int number = 2; Files.exists(suggested); number++) {
            suggested = folder.resolve("corpus-" + number + FileAddress.EXTENSION);
        }
        return suggested.toString();
    }

    private boolean validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.isPresent() ? problem.get() : null);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        return problem.isEmpty();
    }

    private Optional<String> problem() {
        Text text = fileField;
        if (text == null || text.getText().isBlank()) {
            return Optional.of(UiWords.say("workbench.new.say-file"));
        }
        Path chosen;
        try {
            chosen = withExtension(text.getText().strip());
        } catch (InvalidPathException wrong) {
            return Optional.of(UiWords.say("workbench.no-file-name", "why", wrong.getReason()));
        }
        Path folder = chosen.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(
                    UiWords.say("workbench.new.no-folder", "folder", String.valueOf(folder)));
        }
        if (Files.exists(chosen)) {
            return Optional.of(UiWords.say("workbench.new.exists"));
        }
        address = new FileAddress(chosen.toAbsolutePath());
        return Optional.empty();
    }

    private static Path withExtension(String name) {
        return Path.of(name.endsWith(FileAddress.EXTENSION) ? name : name + FileAddress.EXTENSION);
    }

    @Override
    protected void okPressed() {
        SchemaGallery chosen = gallery;
        if (chosen != null && validate()) {
            start = Optional.of(chosen.start());
            super.okPressed();
        }
    }
}
