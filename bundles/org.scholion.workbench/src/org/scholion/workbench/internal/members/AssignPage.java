/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.Member;
import org.scholion.project.ListRounds;
import org.scholion.project.assign.AssignmentRecipe;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Asks what is to be given to whom, or taken away, and shows what that comes to before anything is
 * written. It is worked out in the background, a moment after the last change.
 */
final class AssignPage extends FormPage {

    private static final int MOMENT_MILLISECONDS = 250;

    private final OpenProject project;
    private final String actor;
    private final List<DocumentOverview> selected;
    private final List<String> names = new ArrayList<>();
    private Optional<Fields> fields = Optional.empty();
    private Optional<Foreseen> foreseen = Optional.empty();
    private int turn;

    private record Fields(
            Combo way,
            Combo which,
            Text pattern,
            Table members,
            Text others,
            RoundFields round,
            Composite how,
            Composite nothing,
            RecipeFields recipe,
            Composite tablePart,
            Text table,
            Table rows,
            Label said) {}

    AssignPage(OpenProject project, String actor, List<DocumentOverview> selected) {
        super(UiWords.say("workbench.assign.title"), UiWords.say("workbench.assign.message"));
        this.project = project;
        this.actor = actor;
        this.selected = List.copyOf(selected);
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        Combo way =
                combo(
                        page,
                        UiWords.say("workbench.assign.way"),
                        Arrays.stream(Wish.Way.values())
                                .map(each -> UiWords.say("workbench.assign.ways", "way", each))
                                .toList(),
                        SWT.READ_ONLY);
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.assign.which"));
        Combo which = new Combo(page, SWT.READ_ONLY);
        if (!selected.isEmpty()) {
            which.add(UiWords.say("workbench.assign.selected", "number", selected.size()));
        }
        which.add(UiWords.say("workbench.assign.all"));
        which.add(UiWords.say("workbench.assign.matching"));
        which.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(which);
        Text pattern = new Text(page, SWT.BORDER);
        pattern.setMessage(UiWords.say("workbench.assign.pattern"));
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(pattern);
        Label to = new Label(page, SWT.NONE);
        to.setText(UiWords.say("workbench.assign.members"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(to);
        Table members = new Table(page, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(300, 84)
                .minSize(SWT.DEFAULT, 84)
                .applyTo(members);
        Text others = new Text(page, SWT.BORDER);
        others.setMessage(UiWords.say("workbench.assign.new-members"));
        others.setToolTipText(UiWords.say("workbench.assign.new-members-hint"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .hint(160, SWT.DEFAULT)
                .applyTo(others);
        RoundFields round = new RoundFields(page, this::changed);
        Composite how = new Composite(page, SWT.NONE);
        how.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(how);
        Composite nothing = new Composite(how, SWT.NONE);
        RecipeFields recipe = new RecipeFields(how, this::changed);
        Composite tablePart = new Composite(how, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(tablePart);
        Text table =
                file(
                        tablePart,
                        UiWords.say("workbench.assign.table"),
                        UiWords.say("workbench.browse"),
                        this::browse);
        Table rows = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        column(rows, "workbench.members.name", 150, SWT.LEAD);
        column(rows, "workbench.assign.had", 70, SWT.TRAIL);
        column(rows, "workbench.assign.gets", 70, SWT.TRAIL);
        column(rows, "workbench.assign.then", 70, SWT.TRAIL);
        column(rows, "workbench.assign.characters", 100, SWT.TRAIL);
        column(rows, "workbench.assign.groups", 330, SWT.LEAD);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(680, 110)
                .minSize(SWT.DEFAULT, 110)
                .applyTo(rows);
        Label said = sentences(page, 3);
        Fields made =
                new Fields(
                        way, which, pattern, members, others, round, how, nothing, recipe,
                        tablePart, table, rows, said);
        fields = Optional.of(made);
        for (Combo each : List.of(way, which)) {
            each.addListener(SWT.Selection, event -> changed());
        }
        pattern.addListener(
                SWT.Modify,
                event -> {
                    if (!pattern.getText().isBlank()) {
                        which.select(which.getItemCount() - 1);
                    }
                    changed();
                });
        for (Text each : List.of(others, table)) {
            each.addListener(SWT.Modify, event -> changed());
        }
        members.addListener(SWT.Selection, event -> changed());
        setControl(page);
        readMembers();
        changed();
    }

    private static void column(Table table, String code, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(UiWords.say(code));
        column.setWidth(width);
    }

    /** Who there is, and which rounds are shown to whoever works here. */
    private record Known(List<Member> members, List<String> rounds) {}

    private void readMembers() {
        UseCaseJob<Known> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        getShell().getDisplay(),
                        progress ->
                                new Known(
                                        project.members(),
                                        MembersShown.rounds(project, actor, progress).stream()
                                                .map(ListRounds.Round::name)
                                                .toList()),
                        this::offer);
        job.setSystem(true);
        job.schedule();
    }

    private void offer(Known known) {
        Table table = fields.orElseThrow().members();
        if (table.isDisposed()) {
            return;
        }
        for (Member member : known.members()) {
            names.add(member.name());
            new TableItem(table, SWT.NONE).setText(UiWords.name(member.name()));
        }
        fields.orElseThrow().round().offer(known.rounds());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(UiWords.say("workbench.assign.table-which"));
        dialog.setFilterExtensions(new String[] {"*.csv", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(fields.orElseThrow().table()::setText);
    }

    private Wish.Way way() {
        return Wish.Way.values()[Math.max(0, fields.orElseThrow().way().getSelectionIndex())];
    }

    /** Works out anew what is asked for, a moment later, unless it changes again. */
    private void changed() {
        Fields f = fields.orElseThrow();
        if (f.how().getLayout() instanceof StackLayout stack) {
            stack.topControl =
                    switch (way()) {
                        case SHARE -> f.recipe();
                        case TABLE -> f.tablePart();
                        case GIVE, TAKE, AGAIN -> f.nothing();
                    };
            f.how().layout();
        }
        boolean byTable = way() == Wish.Way.TABLE;
        f.which().setEnabled(!byTable);
        f.pattern().setEnabled(!byTable);
        f.members().setEnabled(!byTable);
        boolean gives = way() == Wish.Way.GIVE || way() == Wish.Way.SHARE;
        f.others().setEnabled(gives);
        f.round().enable(gives, gives);
        foreseen = Optional.empty();
        setPageComplete(false);
        // what stands there was foreseen for something else
        f.rows().removeAll();
        f.said().setText(UiWords.say("workbench.assign.working-out"));
        int now = ++turn;
        f.way()
                .getDisplay()
                .timerExec(
                        MOMENT_MILLISECONDS,
                        () -> {
                            if (now == turn && !f.way().isDisposed()) {
                                foresee(f, now);
                            }
                        });
    }

    private void foresee(Fields f, int now) {
        Optional<Wish> wish = Optional.empty();
        try {
            wish = wish(f);
            setErrorMessage(null);
        } catch (InvalidPathException no) {
            setErrorMessage(UiWords.say("workbench.no-file-name", "why", no.getReason()));
        }
        if (wish.isEmpty()) {
            f.said().setText(UiWords.say("workbench.assign.incomplete"));
            return;
        }
        Wish meant = wish.get();
        UseCaseJob<Foreseen> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.foreseeing"),
                        f.way().getDisplay(),
                        progress -> Foreseen.of(project, meant, actor, progress),
                        found -> {
                            if (now == turn && !f.way().isDisposed()) {
                                show(f, found);
                            }
                        },
                        failure -> {
                            if (now == turn && !f.way().isDisposed()) {
                                setErrorMessage(failure.message());
                                f.said().setText("");
                            }
                        });
        job.setUser(false);
        job.schedule();
    }

    private void show(Fields f, Foreseen found) {
        foreseen = Optional.of(found);
        for (List<String> row : found.rows()) {
            new TableItem(f.rows(), SWT.NONE).setText(row.toArray(String[]::new));
        }
        List<String> words = new ArrayList<>();
        words.add(
                UiWords.say("workbench.assign.foreseen", "number", found.changes(), "way", way()));
        words.addAll(found.sentences());
        f.said().setText(String.join("  ", words));
        setPageComplete(found.changes() > 0 || found.placing());
    }

    /** Returns what the fields say; nothing while they say too little. */
    private Optional<Wish> wish(Fields f) {
        if (way() == Wish.Way.TABLE) {
            return Optional.of(f.table().getText().strip())
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Wish.Table(Path.of(name).toAbsolutePath()));
        }
        List<String> members = members(f);
        Optional<Wish.Documents> documents = documents(f);
        if (members.isEmpty() || documents.isEmpty()) {
            return Optional.empty();
        }
        return switch (way()) {
            case GIVE ->
                    Optional.of(
                            new Wish.Share(
                                    members,
                                    documents.get(),
                                    AssignmentRecipe.everything()
                                            .in(f.round().round())
                                            .as(f.round().part()),
                                    Optional.empty(),
                                    1));
            case SHARE ->
                    f.recipe()
                            .seed()
                            .map(
                                    seed ->
                                            new Wish.Share(
                                                    members,
                                                    documents.get(),
                                                    f.recipe()
                                                            .recipe(
                                                                    f.round().round(),
                                                                    f.round().part()),
                                                    f.recipe().file(),
                                                    seed));
            case TAKE -> Optional.of(new Wish.Take(members, documents.get()));
            case AGAIN -> Optional.of(new Wish.Again(members, documents.get()));
            case TABLE -> Optional.empty();
        };
    }

    private List<String> members(Fields f) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < f.members().getItemCount(); i++) {
            if (f.members().getItem(i).getChecked()) {
                all.add(names.get(i));
            }
        }
        if (f.others().isEnabled()) {
            Arrays.stream(f.others().getText().split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<Wish.Documents> documents(Fields f) {
        int index = f.which().getSelectionIndex() + (selected.isEmpty() ? 1 : 0);
        String pattern = f.pattern().getText().strip();
        return switch (index) {
            case 0 ->
                    Optional.of(
                            new Wish.Documents(
                                    Optional.of(
                                            Set.copyOf(
                                                    selected.stream()
                                                            .map(DocumentOverview::id)
                                                            .toList())),
                                    Optional.empty()));
            case 1 -> Optional.of(new Wish.Documents(Optional.empty(), Optional.empty()));
            default ->
                    pattern.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Wish.Documents(Optional.empty(), Optional.of(pattern)));
        };
    }

    /** Returns what was shown, to be carried out. */
    Foreseen foreseen() {
        return foreseen.orElseThrow();
    }
}
