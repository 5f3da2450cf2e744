/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.document.EntryId;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.schema.EntityType;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.UiWords;

/**
 * A form of all that is said of an entry: type, names, identifier, note, and members of a group.
 */
final class EntryDialog extends Dialog {

    private final EntryCandidates known;
    private final List<EntityType> types;
    private final Optional<CatalogueEntry> before;
    private final List<EntryId> members = new ArrayList<>();
    private @Nullable Fields fields;
    private Optional<Written> written = Optional.empty();

    /** What was written into the form. */
    record Written(
            String typeId,
            List<EntryName> names,
            Optional<String> identifier,
            Optional<String> note,
            List<EntryId> members) {}

    private record Fields(
            Combo type,
            NameRows names,
            Text identifier,
            Text note,
            LongTable<EntryId> members,
            Label refusal) {}

    /**
     * Creates it.
     *
     * @param before the entry as it is; empty for a new one
     * @param types those an entry may have
     */
    EntryDialog(
            Shell shell,
            EntryCandidates known,
            List<EntityType> types,
            Optional<CatalogueEntry> before) {
        super(shell);
        this.known = known;
        this.types = types;
        this.before = before;
        before.ifPresent(entry -> members.addAll(entry.members()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns what was written; empty where it was cancelled. */
    Optional<Written> ask() {
        return open() == OK ? written : Optional.empty();
    }

    /** Returns what was written when it was last confirmed. */
    Optional<Written> written() {
        return written;
    }

    @Override
    @NonNullByDefault({})
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiWords.say("editor.catalogue.entry-title", "fresh", before.isEmpty()));
    }

    @Override
    @NonNullByDefault({})
    protected @Nullable Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        label(form, "editor.catalogue.type");
        Combo type = new Combo(form, SWT.READ_ONLY);
        types.forEach(each -> type.add(UiWords.name(each.name())));
        type.select(Math.max(0, index()));
        type.addListener(SWT.Selection, event -> judge());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        label(form, "editor.catalogue.names");
        NameRows names = new NameRows(form, languages(), this::judge);
        names.show(
                before.map(CatalogueEntry::names)
                        .filter(all -> !all.isEmpty())
                        .orElseGet(List::of));
        if (before.isEmpty()) {
            names.offer();
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(names);
        label(form, "editor.catalogue.identifier");
        Text identifier = text(form, SWT.BORDER, before.flatMap(CatalogueEntry::identifier));
        identifier.setMessage(UiWords.say("editor.catalogue.identifier-hint"));
        label(form, "editor.catalogue.note");
        Text note =
                text(
                        form,
                        SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
                        before.flatMap(CatalogueEntry::note));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 54).applyTo(note);
        label(form, "editor.catalogue.members");
        LongTable<EntryId> table = members(form);
        Label refusal = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(refusal);
        refusal.setText(" ");
        fields = new Fields(type, names, identifier, note, table, refusal);
        names.setFocus();
        return area;
    }

    private int index() {
        for (int i = 0; i < types.size(); i++) {
            if (before.isPresent() && types.get(i).id().equals(before.get().typeId())) {
                return i;
            }
        }
        return -1;
    }

    private List<String> languages() {
        return known.contents().here().stream()
                .flatMap(entry -> entry.names().stream())
                .map(EntryName::language)
                .distinct()
                .sorted()
                .toList();
    }

    private static void label(Composite form, String code) {
        Label label = new Label(form, SWT.NONE);
        label.setText(UiWords.say(code));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private static Text text(Composite form, int style, Optional<String> value) {
        Text text = new Text(form, style);
        text.setText(value.orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private LongTable<EntryId> members(Composite form) {
        Composite all = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(all);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(all);
        LongTable<EntryId> table =
                new LongTable<>(
                        all,
                        SWT.BORDER | SWT.SINGLE,
                        UiWords.say("editor.catalogue.members"),
                        (item, id) -> item.setText(EntryTexts.names(known.contents(), id)));
        TableColumn column =
                table.column(UiWords.say("editor.catalogue.names"), 260, SWT.LEAD, () -> {});
        table.bothDirections(column);
        table.fit(column, List.of());
        table.table().setHeaderVisible(false);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 70).applyTo(table);
        table.show(LongList.of(List.copyOf(members), id -> id));
        Composite buttons = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "editor.catalogue.add-member", this::addMember);
        button(buttons, "editor.catalogue.take-member", this::takeMember);
        return table;
    }

    private static void button(Composite parent, String code, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(UiWords.say(code));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void addMember() {
        new EntryChoiceDialog(
                        getShell(),
                        UiWords.say("editor.catalogue.member-title"),
                        known,
                        entry ->
                                !members.contains(entry.id())
                                        && before.filter(it -> it.id().equals(entry.id()))
                                                .isEmpty())
                .ask()
                .ifPresent(
                        entry -> {
                            members.add(entry.id());
                            showMembers();
                        });
    }

    private void takeMember() {
        Fields shown = Objects.requireNonNull(fields);
        members.removeAll(shown.members().selected());
        showMembers();
    }

    private void showMembers() {
        Objects.requireNonNull(fields).members().show(LongList.of(List.copyOf(members), id -> id));
        judge();
    }

    /** Says what is missing; nothing is wrong in a form where nothing was written yet. */
    private void judge() {
        Fields shown = fields;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (shown == null || ok == null) {
            return;
        }
        Optional<String> wrong = shown.names().wrong();
        boolean named = !shown.names().names().isEmpty();
        shown.refusal()
                .setText(
                        wrong.map(tag -> UiWords.say("editor.catalogue.no-language", "tag", tag))
                                .orElse(named ? " " : UiWords.say("editor.catalogue.needs-name")));
        ok.setEnabled(wrong.isEmpty() && named && shown.type().getSelectionIndex() >= 0);
    }

    @Override
    @NonNullByDefault({})
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        judge();
        return bar;
    }

    @Override
    protected void okPressed() {
        Fields shown = Objects.requireNonNull(fields);
        written =
                Optional.of(
                        new Written(
                                types.get(shown.type().getSelectionIndex()).id(),
                                shown.names().names(),
                                filled(shown.identifier()),
                                filled(shown.note()),
                                List.copyOf(members)));
        super.okPressed();
    }

    private static Optional<String> filled(Text text) {
        return Optional.of(text.getText().strip()).filter(value -> !value.isEmpty());
    }
}
