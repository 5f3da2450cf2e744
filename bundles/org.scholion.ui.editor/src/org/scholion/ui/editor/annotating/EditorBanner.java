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
import org.scholion.ui.words.UiWords;

/** Says above the text that nothing can be changed, and why. Not there otherwise. */
final class EditorBanner extends Composite {

    private final Label icon;
    private final Label text;
    private final GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    private Optional<String> readOnly = Optional.empty();
    private Optional<String> busy = Optional.empty();

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

    /** Says that nothing can ever be changed here, and why; or does not. */
    void readOnly(Optional<String> reason, String member) {
        readOnly =
                reason.map(
                        r -> UiWords.say("editor.banner.read-only", "member", member, "reason", r));
        show();
    }

    /** Says that nothing can be changed for now, since other work is under way; or does not. */
    void busy(Optional<String> doing) {
        busy = doing.map(work -> UiWords.say("editor.banner.busy", "work", work));
        show();
    }

    private void show() {
        Optional<String> said = readOnly.or(() -> busy);
        text.setText(said.orElse(""));
        data.exclude = said.isEmpty();
        setVisible(said.isPresent());
        getParent().layout();
    }
}
