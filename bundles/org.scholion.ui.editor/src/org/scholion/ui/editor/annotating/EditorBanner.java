/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/** Says above the text that nothing can be changed, and why. Not there otherwise. */
final class EditorBanner extends Composite {

    private final Label icon;
    private final Label text;
    private final GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);

    EditorBanner(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        setLayout(layout);
        icon = new Label(this, SWT.NONE);
        text = new Label(this, SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        setLayoutData(data);
        data.exclude = true;
        setVisible(false);
        style();
    }

    void style() {
        setBackground(ThemeColors.color(ColorRole.PANEL));
        icon.setBackground(ThemeColors.color(ColorRole.PANEL));
        text.setBackground(ThemeColors.color(ColorRole.PANEL));
        text.setForeground(ThemeColors.color(ColorRole.WARNING));
        icon.setImage(Images.image(Icon.LOCK, ColorRole.WARNING));
    }

    void show(Optional<String> readOnlyReason, String member) {
        text.setText(
                readOnlyReason
                        .map(r -> "Read-only, showing " + member + "'s annotations. " + r)
                        .orElse(""));
        data.exclude = readOnlyReason.isEmpty();
        setVisible(readOnlyReason.isPresent());
        getParent().layout();
    }
}
