/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import java.util.Set;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.scholion.project.guideline.TextBlock;
import org.scholion.project.guideline.TextRun.Style;

/** The fonts guidelines are written in, made once and gone with the control they are for. */
final class GuidelineFonts {

    /** By how much headings are larger than the text, in points, the highest first. */
    private static final int[] LARGER = {4, 3, 2, 1, 0, 0};

    private final Control owner;
    private final LocalResourceManager made;

    GuidelineFonts(Control owner) {
        this.owner = owner;
        made = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** Returns the font of the name of a type. */
    Font title() {
        return made.create(base().setStyle(SWT.BOLD).increaseHeight(2));
    }

    /** Returns the font of what stands over a part. */
    Font label() {
        return made.create(base().setStyle(SWT.BOLD));
    }

    /** Returns the font of a whole block. */
    Font of(TextBlock block) {
        return switch (block.kind()) {
            case CODE -> made.create(code());
            case HEADING -> made.create(heading(block).setStyle(SWT.BOLD));
            default -> owner.getFont();
        };
    }

    /** Returns the font of words in a block. */
    Font of(TextBlock block, Set<Style> styles) {
        FontDescriptor font = styles.contains(Style.CODE) ? code() : base();
        int style = SWT.NORMAL;
        if (block.kind() == TextBlock.Kind.HEADING) {
            font = heading(block);
            style = SWT.BOLD;
        }
        style |= styles.contains(Style.STRONG) ? SWT.BOLD : SWT.NORMAL;
        style |= styles.contains(Style.EMPHASIS) ? SWT.ITALIC : SWT.NORMAL;
        return made.create(font.setStyle(style));
    }

    /** Returns how wide a text of the usual font is, in pixels. */
    int width(String text) {
        GC gc = new GC(owner);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    private FontDescriptor base() {
        return FontDescriptor.createFrom(owner.getFont());
    }

    private FontDescriptor heading(TextBlock block) {
        return base().increaseHeight(LARGER[Math.clamp(block.level(), 1, LARGER.length) - 1]);
    }

    private FontDescriptor code() {
        FontData[] fixed = JFaceResources.getFont(JFaceResources.TEXT_FONT).getFontData();
        return FontDescriptor.createFrom(fixed)
                .setHeight(owner.getFont().getFontData()[0].getHeight());
    }
}
