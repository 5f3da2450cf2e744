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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.exchange.Formats;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.Progress;
import org.scholion.project.release.DiffReleases;
import org.scholion.project.release.ListPseudonyms;
import org.scholion.project.release.ListReleases;
import org.scholion.project.release.ReleaseDifference;
import org.scholion.project.release.VerifyRelease;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.dialogs.ShowingDialog;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.theme.WordStyle;
import org.scholion.ui.widgets.EmptyHint;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Shows the releases that the project remembers, verifies the folder of one, and tells what changed
 * between two of them, or between one and a folder.
 */
final class ReleasesDialog extends ShowingDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 150;

    private final OpenProject project;
    private final String actor;
    private final Formats formats = InstalledFormats.all();
    private List<ListReleases.Known> known = List.of();
    private Optional<Widgets> widgets = Optional.empty();

    private record Widgets(
            Table releases,
            ReleaseFolderField folder,
            Button verify,
            Button compare,
            Button names,
            Label said,
            Table found) {}

    ReleasesDialog(Shell shell, OpenProject project, String actor) {
        super(shell, UiWords.say("workbench.releases.title"));
        this.project = project;
        this.actor = actor;
    }

    @Override
    protected void fill(Composite area) {
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        Table releases = new Table(content, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        EmptyHint.show(releases, UiWords.say("workbench.releases.empty"));
        releases.setHeaderVisible(true);
        ReleasePage.column(releases, UiWords.say("workbench.releases.number"), 50, SWT.LEAD);
        ReleasePage.column(releases, UiWords.say("workbench.releases.name"), 200, SWT.LEAD);
        ReleasePage.column(releases, UiWords.say("workbench.releases.of"), 170, SWT.LEAD);
        ReleasePage.column(releases, UiWords.say("workbench.releases.formats"), 150, SWT.LEAD);
        ReleasePage.column(releases, UiWords.say("workbench.releases.made"), 190, SWT.LEAD);
        ReleasePage.column(releases, UiWords.say("workbench.releases.documents"), 90, SWT.TRAIL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(releases);
        Composite side = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(side);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
        button(side, "workbench.releases.make", this::make);
        Button compare = button(side, "workbench.releases.compare", this::compare);
        Button names = button(side, "workbench.releases.names", this::names);
        ReleaseFolderField folder = new ReleaseFolderField(content, this::selected);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button verify = button(content, "workbench.releases.verify", this::verify);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(verify);
        Label said = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, 2 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(said);
        Table found = new Table(content, SWT.BORDER | SWT.FULL_SELECTION);
        EmptyHint.show(found, UiWords.say("workbench.releases.found"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, 2 * HEIGHT)
                .applyTo(found);
        releases.addListener(SWT.Selection, event -> selected());
        widgets = Optional.of(new Widgets(releases, folder, verify, compare, names, said, found));
        selected();
        read();
        releases.setFocus();
    }

    private static Button button(Composite parent, String code, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(UiWords.say(code));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(parent.getChildren().length < 2, false).applyTo(button);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    private boolean isThere() {
        return widgets.filter(w -> !w.releases().isDisposed()).isPresent();
    }

    // What is there

    private void read() {
        UseCaseJob<List<ListReleases.Known>> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.releases.task"),
                        getParentShell().getDisplay(),
                        progress -> new ListReleases(project, formats).run(),
                        this::show);
        job.setSystem(true);
        job.schedule();
    }

    private void show(List<ListReleases.Known> all) {
        if (!isThere()) {
            return;
        }
        known = all;
        Table releases = widgets.orElseThrow().releases();
        releases.removeAll();
        for (ListReleases.Known each : all) {
            new TableItem(releases, SWT.NONE)
                    .setText(
                            new String[] {
                                ReleaseWords.number(each.number()),
                                each.title()
                                        .map(UiWords::name)
                                        .orElseGet(
                                                () -> UiWords.say("workbench.releases.untitled")),
                                UiWords.cell(ReleaseWords.of(each.of())),
                                String.join(", ", each.formats()),
                                UiWords.cell(
                                        Message.of(
                                                "workbench.releases.at",
                                                "when",
                                                each.at(),
                                                "actor",
                                                each.actor())),
                                ReleaseWords.number(each.documents())
                            });
        }
        if (all.isEmpty()) {
            say(UiWords.say("workbench.releases.none"), false);
        } else {
            releases.setSelection(Math.max(0, all.size() - 2), all.size() - 1);
            say(UiWords.say("workbench.releases.hint"), false);
        }
        selected();
    }

    private List<ListReleases.Known> chosen() {
        List<ListReleases.Known> chosen = new ArrayList<>();
        for (int index : widgets.orElseThrow().releases().getSelectionIndices()) {
            chosen.add(known.get(index));
        }
        return chosen;
    }

    private Optional<Path> folder() {
        return widgets.flatMap(w -> w.folder().folder());
    }

    private void selected() {
        widgets.ifPresent(this::enable);
    }

    private void enable(Widgets w) {
        int chosen = w.releases().getSelectionCount();
        w.verify().setEnabled(folder().isPresent());
        w.compare().setEnabled(chosen == 2 || chosen == 1 && folder().isPresent());
        w.names().setEnabled(chosen == 1);
    }

    private void say(String words, boolean wrong) {
        Label said = widgets.orElseThrow().said();
        if (!said.isDisposed()) {
            said.setText(words.replace("&", "&&"));
            (wrong ? WordStyle.WRONG : WordStyle.PLAIN).style(said);
        }
    }

    private void rows(List<String> columns, List<Integer> widths, List<List<String>> rows) {
        Table found = widgets.orElseThrow().found();
        found.setRedraw(false);
        found.removeAll();
        while (found.getColumnCount() > 0) {
            found.getColumn(0).dispose();
        }
        found.setHeaderVisible(!columns.isEmpty());
        for (int i = 0; i < columns.size(); i++) {
            ReleasePage.column(found, columns.get(i), widths.get(i), SWT.LEAD);
        }
        rows.forEach(row -> new TableItem(found, SWT.NONE).setText(row.toArray(String[]::new)));
        found.setRedraw(true);
    }

    // What can be done

    private void make() {
        MakeReleaseHandler.open(getShell(), project, actor);
        read();
    }

    private <R> void run(UseCaseJob.UseCase<R> useCase, Consumer<R> whenDone) {
        say(UiWords.say("workbench.assign.working-out"), false);
        new UseCaseJob<>(
                        UiWords.say("workbench.releases.task"),
                        getParentShell().getDisplay(),
                        useCase,
                        result -> {
                            if (isThere()) {
                                whenDone.accept(result);
                            }
                        },
                        failure -> {
                            if (isThere()) {
                                rows(List.of(), List.of(), List.of());
                                say(failure.message(), true);
                            }
                        })
                .schedule();
    }

    private void verify() {
        Path folder = folder().orElseThrow();
        run(
                (Progress progress) -> {
                    VerifyRelease.Request request = new VerifyRelease.Request(folder);
                    return new VerifyRelease(project, formats).run(request, progress);
                },
                result -> {
                    boolean right = result.differences().isEmpty();
                    say(
                            UiWords.say(
                                    right
                                            ? "workbench.releases.verified"
                                            : "workbench.releases.differs",
                                    "files",
                                    result.manifest().files().size(),
                                    "count",
                                    result.differences().size()),
                            !right);
                    rows(
                            right
                                    ? List.of()
                                    : List.of(UiWords.say("workbench.releases.difference")),
                            right ? List.of() : List.of(WIDTH),
                            result.differences().stream()
                                    .map(each -> List.of(UiWords.cell(each)))
                                    .toList());
                });
    }

    private void compare() {
        List<ListReleases.Known> chosen = chosen();
        String before = Long.toString(chosen.getFirst().number());
        String after =
                chosen.size() == 2
                        ? Long.toString(chosen.get(1).number())
                        : folder().orElseThrow().toString();
        DiffReleases.Request request = new DiffReleases.Request(before, after);
        run(
                (Progress progress) -> new DiffReleases(project, formats).run(request, progress),
                this::show);
    }

    private void show(ReleaseDifference difference) {
        say(
                UiWords.say(
                        difference.isSame()
                                ? "workbench.releases.same"
                                : "workbench.releases.compared",
                        "before",
                        difference.before().name(),
                        "after",
                        difference.after().name()),
                false);
        rows(
                List.of(
                        UiWords.say("workbench.release.diff", "what", "what"),
                        UiWords.say("workbench.release.diff", "what", "before"),
                        UiWords.say("workbench.release.diff", "what", "after"),
                        UiWords.say("workbench.release.diff", "what", "how")),
                List.of(300, 170, 170, 320),
                DifferenceRows.of(difference));
    }

    private void names() {
        ListPseudonyms.Request request =
                new ListPseudonyms.Request(Long.toString(chosen().getFirst().number()), actor);
        run(
                (Progress progress) -> new ListPseudonyms(project, formats).run(request),
                result -> {
                    say(UiWords.say("workbench.releases.names-shown"), false);
                    List<List<String>> rows = new ArrayList<>();
                    for (Map.Entry<String, String> entry : result.names().entrySet()) {
                        rows.add(List.of(entry.getKey(), UiWords.name(entry.getValue())));
                    }
                    rows(
                            List.of(
                                    UiWords.say("workbench.releases.pseudonym"),
                                    UiWords.say("workbench.members.name")),
                            List.of(240, 240),
                            rows);
                });
    }
}
