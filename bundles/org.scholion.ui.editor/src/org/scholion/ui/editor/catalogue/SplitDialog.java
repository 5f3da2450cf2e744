/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.project.ChangeCatalogue.Change;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;

/**
 * Asks what of an entry is another one: some of its names, or an entry that was merged into it, as
 * it was before.
 */
final class SplitDialog extends Dialog {

    private final CatalogueEntry entry;
    private final List<CatalogueEntry> merged;
    private final List<TickBox> names = new ArrayList<>();
    private final List<Button> parts = new ArrayList<>();
    private Optional<Change> chosen = Optional.empty();

    /**
     * Creates it.
     *
     * @param merged those that were merged into it
     */
    SplitDialog(Shell shell, CatalogueEntry entry, List<CatalogueEntry> merged) {
        super(shell);
        this.entry = entry;
        this.merged = merged;
    }

    /** Returns what is to be done; empty where it was cancelled. */
    Optional<Change> ask() {
        return open() == OK ? chosen : Optional.empty();
    }

    /** Returns what is chosen so far, if it can be done. */
    Optional<Change> chosen() {
        return chosen;
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiWords.say("editor.catalogue.split-title"));
    }

    @Override
    @NonNullByDefault({})
    protected @Nullable Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        if (!merged.isEmpty()) {
            heading(area, "editor.catalogue.split-merged");
            for (CatalogueEntry other : merged) {
                Button part = new Button(area, SWT.RADIO);
                part.setText(EntryTexts.names(other).replace("&", "&&"));
                part.addListener(
                        SWT.Selection,
                        event -> {
                            if (part.getSelection()) {
                                names.forEach(box -> box.tick(false));
                            }
                            chosenNow();
                        });
                parts.add(part);
            }
        }
        heading(area, "editor.catalogue.split-names");
        for (EntryName name : entry.names()) {
            String words =
                    UiWords.say(
                            "editor.catalogue.split-name",
                            "name",
                            name.name(),
                            "language",
                            name.language());
            names.add(TickBox.turning(area, words.replace("&", "&&"), false, this::chosenNames));
        }
        return area;
    }

    private static void heading(Composite area, String code) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(UiWords.say(code));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
    }

    /** Either an entry that was merged or names. */
    private void chosenNames() {
        if (names.stream().anyMatch(TickBox::isTicked)) {
            parts.forEach(part -> part.setSelection(false));
        }
        chosenNow();
    }

    private void chosenNow() {
        chosen = change();
        getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent());
    }

    private Optional<Change> change() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).getSelection()) {
                return Optional.of(new Change.Part(merged.get(i).id()));
            }
        }
        List<EntryName> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isTicked()) {
                others.add(entry.names().get(i));
            }
        }
        return others.isEmpty() || others.size() == names.size()
                ? Optional.empty()
                : Optional.of(new Change.Split(entry.id(), others));
    }

    @Override
    @NonNullByDefault({})
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        return bar;
    }
}
