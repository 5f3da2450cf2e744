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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.exchange.Notice;
import org.scholion.exchange.installed.SchemaForm;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.project.ImportSchema;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.members.FormPage;

/**
 * Shows what a file of another program declares and what each of it is taken for, to be changed,
 * and, worked out in the background after each choice, what that does to the schema.
 */
final class SchemaImportPage extends FormPage {

    private static final int MOMENT_MILLISECONDS = 250;
    private static final int LINES = 4;

    private final OpenProject project;
    private final String actor;
    private Optional<Fields> fields = Optional.empty();
    private Optional<SchemaProposal> proposal = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private int turn;

    private record Fields(Text file, ProposedTypes types, TickBox theirs, Label said) {}

    SchemaImportPage(OpenProject project, String actor) {
        super(
                UiWords.say("workbench.schema-import.title"),
                UiWords.say("workbench.schema-import.message"));
        this.project = project;
        this.actor = actor;
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        Text file =
                file(
                        page,
                        UiWords.say("workbench.schema-import.file"),
                        UiWords.say("workbench.migration.browse"),
                        this::browse);
        file.addListener(SWT.Modify, event -> later(this::read));
        ProposedTypes types = new ProposedTypes(page, this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(680, 320).applyTo(types);
        TickBox theirs =
                TickBox.turning(
                        page,
                        UiWords.say("workbench.schema-import.theirs"),
                        false,
                        () -> later(this::foresee));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(theirs);
        Label said = sentences(page, LINES);
        said.setText(UiWords.say("workbench.schema-import.no-file"));
        fields = Optional.of(new Fields(file, types, theirs, said));
        setControl(page);
        page.addDisposeListener(gone -> running.ifPresent(Job::cancel));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(UiWords.say("workbench.schema-import.choose"));
        dialog.setFilterExtensions(new String[] {"*.xml;*.conf;*.json", "*"});
        Optional.ofNullable(dialog.open())
                .ifPresent(chosen -> fields.orElseThrow().file().setText(chosen));
    }

    /** Does something a moment later, unless something else is chosen meanwhile. */
    private void later(Runnable what) {
        Fields f = fields.orElseThrow();
        int now = ++turn;
        running.ifPresent(Job::cancel);
        setPageComplete(false);
        f.said()
                .getDisplay()
                .timerExec(
                        MOMENT_MILLISECONDS,
                        () -> {
                            if (now == turn && !f.said().isDisposed()) {
                                what.run();
                            }
                        });
    }

    private Path path() {
        return Path.of(fields.orElseThrow().file().getText().strip());
    }

    private void read() {
        Fields f = fields.orElseThrow();
        proposal = Optional.empty();
        if (f.file().getText().isBlank()) {
            f.types().show(List.of());
            f.said().setText(UiWords.say("workbench.schema-import.no-file"));
            return;
        }
        Path file = path();
        work(
                progress ->
                        new ImportSchema(project)
                                .propose(file, SchemaForm.ofFile(file.toString()), progress),
                read -> {
                    proposal = Optional.of(read);
                    f.types().show(read.types());
                    later(this::foresee);
                });
    }

    private void chosen(ProposedTypes.Change change) {
        proposal = proposal.map(now -> now.with(change.type(), change.choice()));
        proposal.ifPresent(now -> fields.orElseThrow().types().update(now.types()));
        later(this::foresee);
    }

    private void foresee() {
        if (proposal.isEmpty()) {
            return;
        }
        Fields f = fields.orElseThrow();
        f.said().setText(UiWords.say("workbench.assign.working-out"));
        ImportSchema.Request request = request(true);
        work(
                progress -> new ImportSchema(project).run(request, progress),
                result -> {
                    f.said().setText(said(result));
                    setPageComplete(true);
                });
    }

    /** How much changes, and what of the file has no place in a schema, with its line. */
    private String said(ImportSchema.Result result) {
        StringBuilder lines = new StringBuilder();
        lines.append(
                UiWords.say(
                        "workbench.schema-import.foreseen",
                        "changes",
                        result.report().changes().size(),
                        "guessed",
                        proposal.map(now -> now.guessed().size()).orElse(0),
                        "notices",
                        notices().size()));
        for (Notice notice : notices().stream().limit(LINES - 1L).toList()) {
            lines.append('\n')
                    .append(
                            UiWords.say(
                                    "workbench.schema-import.notice",
                                    "place",
                                    notice.place(),
                                    "what",
                                    notice.message()));
        }
        return lines.toString().replace("&", "&&");
    }

    private <R> void work(UseCaseJob.UseCase<R> useCase, Consumer<R> whenDone) {
        Fields f = fields.orElseThrow();
        int now = turn;
        UseCaseJob<R> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.schema-import.task"),
                        f.said().getDisplay(),
                        useCase,
                        result -> {
                            if (now == turn && !f.said().isDisposed()) {
                                setErrorMessage(null);
                                whenDone.accept(result);
                            }
                        },
                        failure -> {
                            if (now == turn && !f.said().isDisposed()) {
                                setErrorMessage(failure.message());
                                f.said().setText("");
                            }
                        });
        job.setUser(false);
        running = Optional.of(job);
        job.schedule();
    }

    /** What of the file has no place in a schema or was widened. */
    List<Notice> notices() {
        return proposal.map(SchemaProposal::notices).orElse(List.of());
    }

    ImportSchema.Request request(boolean dryRun) {
        return new ImportSchema.Request(
                path(),
                proposal.orElseThrow(),
                fields.orElseThrow().theirs().isTicked(),
                dryRun,
                actor);
    }
}
