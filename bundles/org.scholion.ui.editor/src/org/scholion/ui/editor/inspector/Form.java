/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.editor.value.LineField;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;

/**
 * Rows of the inspector: a name above what it names. They are described from top to bottom between
 * {@link #begin} and {@link #end}, as often as there may be something new. A row that shows the
 * same as before keeps its control, with the keyboard and what is being written in it.
 */
final class Form {

    /** The key under which a control carries its name, so that tests find it. */
    static final String NAME = "inspector.name";

    /** The key under which a control carries its class in the themes' style sheets. */
    private static final String STYLE = "org.eclipse.e4.ui.css.CssClassName";

    private static final int INDENT = 6;

    /** A control and what it shows; rows that show equal things are the same. */
    private record Row(Object shows, Control control) {}

    /**
     * Something that can be done.
     *
     * @param text what it is called
     */
    record Offer(String text, Runnable action) {}

    private final Composite body;
    private final Font bold;
    private Map<String, Row> rows = new HashMap<>();
    private final Map<String, Row> described = new LinkedHashMap<>();
    private boolean other;

    Form(Composite body, Font bold) {
        this.body = body;
        this.bold = bold;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
    }

    /** Begins to describe the rows anew. */
    void begin() {
        described.clear();
        other = false;
    }

    /**
     * Ends the description: rows that were not described are gone.
     *
     * @return whether rows came, went or have another size, so that there is something to lay out
     */
    boolean end() {
        rows.values().forEach(row -> row.control().dispose());
        other |= !rows.isEmpty();
        rows = new HashMap<>(described);
        List<Control> wanted = described.values().stream().map(Row::control).toList();
        if (!wanted.equals(Arrays.asList(body.getChildren()))) {
            for (int i = 1; i < wanted.size(); i++) {
                wanted.get(i).moveBelow(wanted.get(i - 1));
            }
            other = true;
        }
        return other;
    }

    /** Hands on all that was written, as the form is left or will be about another annotation. */
    void leave() {
        for (Row row : rows.values()) {
            LineField.of(row.control()).filter(LineField::isWriting).ifPresent(LineField::leave);
        }
    }

    /**
     * Describes a row.
     *
     * @param key its name, which others may have, too
     * @param shows what it shows
     * @param make makes its control
     * @param take has the control there is show that, if it can without being made anew
     */
    private void row(
            String key, Object shows, Function<Composite, Control> make, Predicate<Control> take) {
        String unique = key;
        for (int i = 2; described.containsKey(unique); i++) {
            unique = key + " " + i;
        }
        Row there = rows.remove(unique);
        if (there != null && (there.shows().equals(shows) || take.test(there.control()))) {
            described.put(unique, new Row(shows, there.control()));
            return;
        }
        Control made = make.apply(body);
        made.setData(NAME, key);
        other = true;
        if (there != null) {
            inherit(there.control(), made);
            there.control().dispose();
        }
        described.put(unique, new Row(shows, made));
    }

    /** The keyboard is never without a place, so it goes over before the former control does. */
    private static void inherit(Control former, Control made) {
        if (former instanceof ChipRow from && made instanceof ChipRow to) {
            to.goTo(from.place());
        }
        Control focus = former.getDisplay().getFocusControl();
        for (Control c = focus; c != null; c = c.getParent()) {
            if (c == former) {
                made.setFocus();
                return;
            }
        }
    }

    void title(String text) {
        label(
                "title",
                text,
                "",
                SWT.WRAP,
                label -> {
                    label.setFont(bold);
                    label.setData(STYLE, "ScholionTitle");
                    label.setLayoutData(wide());
                });
    }

    void heading(String text, String tip) {
        label("heading." + text, text, tip, SWT.NONE, Form::quiet);
    }

    /** Adds a quiet line whose text changes from one annotation to the next. */
    void line(String name, String text, String tip) {
        label(name, text, tip, SWT.NONE, Form::quiet);
    }

    private static void quiet(Label label) {
        label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = INDENT;
        label.setLayoutData(data);
    }

    private void label(String key, String text, String tip, int style, Consumer<Label> look) {
        row(
                key,
                List.of(text, tip),
                parent -> {
                    Label label = new Label(parent, style);
                    say(label, text, tip);
                    look.accept(label);
                    return label;
                },
                there -> {
                    say((Label) there, text, tip);
                    // a title may have more lines now; laying out costs more than looking
                    int height = there.getSize().y;
                    other |=
                            (style & SWT.WRAP) != 0
                                    && there.computeSize(there.getSize().x, SWT.DEFAULT).y
                                            != height;
                    return true;
                });
    }

    private static void say(Label label, String text, String tip) {
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(tip.isEmpty() ? null : tip);
    }

    /**
     * Adds a control.
     *
     * @param shows all that it shows; another one is made for anything else
     */
    void add(String name, Object shows, Function<Composite, Control> make) {
        row(name, shows, parent -> styled(make.apply(parent)), there -> false);
    }

    /** Adds a line to be written. */
    void field(String name, String text, Function<Composite, LineField> make) {
        row(
                name,
                text,
                parent -> styled(make.apply(parent).control()),
                there -> {
                    LineField.of(there).ifPresent(line -> line.show(text));
                    return true;
                });
    }

    /** Adds a box to be ticked. */
    void tick(String name, String text, boolean ticked, Runnable whenTurned) {
        row(
                name,
                ticked,
                parent -> styled(new TickBox(parent, text.replace("&", "&&"), ticked, whenTurned)),
                there -> {
                    ((TickBox) there).tick(ticked);
                    return true;
                });
    }

    private static Control styled(Control control) {
        control.setData(STYLE, "ScholionField");
        control.setLayoutData(wide());
        return control;
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        return data;
    }

    /**
     * Adds what can be jumped to and, if it can, removed.
     *
     * @param what what it is, besides its text
     */
    void item(
            String name,
            Object what,
            String text,
            Optional<Runnable> jump,
            Optional<Runnable> remove) {
        row(
                name,
                List.of(what, text, jump.isPresent(), remove.isPresent()),
                parent -> item(parent, name, text, jump, remove),
                there -> false);
    }

    private static Composite item(
            Composite parent,
            String name,
            String text,
            Optional<Runnable> jump,
            Optional<Runnable> remove) {
        Composite row = line(parent);
        if (jump.isPresent()) {
            Link link = new Link(row, SWT.NONE);
            link.setText("<a>" + text.replace("<", "‹").replace("&", "&&") + "</a>");
            link.setToolTipText(UiWords.say("editor.inspector.go"));
            link.addListener(SWT.Selection, e -> jump.get().run());
            link.setData(NAME, name + " " + text);
            link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        } else {
            Label label = new Label(row, SWT.NONE);
            label.setText(text.replace("&", "&&"));
            label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        remove.ifPresent(
                action -> {
                    ToolBar bar = new ToolBar(row, SWT.FLAT);
                    ToolItem item = new ToolItem(bar, SWT.PUSH);
                    item.setImage(Images.image(Icon.REMOVE));
                    item.setToolTipText(UiWords.say("editor.inspector.remove"));
                    item.addListener(SWT.Selection, e -> action.run());
                });
        return row;
    }

    /** Adds what can be done, on one line. */
    void offers(String name, Offer... offers) {
        List<String> texts = new ArrayList<>();
        for (Offer offer : offers) {
            texts.add(offer.text());
        }
        row(name + ".offers", texts, parent -> offers(parent, offers), there -> false);
    }

    private static Composite offers(Composite parent, Offer... offers) {
        Composite row = line(parent);
        row.setLayout(new RowLayout());
        for (Offer offer : offers) {
            Link link = new Link(row, SWT.NONE);
            link.setText("<a>" + offer.text() + "</a>");
            link.setData(NAME, offer.text());
            link.addListener(SWT.Selection, e -> offer.action().run());
        }
        return row;
    }

    private static Composite line(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(wide());
        return row;
    }
}
