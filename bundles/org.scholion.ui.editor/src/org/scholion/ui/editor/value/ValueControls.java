/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.document.AttributeValue;
import org.scholion.schema.AttributeKind;
import org.scholion.ui.words.UiWords;

/** Makes controls for values. Each hands a chosen value on and shows nothing new by itself. */
public final class ValueControls {

    /** More tags than this are a list to drop down. */
    private static final int MOST_CHIPS = 12;

    /** Asks why something is skipped. */
    public interface Reason {
        /** Asks, and hands the reason on. */
        void ask(Consumer<String> whenSaid);
    }

    private ValueControls() {}

    /**
     * Makes chips, or a drop-down list of many values.
     *
     * @param several whether several may be chosen
     * @param open whether other values may be typed in
     */
    public static Control choices(
            Composite parent,
            String name,
            List<ValueChoice> values,
            Optional<AttributeValue> now,
            boolean several,
            boolean open,
            Reason reason,
            Consumer<Optional<AttributeValue>> whenChosen) {
        List<ValueChoice> all = new ArrayList<>(values);
        List<String> order = new ArrayList<>();
        for (ValueChoice value : values) {
            order.addAll(ValueChoice.tags(value.value()));
        }
        // what the schema does not list is shown as well, so that it can be taken away
        ValueChoice.tags(now).stream()
                .filter(tag -> !order.contains(tag))
                .forEach(
                        tag ->
                                all.add(
                                        new ValueChoice(
                                                tag,
                                                "",
                                                Optional.of(AttributeValue.Tags.of(tag)),
                                                false)));
        int shown = all.size();
        all.addAll(ValueChoice.nonValues());
        if (!several && !open && values.size() > MOST_CHIPS) {
            return list(parent, all, now, reason, whenChosen);
        }
        List<ChipRow.Chip> chips = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ValueChoice choice = all.get(i);
            chips.add(
                    new ChipRow.Chip(
                            choice.asksReason() ? skipped(now) : choice.label(),
                            choice.description(),
                            choice.isChosen(now),
                            i >= shown));
        }
        if (open) {
            chips.add(
                    new ChipRow.Chip(
                            UiWords.say("editor.value.other"),
                            UiWords.say("editor.value.not-listed"),
                            false,
                            true));
        }
        return new ChipRow(
                parent,
                name,
                chips,
                index -> {
                    if (index >= all.size()) {
                        reason.ask(
                                word ->
                                        whenChosen.accept(
                                                new ValueChoice(
                                                                word,
                                                                "",
                                                                Optional.of(
                                                                        AttributeValue.Tags.of(
                                                                                word.strip())),
                                                                false)
                                                        .chosen(now, order, several)));
                    } else {
                        choose(all.get(index), now, order, several, reason, whenChosen);
                    }
                });
    }

    private static String skipped(Optional<AttributeValue> now) {
        return now.filter(AttributeValue.Skipped.class::isInstance)
                .map(value -> ((AttributeValue.Skipped) value).reason())
                .filter(reason -> !reason.isEmpty())
                .map(reason -> UiWords.say("editing.value.skipped-why", "reason", reason))
                .orElseGet(() -> UiWords.say("editor.value.skip"));
    }

    private static void choose(
            ValueChoice choice,
            Optional<AttributeValue> now,
            List<String> order,
            boolean several,
            Reason reason,
            Consumer<Optional<AttributeValue>> whenChosen) {
        if (choice.asksReason()) {
            reason.ask(
                    why -> whenChosen.accept(Optional.of(new AttributeValue.Skipped(why.strip()))));
        } else {
            whenChosen.accept(choice.chosen(now, order, several));
        }
    }

    private static Control list(
            Composite parent,
            List<ValueChoice> all,
            Optional<AttributeValue> now,
            Reason reason,
            Consumer<Optional<AttributeValue>> whenChosen) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (ValueChoice choice : all) {
            combo.add(choice.label());
            if (choice.isChosen(now)) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        combo.addListener(
                SWT.Selection,
                e ->
                        choose(
                                all.get(combo.getSelectionIndex()),
                                now,
                                List.of(),
                                false,
                                reason,
                                whenChosen));
        return combo;
    }

    /** Makes a field for a text, a date, an identifier or a number. */
    public static LineField field(
            Composite parent,
            AttributeKind kind,
            Optional<AttributeValue> now,
            Consumer<String> complain,
            Consumer<Optional<AttributeValue>> whenWritten) {
        return new LineField(
                parent,
                written(now),
                written -> {
                    if (written.isBlank()) {
                        whenWritten.accept(Optional.empty());
                    } else if (kind == AttributeKind.INTEGER || kind == AttributeKind.DECIMAL) {
                        number(written.strip(), kind)
                                .ifPresentOrElse(
                                        n -> whenWritten.accept(Optional.of(n)),
                                        () ->
                                                complain.accept(
                                                        UiWords.say(
                                                                "editor.value.no-number",
                                                                "written",
                                                                written)));
                    } else {
                        whenWritten.accept(Optional.of(new AttributeValue.Text(written.strip())));
                    }
                });
    }

    /** Returns what a field says of a value; nothing of those that are not written. */
    public static String written(Optional<AttributeValue> value) {
        return switch (value.orElseGet(AttributeValue.Absent::new)) {
            case AttributeValue.Text words -> words.value();
            case AttributeValue.Number number -> number.value().toPlainString();
            default -> "";
        };
    }

    private static Optional<AttributeValue> number(String written, AttributeKind kind) {
        try {
            BigDecimal number = new BigDecimal(written.replace(',', '.'));
            return kind == AttributeKind.INTEGER && number.stripTrailingZeros().scale() > 0
                    ? Optional.empty()
                    : Optional.of(new AttributeValue.Number(number));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
