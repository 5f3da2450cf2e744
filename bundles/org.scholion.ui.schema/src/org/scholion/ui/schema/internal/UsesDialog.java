/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUses;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** Lists in which documents, and by whom, a part of the schema is used; opens the one chosen. */
final class UsesDialog extends Dialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 400;

    private final List<SchemaUses.Use> uses;
    private Optional<LongTable<SchemaUses.Use>> table = Optional.empty();
    private Optional<SchemaUses.Use> chosen = Optional.empty();

    private UsesDialog(Shell shell, List<SchemaUses.Use> uses) {
        super(shell);
        this.uses = uses;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Looks for the uses of a part in the background, lists them, and opens the one chosen. */
    static void open(IWorkbenchPage page, OpenProject project, String member, SchemaPart part) {
        Shell shell = page.getWorkbenchWindow().getShell();
        new UseCaseJob<>(
                        UiWords.say("design.uses.task"),
                        shell.getDisplay(),
                        progress ->
                                new SchemaUses(project).run(new SchemaUses.Request(part), progress),
                        uses -> {
                            UsesDialog dialog = new UsesDialog(shell, uses);
                            if (dialog.open() == OK && dialog.chosen.isPresent()) {
                                show(page, project, member, dialog.chosen.get());
                            }
                        })
                .schedule();
    }

    private static void show(
            IWorkbenchPage page, OpenProject project, String member, SchemaUses.Use use) {
        if (use.member().equals(member)) {
            DocumentOpener.open(page, project, use.document(), true);
        } else {
            DocumentOpener.read(page, project, use.document(), use.member());
        }
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiWords.say("design.uses"));
    }

    @Override
    @NonNullByDefault({})
    protected @Nullable Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        LongTable<SchemaUses.Use> made =
                new LongTable<>(
                        area,
                        SWT.SINGLE,
                        UiWords.say("design.uses"),
                        (item, use) ->
                                item.setText(
                                        new String[] {
                                            UiWords.name(use.document().name()),
                                            UiWords.name(use.member()),
                                            UiWords.say("design.count", "count", use.annotations())
                                        }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        made.column(UiWords.say("design.uses.document"), 240, SWT.LEAD, () -> {});
        made.column(UiWords.say("design.uses.member"), 120, SWT.LEAD, () -> {});
        made.column(UiWords.say("design.uses.count"), 90, SWT.TRAIL, () -> {});
        made.show(LongList.of(uses, use -> use));
        made.onOpen(this::okPressed);
        if (!uses.isEmpty()) {
            made.select(uses.get(0));
        }
        table = Optional.of(made);
        return area;
    }

    @Override
    protected void okPressed() {
        chosen = table.flatMap(rows -> rows.selected().stream().findFirst());
        super.okPressed();
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        Button open =
                createButton(parent, IDialogConstants.OK_ID, UiWords.say("design.uses.open"), true);
        open.setEnabled(!uses.isEmpty());
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLOSE_ID) {
            cancelPressed();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}
