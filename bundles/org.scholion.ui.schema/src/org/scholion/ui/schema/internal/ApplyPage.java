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
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.scholion.project.ApplySchema;
import org.scholion.project.SchemaReport;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaChange;
import org.scholion.schema.compile.ModelReview;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/**
 * Shows what an edited schema comes to, by name and place, and makes it the project's when that is
 * confirmed. What existing annotations might not fit goes on to who migrates them.
 */
final class ApplyPage extends TitleAreaDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private final SchemaReport report;
    private final boolean same;

    private ApplyPage(Shell shell, SchemaReport report, boolean same) {
        super(shell);
        this.report = report;
        this.same = same;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** A schema with mistakes, or with what it changes. */
    private record Looked(Optional<Schema> schema, SchemaReport report) {}

    /**
     * Who hears what becomes of it, on the thread of the window.
     *
     * @param sound gets the schema if it can be a project's, before anything else is done
     * @param faulty runs if it has mistakes
     * @param migrate gets the schema if annotations may not fit it
     * @param applied gets the schema once the project has it, or has had it before
     */
    record Hearers(
            Consumer<Schema> sound,
            Runnable faulty,
            Consumer<Schema> migrate,
            Consumer<Schema> applied) {}

    /**
     * Looks what an edited schema comes to, asks, and applies it.
     *
     * @param model nobody changes it
     */
    static void open(
            Shell shell,
            OpenProject project,
            String member,
            SchemaDefinition model,
            Hearers hearers) {
        ApplySchema apply = new ApplySchema(project);
        new UseCaseJob<>(
                        UiWords.say("design.apply.task-compare"),
                        shell.getDisplay(),
                        progress -> look(model, apply),
                        looked -> {
                            if (looked.schema().isEmpty()) {
                                hearers.faulty().run();
                                return;
                            }
                            Schema schema = looked.schema().get();
                            hearers.sound().accept(schema);
                            if (!looked.report().needingMigration().isEmpty()) {
                                hearers.migrate().accept(schema);
                            } else if (new ApplyPage(
                                                    shell,
                                                    looked.report(),
                                                    schema.equals(project.schema()))
                                            .open()
                                    == OK) {
                                run(shell, apply, member, schema, hearers);
                            }
                        })
                .schedule();
    }

    private static Looked look(SchemaDefinition model, ApplySchema apply) {
        ModelReview review = ModelReview.of(model);
        Optional<Schema> usable = review.schema().filter(schema -> review.usable());
        return new Looked(
                usable,
                usable.map(apply::compare)
                        .orElseGet(() -> new SchemaReport(List.of(), OptionalInt.empty())));
    }

    private static void run(
            Shell shell, ApplySchema apply, String member, Schema schema, Hearers hearers) {
        new UseCaseJob<>(
                        UiWords.say("design.apply.task"),
                        shell.getDisplay(),
                        progress -> apply.run(new ApplySchema.Edited(schema, member), progress),
                        done -> hearers.applied().accept(schema))
                .schedule();
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
        setMessage(UiWords.say("design.apply.fits", "count", changes, "same", same));
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
                        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.column(UiWords.say("design.apply.place"), 240, SWT.LEAD, () -> {});
        table.column(UiWords.say("design.apply.change"), 330, SWT.LEAD, () -> {});
        table.show(LongList.of(report.changes(), change -> change));
        return area;
    }

    @Override
    @NonNullByDefault({})
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiWords.say("design.apply.button"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(WIDTH, size.x), Math.max(HEIGHT, size.y));
    }
}
