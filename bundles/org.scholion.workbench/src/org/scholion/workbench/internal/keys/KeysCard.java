/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.schema.Schema;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/** One card with all keys; Esc or a click elsewhere takes it away. */
final class KeysCard extends PopupDialog {

    private static final int COLUMNS = 3;

    /** What the card leaves of the window's width, and its own frame. */
    private static final int WINDOW_MARGIN = 40 + 24;

    private final IWorkbenchWindow window;

    KeysCard(IWorkbenchWindow window) {
        super(
                window.getShell(),
                PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE | SWT.ON_TOP,
                true,
                false,
                false,
                false,
                false,
                UiWords.say("workbench.keys.title"),
                UiWords.say("workbench.keys.hint"));
        this.window = window;
    }

    @Override
    protected @Nullable Control createDialogArea(@Nullable Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        int room = window.getShell().getBounds().width - WINDOW_MARGIN;
        int number = COLUMNS;
        Composite card = card(scrolled, number);
        while (number > 1 && card.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room) {
            card.dispose();
            card = card(scrolled, --number);
        }
        Point size = card.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        card.setSize(size);
        scrolled.setContent(card);
        scrolled.setExpandHorizontal(true);
        scrolled.setMinWidth(size.x);
        return scrolled;
    }

    private Composite card(Composite parent, int number) {
        Composite card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(number)
                .margins(16, 12)
                .spacing(32, 8)
                .applyTo(card);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), card);
        Font bold = fonts.create(FontDescriptor.createFrom(card.getFont()).setStyle(SWT.BOLD));
        Composite[] columns = new Composite[number];
        for (int i = 0; i < number; i++) {
            columns[i] = new Composite(card, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 3).applyTo(columns[i]);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(columns[i]);
        }
        List<KeyGroups.Entry> types = typeKeys();
        if (!types.isEmpty()) {
            add(columns[0], bold, UiWords.say("workbench.keys.types"), types);
        }
        new KeyGroups(window.getService(IBindingService.class))
                .read()
                .forEach(
                        (group, entries) ->
                                add(
                                        columns[columnOf(group) * number / COLUMNS],
                                        bold,
                                        UiWords.say("workbench.keys.group", "group", group),
                                        entries));
        return card;
    }

    private List<KeyGroups.Entry> typeKeys() {
        Optional<Schema> schema =
                window.getService(ProjectService.class)
                        .project()
                        .map(open -> UiWords.schemaLanguage().speak(open.schema()));
        return schema.map(TypeKeyList::of).orElse(List.of());
    }

    private static int columnOf(KeyGroup group) {
        return switch (group) {
            case MARK, SELECTED -> 0;
            case MOVE, DOCUMENT, PROJECT -> 1;
            case STANCE, ADJUDICATE, SHOW, PROGRAM -> 2;
        };
    }

    private static void add(
            Composite column, Font bold, String name, List<KeyGroups.Entry> entries) {
        Label heading = new Label(column, SWT.NONE);
        heading.setText(name);
        heading.setFont(bold);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(heading);
        for (KeyGroups.Entry entry : entries) {
            Label keys = new Label(column, SWT.NONE);
            keys.setText(entry.keys().replace("&", "&&"));
            keys.setFont(bold);
            Label command = new Label(column, SWT.NONE);
            command.setText(entry.what().replace("&", "&&"));
        }
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle area = window.getShell().getBounds();
        return new Point(
                Math.min(wanted.x + 24, area.width - 40), Math.min(wanted.y, area.height - 60));
    }

    @Override
    protected Point getInitialLocation(@Nullable Point size) {
        Rectangle area = window.getShell().getBounds();
        Point own = size == null ? getInitialSize() : size;
        return new Point(area.x + (area.width - own.x) / 2, area.y + (area.height - own.y) / 2);
    }
}
