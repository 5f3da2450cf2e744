/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.AnnotationId;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.migration.EffectText;
import org.scholion.project.migration.ListWaiting.Candidate;
import org.scholion.project.migration.ListWaiting.Entry;
import org.scholion.project.migration.TypeNames;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.LongList;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.words.PlaceContext;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * The annotations that wait, in their contexts, and what the selected one may become: a button and
 * a digit each. Once one is answered, the next is selected.
 */
final class WaitingPane extends Composite {

    private static final int DIGITS = 9;

    /** What is decided by context needs some; in UTF-16 units. */
    private static final int AROUND = 40;

    private final Label summary;
    private final Composite choices;
    private final Label losses;
    private final LongTable<Entry> table;
    private final BiConsumer<Entry, Candidate> answering;
    private List<Entry> entries = List.of();
    private List<Candidate> offered = List.of();
    private Optional<TypeNames> names = Optional.empty();
    private String told = "";

    /**
     * Creates it, empty.
     *
     * @param opener shows an annotation in its text
     * @param answering says what one is
     */
    WaitingPane(Composite parent, Consumer<Entry> opener, BiConsumer<Entry, Candidate> answering) {
        super(parent, SWT.NONE);
        this.answering = answering;
        GridLayoutFactory.fillDefaults().spacing(6, 2).applyTo(this);
        summary = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(summary);
        choices = new Composite(this, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(choices);
        losses = new Label(this, SWT.WRAP);
        losses.setForeground(ThemeColors.color(ColorRole.ERROR));
        ThemeColors.onChange(
                losses, () -> losses.setForeground(ThemeColors.color(ColorRole.ERROR)));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(losses);
        table = new LongTable<>(this, SWT.SINGLE, UiWords.say("editor.waiting.rows"), this::paint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.column(UiWords.say("editor.feedback.type"), 110, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.waiting.words"), 160, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.waiting.context"), 380, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.feedback.document"), 120, SWT.LEAD, () -> {});
        table.column(UiWords.say("editor.waiting.member"), 90, SWT.LEAD, () -> {});
        table.bothDirections(table.table().getColumn(1));
        table.bothDirections(table.table().getColumn(2));
        table.onSelect(this::offer);
        table.onOpen(() -> selected().ifPresent(opener));
        table.table().addListener(SWT.KeyDown, this::digit);
    }

    /** Returns the annotation that is selected. */
    Optional<Entry> selected() {
        return table.selected().stream().findFirst();
    }

    /**
     * Lists what waits; what was selected stays so, or else what came after it.
     *
     * @param called what types and their parts are called
     */
    void show(List<Entry> waiting, TypeNames called) {
        names = Optional.of(called);
        Optional<AnnotationId> before = selected().map(WaitingPane::key);
        int at = before.map(id -> keys().indexOf(id)).orElse(0);
        entries = waiting;
        summary.setText(
                (told + UiWords.say("editor.waiting.summary", "count", waiting.size()))
                        .replace("&", "&&"));
        table.show(LongList.of(waiting, WaitingPane::key));
        if (selected().isEmpty() && !waiting.isEmpty()) {
            table.select(key(waiting.get(Math.min(Math.max(at, 0), waiting.size() - 1))));
        }
        offer();
    }

    /** Tells what the last answer lost, beside how many are left; nothing where it lost nothing. */
    void tell(SortedMap<MigrationEffect, Integer> lost) {
        told =
                lost.isEmpty()
                        ? ""
                        : UiWords.say("editor.waiting.lost", "losses", lines(lost)) + "\n";
    }

    /** Returns what was told, ending its line; empty where the last answer lost nothing. */
    String told() {
        return told;
    }

    private Message.Lines lines(SortedMap<MigrationEffect, Integer> lost) {
        return Message.Lines.of(
                lost.entrySet().stream()
                        .map(loss -> EffectText.of(loss, names.orElseThrow()))
                        .toList());
    }

    /** What each answer would lose is said before any is given. */
    private String losses(List<Candidate> candidates) {
        List<String> said = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.losses().isEmpty()) {
                said.add(
                        UiWords.say(
                                "editor.waiting.loses",
                                "type",
                                candidate.name(),
                                "losses",
                                lines(candidate.losses())));
            }
        }
        return String.join("\n", said);
    }

    private List<AnnotationId> keys() {
        return entries.stream().map(WaitingPane::key).toList();
    }

    private static AnnotationId key(Entry entry) {
        return entry.annotation().id();
    }

    /** Shows what the selected annotation may become, unless that is shown already. */
    private void offer() {
        List<Candidate> now = selected().map(Entry::candidates).orElse(List.of());
        if (now.equals(offered)) {
            return;
        }
        offered = now;
        for (var old : choices.getChildren()) {
            old.dispose();
        }
        for (int i = 0; i < now.size(); i++) {
            Candidate candidate = now.get(i);
            Button button = new Button(choices, SWT.PUSH);
            button.setText(
                    UiWords.say(
                                    "editor.waiting.choice",
                                    "numbered",
                                    i < DIGITS,
                                    "number",
                                    i + 1,
                                    "type",
                                    candidate.name())
                            .replace("&", "&&"));
            button.addListener(SWT.Selection, event -> answer(candidate));
        }
        String lost = losses(now);
        losses.setText(lost.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 0)
                .exclude(lost.isEmpty())
                .applyTo(losses);
        losses.setVisible(!lost.isEmpty());
        layout(true, true);
    }

    private void answer(Candidate candidate) {
        selected().ifPresent(entry -> answering.accept(entry, candidate));
        table.table().setFocus();
    }

    /** Digits of any script answer, and the keys of digits where the layout has others on them. */
    private void digit(Event event) {
        int typed = Character.digit(event.character, 10);
        int number = typed >= 0 ? typed : Character.digit(event.keyCode, 10);
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (plain && number > 0 && number <= Math.min(DIGITS, offered.size())) {
            event.doit = false;
            answer(offered.get(number - 1));
        }
    }

    private void paint(TableItem item, Entry entry) {
        item.setText(
                new String[] {
                    UiWords.name(entry.typeName()),
                    cell(entry.words()),
                    entry.place().isEmpty()
                            ? ""
                            : PlaceContext.of(entry.before(), entry.words(), entry.after(), AROUND),
                    UiWords.name(entry.document().name()),
                    UiWords.name(entry.member())
                });
    }

    private static String cell(String words) {
        return UiWords.cell(Message.verbatim(AnnotationTexts.brief(words)));
    }

    @Override
    public boolean setFocus() {
        return table.table().setFocus();
    }
}
