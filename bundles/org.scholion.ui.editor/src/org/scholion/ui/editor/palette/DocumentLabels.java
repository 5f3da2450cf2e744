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
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.TagSet;
import org.scholion.ui.editor.editor.EditingContext;
import org.scholion.ui.editor.value.ValueChoice;
import org.scholion.ui.editor.value.ValueControls;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/** The labels of the whole document, below the types. */
final class DocumentLabels {

    private DocumentLabels() {}

    static void fill(Composite parent, EditingContext context) {
        for (Control old : parent.getChildren()) {
            old.dispose();
        }
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.verticalSpacing = 3;
        parent.setLayout(layout);
        List<DocumentLabelType> types = context.schema().types(DocumentLabelType.class);
        for (DocumentLabelType type : types) {
            Label name = new Label(parent, SWT.NONE);
            name.setText(type.name() + " of the document");
            name.setToolTipText(type.description().description());
            name.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
            Optional<TagSet> tags = context.schema().tagSet(type.tagSet());
            Control chips =
                    ValueControls.choices(
                            parent,
                            type.name(),
                            tags.map(ValueChoice::tags).orElseGet(List::of),
                            value(context, type),
                            type.multiple(),
                            tags.map(TagSet::open).orElse(false),
                            said -> context.surface().write(type.name(), "", said),
                            value -> context.apply(
                                    context.edits().setDocumentLabel(type.id(), value)));
            chips.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    private static Optional<AttributeValue> value(
            EditingContext context, DocumentLabelType type) {
        return context.annotations().all().stream()
                .filter(DocumentLabel.class::isInstance)
                .map(DocumentLabel.class::cast)
                .filter(label -> label.typeId().equals(type.id()))
                .map(DocumentLabel::value)
                .findFirst();
    }
}
