/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.project.ChangeMembers;
import org.scholion.project.ChangeMembers.Change;
import org.scholion.project.ListAssignments;
import org.scholion.project.ListMembers;
import org.scholion.project.ListRounds;
import org.scholion.project.MeasureEach;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.dialogs.ShowingDialog;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.theme.WordStyle;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * The members of a project: their roles, how much was given to each and how far it is, what is
 * handed out. Adds, renames, gives roles; what cannot be done is said under the list.
 */
final class MembersDialog extends ShowingDialog {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 240;

    /** The column in which figures begin. */
    private static final int FIRST_FIGURE = 9;

    private final OpenProject project;
    private final String actor;
    private MembersShown shown = MembersShown.NOTHING;
    private Optional<Widgets> widgets = Optional.empty();

    private record Widgets(
            Table table, Combo round, Composite choosing, Combo role, Button rename, Label said) {}

    MembersDialog(Shell shell, OpenProject project, String actor) {
        super(shell, UiWords.say("workbench.members.title"));
        this.project = project;
        this.actor = actor;
    }

    @Override
    protected void fill(Composite area) {
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        Composite choosing = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choosing);
        GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(choosing);
        choosing.setVisible(false);
        new Label(choosing, SWT.NONE).setText(UiWords.say("workbench.members.round"));
        Combo round = new Combo(choosing, SWT.READ_ONLY);
        round.addListener(SWT.Selection, event -> fill(Optional.empty()));
        Table table = new Table(content, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        column(table, "workbench.members.name", 150, SWT.LEAD);
        column(table, "workbench.members.role", 100, SWT.LEAD);
        column(table, "workbench.members.assigned", 80, SWT.TRAIL);
        column(table, "workbench.members.done", 70, SWT.TRAIL);
        column(table, "workbench.members.begun", 90, SWT.TRAIL);
        column(table, "workbench.members.remaining", 110, SWT.TRAIL);
        column(table, "workbench.members.active", 90, SWT.TRAIL);
        column(table, "workbench.members.speed", 90, SWT.TRAIL);
        column(table, "workbench.members.out", 210, SWT.LEAD);
        Composite side = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(side);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
        button(side, "workbench.members.add", this::add);
        Button rename = button(side, "workbench.members.rename", this::rename);
        new Label(side, SWT.NONE).setText(UiWords.say("workbench.members.give-role"));
        Combo role = new Combo(side, SWT.READ_ONLY);
        for (Member.Role each : Member.Role.values()) {
            role.add(role(each.name().toLowerCase(Locale.ROOT)));
        }
        role.addListener(SWT.Selection, event -> giveRole(role.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
        button(side, "workbench.members.table", this::saveTable);
        Label said = new Label(content, SWT.WRAP);
        int lines = 2 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, lines)
                .applyTo(said);
        table.getColumn(5).setToolTipText(UiWords.say("workbench.members.remaining-hint"));
        table.getColumn(6).setToolTipText(UiWords.say("workbench.members.active-hint"));
        table.getColumn(7).setToolTipText(UiWords.say("workbench.members.speed-hint"));
        table.addListener(SWT.Selection, event -> selected());
        widgets = Optional.of(new Widgets(table, round, choosing, role, rename, said));
        selected();
        read(Optional.empty());
        table.setFocus();
    }

    private static void column(Table table, String code, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(UiWords.say(code));
        column.setWidth(width);
    }

    private static Button button(Composite parent, String code, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(UiWords.say(code));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private static String role(String word) {
        return UiWords.say("workbench.members.role-named", "role", word);
    }

    // What is there

    private void read(Optional<String> toSelect) {
        UseCaseJob<MembersShown> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        getParentShell().getDisplay(),
                        progress -> MembersShown.read(project, actor, progress),
                        found -> show(found, toSelect));
        job.setSystem(true);
        job.schedule();
    }

    private void show(MembersShown found, Optional<String> toSelect) {
        if (isThere()) {
            shown = found;
            offerRounds();
            fill(toSelect);
            measure(found);
        }
    }

    private boolean isThere() {
        return widgets.filter(w -> !w.table().isDisposed()).isPresent();
    }

    /** Figures are long in coming, and the rest shows meanwhile. */
    private void measure(MembersShown found) {
        UseCaseJob<MembersShown> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        getParentShell().getDisplay(),
                        progress -> found.measured(project, actor, progress),
                        measured -> {
                            if (isThere() && shown == found) {
                                shown = measured;
                                addColumns();
                                fill(Optional.empty());
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    /** There is a column for a sort of figure where somebody has one. */
    private void addColumns() {
        Table table = widgets.orElseThrow().table();
        boolean controls = shown.has(MeasureEach.Against.CONTROLS);
        boolean passes = shown.has(MeasureEach.Against.PASSES);
        if ((controls || passes) && table.getColumnCount() <= FIRST_FIGURE) {
            // what is seldom there makes room for what is
            table.getColumn(FIRST_FIGURE - 1).setWidth(90);
            column(table, "workbench.members.controls", controls ? 130 : 0, SWT.TRAIL);
            column(table, "workbench.members.themselves", passes ? 130 : 0, SWT.TRAIL);
            table.getColumn(FIRST_FIGURE)
                    .setToolTipText(UiWords.say("workbench.members.controls-hint"));
            table.getColumn(FIRST_FIGURE + 1)
                    .setToolTipText(UiWords.say("workbench.members.themselves-hint"));
        }
    }

    private void offerRounds() {
        Widgets w = widgets.orElseThrow();
        int before = Math.max(0, w.round().getSelectionIndex());
        w.round().removeAll();
        w.round().add(UiWords.say("workbench.members.all-rounds"));
        shown.rounds().forEach(one -> w.round().add(MembersShown.words(one)));
        w.round().select(Math.min(before, shown.rounds().size()));
        boolean any = !shown.rounds().isEmpty();
        if (any != w.choosing().getVisible()
                && w.choosing().getLayoutData() instanceof GridData data) {
            data.exclude = !any;
            w.choosing().setVisible(any);
            w.choosing().getParent().layout(true, true);
        }
    }

    private void fill(Optional<String> toSelect) {
        Widgets w = widgets.orElseThrow();
        Table table = w.table();
        Optional<String> chosen = toSelect.or(this::chosen);
        int index = w.round().getSelectionIndex() - 1;
        Optional<ListRounds.Round> round =
                index < 0 ? Optional.empty() : Optional.of(shown.rounds().get(index));
        table.removeAll();
        for (ListMembers.MemberEntry entry : shown.members()) {
            new TableItem(table, SWT.NONE).setText(shown.cells(entry, round));
            if (chosen.filter(entry.name()::equals).isPresent()) {
                table.setSelection(table.getItemCount() - 1);
            }
        }
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
        if (shown.members().isEmpty()) {
            say(UiWords.say("workbench.members.none"), false);
        }
        selected();
    }

    private Optional<ListMembers.MemberEntry> entry() {
        int index = widgets.map(w -> w.table().getSelectionIndex()).orElse(-1);
        return index >= 0 && index < shown.members().size()
                ? Optional.of(shown.members().get(index))
                : Optional.empty();
    }

    private Optional<String> chosen() {
        return entry().map(ListMembers.MemberEntry::name);
    }

    private void selected() {
        Widgets w = widgets.orElseThrow();
        boolean writable = project.readOnlyReason().isEmpty();
        w.role().setEnabled(writable && entry().isPresent());
        w.rename().setEnabled(writable && entry().isPresent());
        entry().ifPresent(entry -> w.role().setText(role(entry.role())));
    }

    private void say(String words, boolean wrong) {
        Label said = widgets.orElseThrow().said();
        if (!said.isDisposed()) {
            said.setText(words);
            (wrong ? WordStyle.WRONG : WordStyle.QUIET).style(said);
        }
    }

    // What can be changed

    private void change(Change change) {
        ChangeMembers.Request request = new ChangeMembers.Request(change, actor);
        new UseCaseJob<>(
                        UiWords.say(Message.of("project.task.members")),
                        getParentShell().getDisplay(),
                        progress -> new ChangeMembers(project).run(request, progress),
                        now -> {
                            say("", false);
                            read(Optional.of(now.name()));
                        },
                        failure -> {
                            say(failure.message(), true);
                            read(Optional.empty());
                        })
                .schedule();
    }

    private void add() {
        ask("workbench.members.add-title", "workbench.members.add-hint", "")
                .ifPresent(name -> change(new Change.Add(new Member(name, Member.Role.ANNOTATOR))));
    }

    private void rename() {
        Optional<String> before = chosen();
        before.flatMap(
                        name ->
                                ask(
                                        "workbench.members.rename-title",
                                        "workbench.members.rename-hint",
                                        name))
                .filter(name -> before.filter(name::equals).isEmpty())
                .ifPresent(name -> change(new Change.Rename(before.orElseThrow(), name)));
    }

    private void giveRole(int index) {
        Member.Role role = Member.Role.values()[Math.max(0, index)];
        chosen().ifPresent(name -> change(new Change.GiveRole(name, role)));
    }

    private Optional<String> ask(String title, String hint, String first) {
        InputDialog dialog =
                new InputDialog(
                        getShell(),
                        UiWords.say(title),
                        UiWords.say(hint, "member", first),
                        first,
                        typed -> {
                            Optional<String> wrong =
                                    objection(String.valueOf(typed).strip(), first);
                            return wrong.isPresent() ? wrong.get() : null;
                        });
        return dialog.open() == Window.OK
                ? Optional.of(String.valueOf(dialog.getValue()).strip())
                : Optional.empty();
    }

    private Optional<String> objection(String name, String before) {
        if (name.isEmpty()) {
            // nothing is wrong yet, and nothing can be done
            return Optional.of("");
        }
        if (name.equals(Member.GOLD)) {
            return Optional.of(UiWords.say(Message.of("project.member.gold")));
        }
        boolean taken =
                !name.equals(before)
                        && shown.members().stream().anyMatch(e -> e.name().equals(name));
        return taken
                ? Optional.of(UiWords.say(Message.of("project.member.there", "member", name)))
                : MemberName.objection(name).map(UiWords::say);
    }

    private void saveTable() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(UiWords.say("workbench.members.table-title"));
        dialog.setFileName(project.address().suggestedName() + "-assignments.csv");
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::saveTable);
    }

    private void saveTable(Path file) {
        new UseCaseJob<>(
                        UiWords.say("workbench.members.table-title"),
                        getParentShell().getDisplay(),
                        (Progress progress) -> {
                            String table = new ListAssignments(project).run(progress).csv();
                            return Files.writeString(file, table, StandardCharsets.UTF_8);
                        },
                        written ->
                                say(
                                        UiWords.say(
                                                "workbench.members.table-written",
                                                "file",
                                                written.toString()),
                                        false),
                        failure ->
                                say(
                                        UiWords.say(
                                                "workbench.members.table-not-written",
                                                "file",
                                                file.toString(),
                                                "why",
                                                failure.message()),
                                        true))
                .schedule();
    }
}
