/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Rows of the inspector: a name above or beside what it names. */
final class Form {

    /** The key under which a control carries its name, so that the keyboard finds it again. */
    static final String NAME = "inspector.name";

    /** The key under which a control carries its class in the themes' style sheets. */
    private static final String STYLE = "org.eclipse.e4.ui.css.CssClassName";

    private final Composite body;
    private final Font bold;

    Form(Composite body, Font bold) {
        this.body = body;
        this.bold = bold;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
    }

    Composite body() {
        return body;
    }

    Label title(String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(bold);
        label.setData(STYLE, "ScholionTitle");
        label.setLayoutData(wide());
        return label;
    }

    void heading(String text, String tip) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(tip.isEmpty() ? null : tip);
        label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = 6;
        label.setLayoutData(data);
    }

    void quiet(String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        label.setLayoutData(wide());
    }

    /** Puts a control into its row under a name. */
    <C extends Control> C add(String name, C control) {
        control.setData(NAME, name);
        control.setData(STYLE, "ScholionField");
        control.setLayoutData(wide());
        return control;
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        return data;
    }

    /** Adds what can be jumped to and, if it can, removed. */
    void item(String name, String text, Optional<Runnable> jump, Optional<Runnable> remove) {
        Composite row = row();
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
    }

    /** Adds actions on one line. */
    Actions actions() {
        return new Actions(row());
    }

    private Composite row() {
        Composite row = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(wide());
        return row;
    }

    /** Actions on one line. */
    static final class Actions {

        private final Composite row;

        private Actions(Composite row) {
            this.row = row;
            row.setLayout(new org.eclipse.swt.layout.RowLayout());
        }

        Actions offer(String text, Runnable action) {
            Link link = new Link(row, SWT.NONE);
            link.setText("<a>" + text + "</a>");
            link.setData(NAME, text);
            link.addListener(SWT.Selection, e -> action.run());
            return this;
        }
    }
}
