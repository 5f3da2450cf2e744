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
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.scholion.project.ApplySchema;
import org.scholion.project.SchemaReport;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaChange;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/**
 * The one way by which an edited schema becomes the project's: shows what it comes to, by name and
 * place, and applies it when that is confirmed. What existing annotations might not fit is refused
 * here, with its reasons.
 */
final class ApplyPage extends TitleAreaDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private final SchemaReport report;

    private ApplyPage(Shell shell, SchemaReport report) {
        super(shell);
        this.report = report;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Looks what an edited schema comes to, asks, and applies it.
     *
     * @param schema valid
     * @param whenApplied runs once the project has it, or has had it before
     */
    static void open(
            Shell shell,
            OpenProject project,
            String member,
            Schema schema,
            Runnable whenApplied) {
        ApplySchema apply = new ApplySchema(project);
        new UseCaseJob<>(
                        UiWords.say("design.apply.task-compare"),
                        shell.getDisplay(),
                        progress -> apply.compare(schema),
                        report -> {
                            if (new ApplyPage(shell, report).open() == OK) {
                                run(shell, apply, new ApplySchema.Edited(schema, member), whenApplied);
                            }
                        })
                .schedule();
    }

    private static void run(
            Shell shell, ApplySchema apply, ApplySchema.Edited edited, Runnable whenApplied) {
        new UseCaseJob<>(
                        UiWords.say("design.apply.task"),
                        shell.getDisplay(),
                        progress -> apply.run(edited, progress),
                        done -> whenApplied.run())
                .schedule();
    }

    private boolean refused() {
        return !report.needingMigration().isEmpty();
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiWords.say("design.apply"));
    }

    @Override
    @NonNullByDefault({})
    protected @Nullable Control createDialogArea(Composite parent) {
        setTitle(UiWords.say("design.apply"));
        int changes = report.changes().size();
        int refusals = report.needingMigration().size();
        if (refused()) {
            setErrorMessage(
                    UiWords.say("design.apply.refused", "count", changes, "refused", refusals));
        } else {
            setMessage(UiWords.say("design.apply.fits", "count", changes));
        }
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        LongTable<SchemaChange> table =
                new LongTable<>(
                        area,
                        SWT.SINGLE,
                        UiWords.say("design.apply.changes"),
                        (item, change) -> {
                            item.setText(
                                    new String[] {
                                        UiWords.cell(change.element()),
                                        UiWords.cell(change.message())
                                    });
                            item.setImage(
                                    change.needsMigration()
                                            ? Images.image(Icon.ERROR, ColorRole.ERROR)
                                            : Images.image(Icon.DONE, ColorRole.DONE));
                        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.column(UiWords.say("design.apply.place"), 240, SWT.LEAD, () -> {});
        table.column(UiWords.say("design.apply.change"), 330, SWT.LEAD, () -> {});
        table.show(LongList.of(ordered(report.changes()), change -> change));
        return area;
    }

    /** What is refused stands first. */
    private static List<SchemaChange> ordered(List<SchemaChange> changes) {
        return changes.stream()
                .sorted((one, other) -> Boolean.compare(other.needsMigration(), one.needsMigration()))
                .toList();
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        Button apply =
                createButton(
                        parent, IDialogConstants.OK_ID, UiWords.say("design.apply.button"), true);
        apply.setEnabled(!refused());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(WIDTH, size.x), Math.max(HEIGHT, size.y));
    }
}
