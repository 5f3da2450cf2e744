/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.exchange.ColumnRoles;
import org.scholion.exchange.ColumnRoles.Role;
import org.scholion.ui.words.UiWords;

/** Asks which columns of a table hold what, if not those that usually do. */
final class ColumnFields {

    private final Map<Role, Text> fields = new EnumMap<>(Role.class);

    /** Adds them to a page of three columns. */
    ColumnFields(Composite page) {
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.import.columns"));
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2 * Role.values().length)
                .spacing(6, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        for (Role role : Role.values()) {
            new Label(row, SWT.NONE)
                    .setText(UiWords.say("workbench.import.column", "role", role.word()));
            Text field = new Text(row, SWT.BORDER);
            field.setMessage(role.usual().getFirst());
            field.setToolTipText(
                    UiWords.say("workbench.import.columns.hint", "usual", role.usual()));
            GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
            fields.put(role, field);
        }
    }

    /** Returns what was chosen. */
    ColumnRoles chosen() {
        Map<Role, String> chosen = new EnumMap<>(Role.class);
        fields.forEach(
                (role, field) -> {
                    String name = field.getText().strip();
                    if (!name.isEmpty()) {
                        chosen.put(role, name);
                    }
                });
        return new ColumnRoles(chosen);
    }
}
