/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.OptionKind;
import org.scholion.ui.theme.WordStyle;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Asks for one option of a layout: its name, a field, what it does, and what is wrong, if so. */
public final class OptionField {

    private static final int LINES = 4;
    private static final int WIDTH = 240;

    private final LayoutOption option;
    private final BiConsumer<LayoutOption, String> changed;
    private final Label wrong;

    /**
     * Adds it to a page of two columns.
     *
     * @param value what was chosen; empty for the usual
     * @param changed gets what is chosen; empty for the usual
     */
    public OptionField(
            Composite page,
            LayoutOption option,
            String value,
            BiConsumer<LayoutOption, String> changed) {
        this.option = option;
        this.changed = changed;
        Label name = new Label(page, SWT.NONE);
        name.setText(UiWords.say(option.label()));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(name);
        Composite rest = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(rest);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rest);
        Control field = field(rest, value);
        field.setData(LayoutOption.class.getName(), option);
        Label does = new Label(rest, SWT.WRAP);
        does.setText(UiWords.say(option.does()) + " " + UiWords.say(option.unless()));
        WordStyle.QUIET.style(does);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(does);
        wrong = new Label(rest, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .exclude(true)
                .applyTo(wrong);
    }

    private Control field(Composite page, String value) {
        return switch (option.kind()) {
            case OptionKind.OneOf(List<String> words) -> choice(page, words, value);
            case OptionKind.OneOfOrForm of -> {
                List<String> offered = new ArrayList<>(of.words());
                offered.add(of.example());
                yield words(page, offered, value);
            }
            case OptionKind.AnyOf(List<String> words) -> checks(page, words, value);
            case OptionKind.Count count -> line(page, value);
            case OptionKind.Names names -> line(page, value);
            case OptionKind.Name name -> line(page, value);
            case OptionKind.Lines lines -> lines(page, value);
        };
    }

    private Combo choice(Composite page, List<String> words, String value) {
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.add(UiWords.say("workbench.layout.usual"));
        words.forEach(combo::add);
        combo.select(1 + words.indexOf(value));
        combo.addListener(
                SWT.Selection,
                event -> take(combo.getSelectionIndex() <= 0 ? "" : combo.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Combo words(Composite page, List<String> offered, String value) {
        Combo combo = new Combo(page, SWT.DROP_DOWN);
        combo.setItems(offered.toArray(String[]::new));
        combo.setText(value);
        combo.addListener(SWT.Modify, event -> take(combo.getText().strip()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Composite checks(Composite page, List<String> words, String value) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(words.size()).spacing(12, 0).applyTo(row);
        List<String> chosen = Arrays.asList(value.split(","));
        List<TickBox> checks = new ArrayList<>();
        for (String word : words) {
            checks.add(
                    TickBox.turning(row, word, chosen.contains(word), () -> take(chosen(checks))));
        }
        return row;
    }

    private static String chosen(List<TickBox> checks) {
        return checks.stream()
                .filter(TickBox::isTicked)
                .map(TickBox::words)
                .collect(Collectors.joining(","));
    }

    private Text line(Composite page, String value) {
        Text text = new Text(page, SWT.BORDER);
        return filled(text, value, GridDataFactory.fillDefaults().grab(true, false));
    }

    private Text lines(Composite page, String value) {
        Text text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        return filled(
                text,
                value,
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .hint(WIDTH, LINES * text.getLineHeight()));
    }

    private Text filled(Text text, String value, GridDataFactory place) {
        text.setText(value);
        text.addListener(SWT.Modify, event -> take(text.getText()));
        place.applyTo(text);
        return text;
    }

    private void take(String value) {
        changed.accept(option, value);
    }

    /** Says what is wrong with what was chosen, or that nothing is. */
    public void say(Optional<Message> objection) {
        wrong.setText(objection.map(UiWords::say).orElse(""));
        WordStyle.WRONG.style(wrong);
        wrong.setVisible(objection.isPresent());
        if (wrong.getLayoutData() instanceof GridData place) {
            place.exclude = objection.isEmpty();
        }
    }
}
