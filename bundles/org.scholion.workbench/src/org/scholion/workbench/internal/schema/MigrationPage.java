/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.schema;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.DataProblemException;
import org.scholion.project.migration.DiffSchema;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.MigrationReport;
import org.scholion.project.migration.ReadSchema;
import org.scholion.project.migration.TypeNames;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.SchemaDifference;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.members.FormPage;

/**
 * Shows what a new version of the schema changes, asks what becomes of annotations that may not fit
 * it, and shows, worked out in the background after each choice, what that does to whose
 * annotations. What would be lost has to be agreed to.
 */
final class MigrationPage extends FormPage {

    private static final int MOMENT_MILLISECONDS = 250;

    private final OpenProject project;
    private final Schema old;
    private final Optional<Schema> edited;
    private final String actor;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Fields> fields = Optional.empty();
    private Optional<MigrationReport> foreseen = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private final AtomicInteger turn = new AtomicInteger();

    private record Fields(
            MigrationDecisions decisions, MigrationEffects effects, TickBox lose, Label said) {}

    /** A schema that is to be applied, and what is proposed for it. */
    private record Asked(Schema schema, SchemaDifference difference, MigrationPlan proposed) {}

    /**
     * Creates it.
     *
     * @param edited the new version; without one a file is asked for
     */
    MigrationPage(OpenProject project, Optional<Schema> edited, String actor) {
        super(UiWords.say("workbench.migration.title"), UiWords.say("workbench.migration.message"));
        this.project = project;
        this.old = project.schema();
        this.edited = edited;
        this.actor = actor;
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        GridLayoutFactory.fillDefaults().numColumns(1).margins(12, 12).spacing(8, 8).applyTo(page);
        if (edited.isEmpty()) {
            askForFile(page);
        }
        MigrationDecisions decisions = new MigrationDecisions(page, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 180).applyTo(decisions);
        MigrationEffects effects = new MigrationEffects(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 160).applyTo(effects);
        TickBox lose =
                TickBox.turning(
                        page,
                        UiWords.say("workbench.migration.lose", "count", 0),
                        false,
                        this::complete);
        lose.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lose);
        Label said = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(560, 3 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(said);
        Fields made = new Fields(decisions, effects, lose, said);
        fields = Optional.of(made);
        setControl(page);
        page.addDisposeListener(gone -> running.ifPresent(Job::cancel));
        if (edited.isPresent()) {
            propose(() -> edited.get());
        } else {
            said.setText(UiWords.say("workbench.migration.no-file"));
        }
    }

    private void askForFile(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        AtomicReference<Optional<Text>> field = new AtomicReference<>(Optional.empty());
        Text file =
                file(
                        row,
                        UiWords.say("workbench.migration.file"),
                        UiWords.say("workbench.migration.browse"),
                        () -> field.get().ifPresent(this::browse));
        field.set(Optional.of(file));
        file.addListener(
                SWT.Modify,
                event -> {
                    int now = turn.incrementAndGet();
                    setPageComplete(false);
                    file.getDisplay()
                            .timerExec(
                                    MOMENT_MILLISECONDS,
                                    () -> {
                                        if (now == turn.get() && !file.isDisposed()) {
                                            read(file.getText().strip());
                                        }
                                    });
                });
    }

    private void browse(Text file) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(UiWords.say("workbench.migration.choose"));
        dialog.setFilterExtensions(new String[] {"*.xml", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void read(String file) {
        if (!file.isEmpty()) {
            propose(() -> new ReadSchema().run(Path.of(file)));
        }
    }

    /** Where the new version comes from. */
    private interface Source {
        Schema schema() throws DataProblemException;
    }

    /** What is proposed depends on what annotations there are, which is read in a job. */
    private void propose(Source source) {
        Fields f = fields.orElseThrow();
        int now = turn.incrementAndGet();
        UseCaseJob<Asked> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.migration.task"),
                        getShell().getDisplay(),
                        progress -> {
                            Schema schema = source.schema();
                            return new Asked(
                                    schema,
                                    SchemaDifference.of(old, schema),
                                    new DiffSchema(project).proposed(schema));
                        },
                        found -> {
                            if (now == turn.get() && !f.decisions().isDisposed()) {
                                asked = Optional.of(found);
                                setErrorMessage(null);
                                f.decisions()
                                        .ask(
                                                found.difference(),
                                                found.proposed(),
                                                new TypeNames(old, found.schema()));
                                changed();
                            }
                        },
                        failure -> {
                            if (now == turn.get() && !f.decisions().isDisposed()) {
                                setErrorMessage(failure.message());
                            }
                        });
        job.setUser(false);
        job.schedule();
    }

    /** Works out anew what is chosen, a moment later, unless it changes again. */
    private void changed() {
        Fields f = fields.orElseThrow();
        foreseen = Optional.empty();
        setPageComplete(false);
        running.ifPresent(Job::cancel);
        int now = turn.incrementAndGet();
        f.said()
                .getDisplay()
                .timerExec(
                        MOMENT_MILLISECONDS,
                        () -> {
                            if (now == turn.get() && !f.said().isDisposed()) {
                                foresee(f, now);
                            }
                        });
    }

    private void foresee(Fields f, int now) {
        f.said().setText(UiWords.say("workbench.assign.working-out"));
        MigrateSchema.Request request = request(true, false);
        UseCaseJob<MigrationReport> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.migration.task"),
                        f.said().getDisplay(),
                        progress -> new MigrateSchema(project).run(request, progress),
                        found -> {
                            if (now == turn.get() && !f.said().isDisposed()) {
                                show(f, found);
                            }
                        },
                        failure -> {
                            if (now == turn.get() && !f.said().isDisposed()) {
                                setErrorMessage(failure.message());
                                f.effects().clear();
                                f.said().setText("");
                            }
                        });
        job.setUser(false);
        running = Optional.of(job);
        job.schedule();
    }

    private void show(Fields f, MigrationReport report) {
        setErrorMessage(null);
        foreseen = Optional.of(report);
        f.effects().show(report);
        int lost = report.losses().values().stream().mapToInt(Integer::intValue).sum();
        f.lose().tick(false);
        f.lose().say(UiWords.say("workbench.migration.lose", "count", lost));
        f.lose().setVisible(lost > 0);
        f.said()
                .setText(
                        UiWords.say(
                                        "workbench.migration.sums",
                                        "sets",
                                        report.sets().size(),
                                        "problems",
                                        report.problems().values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum(),
                                        "packages",
                                        report.out().size(),
                                        "files",
                                        String.join(
                                                ", ",
                                                report.out().stream()
                                                        .map(MigrationReport.PackageOut::file)
                                                        .toList()))
                                .replace("&", "&&"));
        complete();
    }

    private void complete() {
        Fields f = fields.orElseThrow();
        boolean agreed =
                foreseen.filter(report -> report.losses().isEmpty() || f.lose().isTicked())
                        .isPresent();
        setPageComplete(agreed && asked.filter(a -> !a.schema().equals(old)).isPresent());
    }

    private MigrateSchema.Request request(boolean dry, boolean lose) {
        Asked about = asked.orElseThrow();
        MigrationPlan plan = about.proposed();
        return new MigrateSchema.Request(
                about.schema(),
                new MigrationPlan(
                        plan.from(), plan.to(), fields.orElseThrow().decisions().chosen()),
                dry,
                lose,
                actor);
    }

    /** Works out anew what is lost, which is more now than was agreed to. */
    void lookAgain() {
        if (!fields.orElseThrow().said().isDisposed()) {
            setMessage(UiWords.say("workbench.migration.more-lost"), IMessageProvider.WARNING);
            changed();
        }
    }

    /** Returns what was shown, to be carried out. */
    MigrateSchema.Request request() {
        return request(false, fields.orElseThrow().lose().isTicked());
    }
}
