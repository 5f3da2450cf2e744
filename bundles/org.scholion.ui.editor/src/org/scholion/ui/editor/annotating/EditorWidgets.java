/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.canvas.AnnotationCanvas;

/** The controls of an editor: a banner when needed, the text, a line to find in it, the bar. */
final class EditorWidgets {

    private final EditorBanner banner;
    private final LaneLegend legend;
    private final Composite stage;
    private final AnnotationCanvas canvas;
    private final FindBar findBar;
    private final EditorBar bar;
    private final EditorGuide guide;
    private Consumer<Boolean> keySwitch = on -> {};
    private boolean finding;

    EditorWidgets(Composite parent, FindBar.Actions whenFinding) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        banner = new EditorBanner(parent);
        legend = new LaneLegend(parent);
        stage = new Composite(parent, SWT.NONE);
        stage.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = new AnnotationCanvas(stage);
        stage.addListener(
                SWT.Resize,
                e -> {
                    Rectangle area = stage.getClientArea();
                    canvas.setBounds(area);
                });
        findBar = new FindBar(parent, whenFinding);
        findBar.field().addListener(SWT.FocusIn, e -> finding = true);
        canvas.addListener(SWT.FocusIn, e -> finding = false);
        bar = new EditorBar(parent);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        guide = new EditorGuide(bar);
    }

    EditorBanner banner() {
        return banner;
    }

    LaneLegend legend() {
        return legend;
    }

    Composite stage() {
        return stage;
    }

    AnnotationCanvas canvas() {
        return canvas;
    }

    FindBar findBar() {
        return findBar;
    }

    /** Gives the keyboard to what had it last, the text or the line to find in it. */
    void setFocus() {
        if (finding && findBar.isOpen()) {
            findBar.field().setFocus();
        } else {
            canvas.setFocus();
        }
    }

    EditorBar bar() {
        return bar;
    }

    EditorGuide guide() {
        return guide;
    }

    void keySwitch(Consumer<Boolean> newSwitch) {
        keySwitch = newSwitch;
    }

    void keys(boolean on) {
        keySwitch.accept(on);
    }
}
