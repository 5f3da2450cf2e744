/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.scholion.project.guideline.Markdown;
import org.scholion.ui.theme.ColorRole;

/** A guideline as annotators read it, made of the Markdown it is written in. */
public final class GuidelineText extends Composite {

    private final GuidelineFonts fonts;
    private String shown = "";

    /** Creates it, without any words. */
    public GuidelineText(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(this);
        fonts = new GuidelineFonts(this);
    }

    /**
     * Shows a text, laid out anew.
     *
     * @return whether it is another than before, so that it may need another height
     */
    public boolean show(String markdown) {
        if (markdown.equals(shown)) {
            return false;
        }
        shown = markdown;
        for (Control old : getChildren()) {
            old.dispose();
        }
        for (StyledText text :
                new BlockText(fonts, ColorRole.TEXT).make(this, Markdown.blocks(markdown))) {
            GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
            // a text would keep the keyboard for itself
            text.addListener(SWT.Traverse, GuidelineText::leave);
        }
        layout(true, true);
        return true;
    }

    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
