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
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.EntryName;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;

/**
 * The names of an entry, a line each: its language, the name, and whether it is the main one there.
 * A line whose name is emptied is no name.
 */
final class NameRows extends Composite {

    private static final int LANGUAGE_WIDTH = 80;
    private static final int OFFERED = 4;

    private final ScrolledComposite scrolled;
    private final Composite rows;
    private final List<Row> made = new ArrayList<>();
    private final List<String> languages;
    private final Runnable whenChanged;

    private record Row(Combo language, Text name, TickBox main) {
        Optional<EntryName> read() {
            String written = name.getText().strip();
            return written.isEmpty() || !EntryName.isLanguage(tag())
                    ? Optional.empty()
                    : Optional.of(new EntryName(tag(), written, main.isTicked()));
        }

        String tag() {
            String written = language.getText().strip();
            return written.isEmpty() ? EntryName.ANY : written;
        }

        boolean isWrong() {
            return !name.getText().isBlank() && !EntryName.isLanguage(tag());
        }
    }

    /**
     * Creates it.
     *
     * @param languages the tags that are offered; others can be typed
     * @param whenChanged hears of each change
     */
    NameRows(Composite parent, List<String> languages, Runnable whenChanged) {
        super(parent, SWT.NONE);
        this.languages = languages;
        this.whenChanged = whenChanged;
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 150).applyTo(scrolled);
        rows = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(rows);
        scrolled.setContent(rows);
        Button more = new Button(this, SWT.PUSH);
        more.setText(UiWords.say("editor.catalogue.more-names"));
        more.addListener(
                SWT.Selection,
                event -> {
                    add(last(), "", false);
                    arrange();
                    scrolled.showControl(made.get(made.size() - 1).name());
                    made.get(made.size() - 1).name().setFocus();
                });
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(more);
    }

    private String last() {
        return made.isEmpty() ? "" : made.get(made.size() - 1).tag();
    }

    /** Shows names. */
    void show(List<EntryName> names) {
        names.forEach(name -> add(name.language(), name.name(), name.main()));
        arrange();
    }

    /** Offers lines for the languages that others have names in. */
    void offer() {
        languages.stream().limit(OFFERED).forEach(language -> add(language, "", true));
        if (languages.isEmpty()) {
            add("", "", true);
        }
        arrange();
    }

    private void add(String language, String name, boolean main) {
        Combo tag = new Combo(rows, SWT.DROP_DOWN);
        tag.setItems(languages.toArray(String[]::new));
        tag.setText(language);
        tag.setToolTipText(UiWords.say("editor.catalogue.language"));
        GridDataFactory.swtDefaults().hint(LANGUAGE_WIDTH, SWT.DEFAULT).applyTo(tag);
        Text text = new Text(rows, SWT.BORDER);
        text.setText(name);
        text.setMessage(UiWords.say("editor.catalogue.a-name"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        int at = made.size();
        TickBox isMain =
                TickBox.turning(
                        rows,
                        UiWords.say("editor.catalogue.main"),
                        main,
                        () -> alone(made.get(at)));
        made.add(new Row(tag, text, isMain));
        tag.addListener(SWT.Modify, event -> whenChanged.run());
        text.addListener(SWT.Modify, event -> whenChanged.run());
    }

    /** A language has one main name. */
    private void alone(Row chosen) {
        if (chosen.main().isTicked()) {
            made.stream()
                    .filter(row -> row != chosen && row.tag().equals(chosen.tag()))
                    .forEach(row -> row.main().tick(false));
        }
        whenChanged.run();
    }

    private void arrange() {
        rows.layout(true, true);
        scrolled.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** Returns the names, in the order of the lines. */
    List<EntryName> names() {
        return made.stream().flatMap(row -> row.read().stream()).toList();
    }

    /** Returns a tag that is none of a language, where one stands before a name. */
    Optional<String> wrong() {
        return made.stream().filter(Row::isWrong).map(Row::tag).findFirst();
    }

    @Override
    public boolean setFocus() {
        // a form that is closed asks what is gone to take the keyboard
        return !rows.isDisposed()
                && !made.isEmpty()
                && !made.get(0).name().isDisposed()
                && made.get(0).name().setFocus();
    }
}
