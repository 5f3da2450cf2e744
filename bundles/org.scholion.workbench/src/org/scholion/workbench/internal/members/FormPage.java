/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page of fields, each with its name before it and perhaps a button after it. */
public abstract class FormPage extends WizardPage {

    /** The columns of the grid: name, field, button. */
    protected static final int COLUMNS = 3;

    /** Creates it with its title and what it asks for. */
    protected FormPage(String title, String message) {
        super("options");
        setTitle(title);
        setMessage(message);
        setPageComplete(false);
    }

    /** Makes the grid that the fields stand in. */
    protected static Composite grid(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(page);
        return page;
    }

    /** Adds a field of choices over the rest of its row. */
    protected static Combo combo(Composite page, String name, List<String> choices, int style) {
        new Label(page, SWT.NONE).setText(name);
        Combo combo = new Combo(page, style);
        combo.setItems(choices.toArray(String[]::new));
        if (!choices.isEmpty()) {
            combo.select(0);
        }
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(combo);
        return combo;
    }

    /** Adds a field for a file, and a button that asks for one. */
    protected static Text file(Composite page, String name, String button, Runnable asking) {
        new Label(page, SWT.NONE).setText(name);
        Text text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(button);
        browse.addListener(SWT.Selection, event -> asking.run());
        return text;
    }

    /** Adds sentences over a whole row. */
    protected static Label sentences(Composite page, int lines) {
        Label said = new Label(page, SWT.WRAP);
        int height = lines * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(COLUMNS, 1)
                .hint(560, height)
                .applyTo(said);
        return said;
    }
}
