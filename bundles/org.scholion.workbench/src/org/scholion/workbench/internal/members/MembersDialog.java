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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.SetState;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.ChangeMembers;
import org.scholion.project.ChangeMembers.Change;
import org.scholion.project.ListAssignments;
import org.scholion.project.ListHandedOut;
import org.scholion.project.ListMembers;
import org.scholion.project.MeasureWork;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * The members of a project: their roles, how much was given to each and how far it is, what is
 * handed out. Adds, renames, gives roles; what cannot be done is said under the list.
 */
final class MembersDialog extends Dialog {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 240;

    private final OpenProject project;
    private final String actor;
    private List<ListMembers.MemberEntry> members = List.of();
    private Optional<Widgets> widgets = Optional.empty();

    private record Widgets(Table table, Combo role, Button rename, Label said) {}

    /** What the list shows. */
    private record Shown(
            ListMembers.Result members,
            ListHandedOut.Result out,
            SortedMap<String, MeasureWork.Work> work) {}

    MembersDialog(Shell shell, OpenProject project, String actor) {
        super(shell);
        this.project = project;
        this.actor = actor;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(UiWords.say("workbench.members.title"));
        }
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected @Nullable Control createDialogArea(@Nullable Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        Table table = new Table(content, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        column(table, "workbench.members.name", 150, SWT.LEAD);
        column(table, "workbench.members.role", 100, SWT.LEAD);
        column(table, "workbench.members.assigned", 80, SWT.TRAIL);
        column(table, "workbench.members.done", 70, SWT.TRAIL);
        column(table, "workbench.members.begun", 90, SWT.TRAIL);
        column(table, "workbench.members.remaining", 90, SWT.TRAIL);
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
        table.getColumn(6).setToolTipText(UiWords.say("workbench.members.active-hint"));
        table.getColumn(7).setToolTipText(UiWords.say("workbench.members.speed-hint"));
        table.addListener(SWT.Selection, event -> selected());
        widgets = Optional.of(new Widgets(table, role, rename, said));
        selected();
        read(Optional.empty());
        table.setFocus();
        return area;
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
        UseCaseJob<Shown> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        getParentShell().getDisplay(),
                        progress ->
                                new Shown(
                                        new ListMembers(project).run(progress),
                                        new ListHandedOut(project).run(),
                                        new MeasureWork(project).run(progress)),
                        found -> show(found, toSelect));
        job.setSystem(true);
        job.schedule();
    }

    private void show(Shown found, Optional<String> toSelect) {
        Optional<Widgets> open = widgets.filter(w -> !w.table().isDisposed());
        if (open.isEmpty()) {
            return;
        }
        Table table = open.get().table();
        Optional<String> chosen = toSelect.or(this::chosen);
        members =
                found.members().members().stream()
                        .filter(entry -> !entry.name().equals(Member.GOLD))
                        .toList();
        table.removeAll();
        for (ListMembers.MemberEntry entry : members) {
            new TableItem(table, SWT.NONE).setText(cells(entry, found));
            if (chosen.filter(entry.name()::equals).isPresent()) {
                table.setSelection(table.getItemCount() - 1);
            }
        }
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
        if (members.isEmpty()) {
            say(UiWords.say("workbench.members.none"), false);
        }
        selected();
    }

    private static String[] cells(ListMembers.MemberEntry entry, Shown shown) {
        int done =
                entry.sets().getOrDefault(SetState.DONE, 0)
                        + entry.sets().getOrDefault(SetState.SKIPPED, 0);
        int begun = entry.sets().getOrDefault(SetState.IN_PROGRESS, 0);
        int fresh = entry.sets().getOrDefault(SetState.NEW, 0);
        List<String> packages = new ArrayList<>();
        for (WorkPackage each : shown.out().of(entry.name())) {
            packages.add(
                    UiWords.say(
                            "workbench.members.package",
                            "file",
                            each.file(),
                            "since",
                            each.madeAt()));
        }
        Function<Integer, String> number = n -> UiWords.say("workbench.members.number", "n", n);
        Optional<MeasureWork.Work> work = Optional.ofNullable(shown.work().get(entry.name()));
        Optional<String> active =
                work.filter(w -> w.steps() > 0)
                        .map(
                                w ->
                                        UiWords.say(
                                                "workbench.members.minutes",
                                                "minutes",
                                                w.active().toMinutes()));
        String speed =
                work.map(MeasureWork.Work::doneInAnHour)
                        .filter(OptionalDouble::isPresent)
                        .map(
                                hour ->
                                        UiWords.say(
                                                "workbench.members.hourly",
                                                "documents",
                                                hour.getAsDouble()))
                        .orElse("–");
        return new String[] {
            UiWords.name(entry.name()),
            role(entry.role()),
            number.apply(entry.assigned()),
            number.apply(done),
            number.apply(begun),
            number.apply(begun + fresh),
            active.orElse("–"),
            speed,
            String.join(" · ", packages)
        };
    }

    private Optional<ListMembers.MemberEntry> entry() {
        int index = widgets.map(w -> w.table().getSelectionIndex()).orElse(-1);
        return index >= 0 && index < members.size()
                ? Optional.of(members.get(index))
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
            said.setForeground(ThemeColors.color(wrong ? ColorRole.ERROR : ColorRole.QUIET_TEXT));
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
                !name.equals(before) && members.stream().anyMatch(e -> e.name().equals(name));
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
