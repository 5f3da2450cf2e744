/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.scholion.editing.find.FindOption;
import org.scholion.editing.find.FindRequest;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.editor.annotating.BarItem.Look;
import org.scholion.ui.words.UiWords;
import org.scholion.view.keys.LatinKeys;

/**
 * The line in which one writes what to find, with what was found and what can be done with it
 * beside it. Enter and Shift+Enter go from hit to hit, Alt with a letter switches the options,
 * under any keyboard layout; Esc closes. All of it can be clicked, too.
 */
final class FindBar extends Composite {

    /** Hears what someone does in the bar. */
    interface Actions {

        /** Something else is looked for. */
        void changed(FindRequest request);

        /** The next hit is wanted. */
        void next();

        /** The hit before is wanted. */
        void previous();

        /** All hits are to be marked. */
        void markAll();

        /** The marks of all hits are to be selected together. */
        void selectMarks();

        /** Another type is to be chosen to mark hits with. */
        void chooseType();

        /** The bar is no longer wanted. */
        void close();
    }

    /**
     * What the bar says.
     *
     * @param count what was found
     * @param warning whether that is a failure
     * @param marking what marking all hits would do; empty where there is nothing to be marked
     */
    record Said(String count, boolean warning, Optional<String> marking) {

        /** Nothing. */
        static final Said NOTHING = new Said("", false, Optional.empty());

        /**
         * Hits.
         *
         * @param current the index of the one that is selected, if one is
         * @param wrapped whether the text's end was passed on the way to it
         * @param marking what marking them all would do
         */
        static Said of(OptionalInt current, int count, boolean wrapped, String marking) {
            String said =
                    current.isEmpty()
                            ? UiWords.say("editor.find.hits", "count", count)
                            : UiWords.say(
                                    "editor.find.count",
                                    "current",
                                    current.getAsInt() + 1,
                                    "count",
                                    count,
                                    "wrapped",
                                    wrapped);
            return new Said(said, false, Optional.of(marking));
        }
    }

    private static final int FIELD_WIDTH = 230;
    private static final char MARK = 'M';
    private static final char TYPE = 'T';
    private static final char SELECT = 'S';

    private final Actions actions;
    private final Text field;
    private final EditorBar found;
    private final EditorBar options;
    private final GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
    private FindRequest request = FindRequest.NOTHING;
    private Said said = Said.NOTHING;
    private CanvasTheme theme = CanvasTheme.LIGHT;
    private boolean setting;

    FindBar(Composite parent, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = 1;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        field = new Text(this, SWT.SINGLE | SWT.BORDER);
        // What is written decides the direction; GTK's fields do so anyway, those of Windows if
        // asked.
        field.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
        field.setMessage(UiWords.say("editor.find.field"));
        GridData place = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        place.widthHint = FIELD_WIDTH;
        place.horizontalIndent = 12;
        place.verticalIndent = 3;
        field.setLayoutData(place);
        field.addListener(SWT.Modify, e -> written());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(
                SWT.Traverse,
                e -> {
                    if (e.detail == SWT.TRAVERSE_ESCAPE || e.detail == SWT.TRAVERSE_RETURN) {
                        e.doit = false;
                    }
                });
        field.getAccessible().addAccessibleListener(new Spoken());
        found = new EditorBar(this, false);
        found.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        options = new EditorBar(this, false);
        options.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        addListener(SWT.Paint, e -> EditorBar.rule(e.gc, theme, getSize().x));
        setLayoutData(data);
        data.exclude = true;
        setVisible(false);
        showItems();
    }

    void setTheme(CanvasTheme newTheme) {
        theme = newTheme;
        setBackground(Overlay.color(theme.panel()));
        found.setTheme(theme);
        options.setTheme(theme);
    }

    /** Shows the bar with what is looked for and gives it the keyboard. */
    void open(FindRequest wanted) {
        data.exclude = false;
        setVisible(true);
        set(wanted);
        getParent().layout();
        field.setFocus();
        field.selectAll();
    }

    /** Takes the bar away. */
    void hide() {
        data.exclude = true;
        setVisible(false);
        if (!getParent().isDisposed()) {
            getParent().layout();
        }
    }

    /** Whether the bar is there. */
    boolean isOpen() {
        return !data.exclude;
    }

    /** Returns the field, for those who follow the keyboard. */
    Text field() {
        return field;
    }

    /** Says what was found. */
    void say(Said now) {
        if (!now.equals(said)) {
            said = now;
            showItems();
        }
    }

    /** Returns what it says. */
    Said said() {
        return said;
    }

    private void set(FindRequest wanted) {
        setting = true;
        request = wanted;
        if (!field.getText().equals(wanted.words())) {
            field.setText(wanted.words());
        }
        setting = false;
        showItems();
    }

    private void written() {
        if (!setting) {
            change(request.withWords(field.getText()));
        }
    }

    private void toggle(FindOption option) {
        change(request.toggled(option));
        showItems();
        field.setFocus();
    }

    private void change(FindRequest now) {
        request = now;
        actions.changed(now);
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            actions.close();
        } else if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            if (shift) {
                actions.previous();
            } else {
                actions.next();
            }
        } else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT) {
            OptionalInt key = LatinKeys.resolve(event.keyCode, (char) 0);
            event.doit = key.isEmpty() || !letter((char) key.getAsInt());
        }
    }

    private boolean letter(char key) {
        if (key == MARK) {
            actions.markAll();
            return true;
        }
        if (key == TYPE) {
            actions.chooseType();
            return true;
        }
        if (key == SELECT) {
            actions.selectMarks();
            return true;
        }
        for (FindOption option : FindOption.values()) {
            if (letterOf(option) == key) {
                toggle(option);
                return true;
            }
        }
        return false;
    }

    /** The letter that with Alt switches an option; none that opens a menu of the window. */
    private static char letterOf(FindOption option) {
        return switch (option) {
            case WHOLE_WORD -> 'D';
            case REGULAR_EXPRESSION -> 'R';
            case EXACT -> 'L';
            case TRANSLITERATION -> 'G';
            case MENTIONS -> 'I';
        };
    }

    private void showItems() {
        List<BarItem> first = new ArrayList<>();
        if (!said.count().isEmpty()) {
            first.add(BarItem.text(said.count(), said.warning() ? Look.WARNING : Look.STRONG));
        }
        first.add(item("Enter", "editor.find.next", actions::next));
        first.add(item("Shift+Enter", "editor.find.previous", actions::previous));
        first.add(item("Esc", "editor.find.close", actions::close));
        List<BarItem> second = new ArrayList<>();
        second.add(BarItem.text("Alt+", Look.QUIET));
        for (FindOption option : FindOption.values()) {
            second.add(
                    new BarItem(
                            String.valueOf(letterOf(option)),
                            UiWords.say("editor.find.option", "option", option),
                            request.has(option) ? Look.CHOSEN : Look.PLAIN,
                            () -> toggle(option)));
        }
        said.marking()
                .ifPresent(
                        what -> {
                            second.add(
                                    new BarItem(
                                            String.valueOf(MARK),
                                            what,
                                            Look.PLAIN,
                                            actions::markAll));
                            second.add(
                                    item(
                                            String.valueOf(TYPE),
                                            "editor.find.other-type",
                                            actions::chooseType));
                            second.add(
                                    item(
                                            String.valueOf(SELECT),
                                            "editor.find.select-marks",
                                            actions::selectMarks));
                        });
        found.setItems(first, false);
        options.setItems(second, false);
        Point size = getSize();
        if (isOpen() && computeSize(size.x, SWT.DEFAULT).y != size.y) {
            getParent().layout(new Control[] {found, options});
        }
    }

    private static BarItem item(String key, String code, Runnable action) {
        return new BarItem(key, UiWords.say(code), Look.PLAIN, action);
    }

    /** What a screen reader says of the field. */
    private final class Spoken extends AccessibleAdapter {
        @Override
        @NonNullByDefault({})
        public void getName(AccessibleEvent event) {
            event.result = UiWords.say("editor.find.field");
        }

        @Override
        @NonNullByDefault({})
        public void getDescription(AccessibleEvent event) {
            event.result = said.count();
        }
    }
}
