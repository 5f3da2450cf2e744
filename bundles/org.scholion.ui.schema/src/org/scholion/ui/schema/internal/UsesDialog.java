/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUses;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.dialogs.ShowingDialog;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/** Lists in which documents, and by whom, a part of the schema is used; opens the one chosen. */
final class UsesDialog extends ShowingDialog {

    private static final int WIDTH = 580;
    private static final int HEIGHT = 400;

    private static final int MOST = 2000;

    private final SchemaUses.Result uses;
    private Optional<LongTable<SchemaUses.Use>> table = Optional.empty();
    private Optional<SchemaUses.Use> chosen = Optional.empty();

    private UsesDialog(Shell shell, SchemaUses.Result uses) {
        super(shell, UiWords.say("design.uses"));
        this.uses = uses;
    }

    /** Looks for the uses of a part in the background, lists them, and opens the one chosen. */
    static void open(
            Shell shell, OpenProject project, SchemaPart part, Consumer<SchemaUses.Use> opening) {
        new UseCaseJob<>(
                        UiWords.say("design.uses.task"),
                        shell.getDisplay(),
                        progress ->
                                new SchemaUses(project)
                                        .run(new SchemaUses.Request(part, MOST), progress),
                        uses -> {
                            UsesDialog dialog = new UsesDialog(shell, uses);
                            if (dialog.open() == OK) {
                                dialog.chosen.ifPresent(opening);
                            }
                        })
                .schedule();
    }

    @Override
    protected void fill(Composite area) {
        LongTable<SchemaUses.Use> made =
                new LongTable<>(
                        area,
                        SWT.SINGLE,
                        UiWords.say("design.uses"),
                        (item, use) ->
                                item.setText(
                                        new String[] {
                                            AnnotationTexts.brief(use.words()),
                                            UiWords.name(use.document().name()),
                                            UiWords.name(use.member())
                                        }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        made.column(UiWords.say("design.uses.words"), 220, SWT.LEAD, () -> {});
        made.column(UiWords.say("design.uses.document"), 180, SWT.LEAD, () -> {});
        made.column(UiWords.say("design.uses.member"), 100, SWT.LEAD, () -> {});
        made.bothDirections(made.table().getColumn(0));
        made.show(LongList.of(uses.uses(), use -> use));
        made.onOpen(this::okPressed);
        if (!uses.uses().isEmpty()) {
            made.select(uses.uses().get(0));
        }
        Label count = new Label(area, SWT.NONE);
        count.setText(
                UiWords.say("design.uses.all", "shown", uses.uses().size(), "count", uses.count()));
        Quiet.label(count);
        table = Optional.of(made);
    }

    @Override
    protected void okPressed() {
        chosen = table.flatMap(rows -> rows.selected().stream().findFirst());
        super.okPressed();
    }

    @Override
    protected void addButtons(Composite bar) {
        Button open =
                createButton(bar, IDialogConstants.OK_ID, UiWords.say("design.uses.open"), true);
        open.setEnabled(!uses.uses().isEmpty());
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}
