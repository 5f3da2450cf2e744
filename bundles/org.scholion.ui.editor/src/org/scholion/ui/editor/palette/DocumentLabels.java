/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.palette;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.scholion.document.AttributeValue;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.editor.value.LabelValues;
import org.scholion.ui.editor.value.ValueChoice;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** The labels of the whole document, one line each, below the types. */
final class DocumentLabels {

    private DocumentLabels() {}

    static void fill(Composite parent, EditingContext context) {
        for (Control old : parent.getChildren()) {
            old.dispose();
        }
        List<DocumentLabelType> types = context.schema().types(DocumentLabelType.class);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 4;
        layout.marginHeight = types.isEmpty() ? 0 : 4;
        layout.verticalSpacing = 2;
        parent.setLayout(layout);
        for (DocumentLabelType type : types) {
            Label name = new Label(parent, SWT.NONE);
            name.setText(type.name());
            name.setToolTipText(type.description().description());
            name.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
            Optional<AttributeValue> now = LabelValues.value(context.annotations(), type);
            String text = text(context, type, now);
            ChipRow chip =
                    new ChipRow(
                            parent,
                            type.name(),
                            List.of(new ChipRow.Chip(text, text, false, false)),
                            index -> menu(parent, name, context, type, now));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
            data.widthHint = 60;
            chip.setLayoutData(data);
        }
    }

    private static String text(
            EditingContext context, DocumentLabelType type, Optional<AttributeValue> now) {
        List<String> tags = ValueChoice.tags(now);
        if (tags.isEmpty()) {
            return UiWords.say(
                    now.map(value -> context.texts().plain(value))
                            .orElseGet(() -> Message.of("editing.not-annotated")));
        }
        Optional<TagSet> set = context.schema().tagSet(type.tagSet());
        return UiWords.say(
                "words.list",
                "items",
                tags.stream()
                        .map(tag -> set.flatMap(s -> s.tag(tag)).map(Tag::name).orElse(tag))
                        .toList());
    }

    private static void menu(
            Composite parent,
            Control below,
            EditingContext context,
            DocumentLabelType type,
            Optional<AttributeValue> now) {
        Menu menu = new Menu(parent);
        LabelValues label = LabelValues.of(context.annotations(), context.schema(), type);
        for (ValueChoice choice : label.tags()) {
            item(
                            menu,
                            type.multiple() ? SWT.CHECK : SWT.RADIO,
                            choice.label(),
                            choice.isChosen(now))
                    .addListener(
                            SWT.Selection, e -> set(e.widget, context, type, label.chosen(choice)));
        }
        if (label.open()) {
            item(menu, SWT.PUSH, UiWords.say("editor.palette.other"), false)
                    .addListener(
                            SWT.Selection,
                            e ->
                                    context.surface()
                                            .write(
                                                    UiWords.say(
                                                            "editor.palette.other-of",
                                                            "type",
                                                            type.name()),
                                                    "",
                                                    word ->
                                                            context.apply(
                                                                    context.edits()
                                                                            .setDocumentLabel(
                                                                                    type.id(),
                                                                                    label.written(
                                                                                            word)))));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (ValueChoice choice : ValueChoice.nonValues()) {
            item(
                            menu,
                            SWT.RADIO,
                            choice.asksReason() ? UiWords.say("editor.value.skip") : choice.label(),
                            choice.isChosen(now))
                    .addListener(
                            SWT.Selection,
                            e -> {
                                if (choice.asksReason()) {
                                    skip(context, type);
                                } else {
                                    set(e.widget, context, type, choice.value());
                                }
                            });
        }
        menu.setLocation(below.toDisplay(0, below.getSize().y + 4));
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, int style, String text, boolean chosen) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&"));
        item.setSelection(chosen);
        return item;
    }

    private static void skip(EditingContext context, DocumentLabelType type) {
        context.surface()
                .write(
                        UiWords.say("editor.inspector.why-skipped", "name", type.name()),
                        "",
                        why ->
                                context.apply(
                                        context.edits()
                                                .setDocumentLabel(
                                                        type.id(),
                                                        Optional.of(
                                                                new AttributeValue.Skipped(
                                                                        why.strip())))));
    }

    private static void set(
            org.eclipse.swt.widgets.Widget widget,
            EditingContext context,
            DocumentLabelType type,
            Optional<AttributeValue> value) {
        // a radio item tells of losing its mark too
        if (!(widget instanceof MenuItem item)
                || (item.getStyle() & SWT.RADIO) == 0
                || item.getSelection()) {
            context.apply(context.edits().setDocumentLabel(type.id(), value));
        }
    }
}
