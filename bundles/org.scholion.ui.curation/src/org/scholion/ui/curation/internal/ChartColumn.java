/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.scholion.project.chart.ChartMark;
import org.scholion.project.chart.Picture;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/** Charts one below the other with words between them, as wide as they are read well. */
final class ChartColumn extends ScrolledComposite {
    /** Charts would not be read if they were wider. */
    private static final int WIDEST = 760;

    private static final int MARGIN = 10;

    /** Marks labels in quiet text. */
    private static final Object QUIET = new Object();

    private final Composite charts;

    ChartColumn(Composite parent) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        charts = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 4).spacing(0, 6).applyTo(charts);
        setContent(charts);
        addListener(SWT.Resize, event -> fit());
        ThemeColors.onChange(this, this::colour);
    }

    private void colour() {
        for (Control child : charts.getChildren()) {
            if (child instanceof Label label && label.getData() == QUIET) {
                label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
            }
        }
    }

    /** Takes all away. */
    void clear() {
        for (Control child : charts.getChildren()) {
            child.dispose();
        }
    }

    /** Adds a sentence, or what stands over a chart. */
    void words(String text, boolean heading) {
        Label label = new Label(charts, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (heading) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        } else {
            label.setData(QUIET);
            label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .indent(0, heading ? 8 : 0)
                .applyTo(label);
    }

    /**
     * Adds a chart.
     *
     * @param opener shows the places of a part of it
     */
    <P> void chart(Function<Picture.Measure, Picture<P>> drawing, Consumer<ChartMark<P>> opener) {
        ChartCanvas<P> canvas = new ChartCanvas<>(charts, drawing, opener, this::reveal);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
    }

    /** Has the charts as wide as there is room, and as high as they are. */
    void fit() {
        int width = Math.min(WIDEST, getClientArea().width) - 2 * MARGIN;
        if (width <= 0) {
            return;
        }
        for (Control child : charts.getChildren()) {
            GridDataFactory.createFrom((GridData) child.getLayoutData())
                    .align(SWT.BEGINNING, SWT.BEGINNING)
                    .hint(width, SWT.DEFAULT)
                    .applyTo(child);
        }
        Point size = charts.computeSize(getClientArea().width, SWT.DEFAULT, true);
        setMinHeight(size.y);
        charts.layout(true, true);
    }

    private void reveal(Rectangle part) {
        Point origin = getOrigin();
        int height = getClientArea().height;
        if (part.y < origin.y) {
            setOrigin(0, Math.max(0, part.y - 8));
        } else if (part.y + part.height > origin.y + height) {
            setOrigin(0, part.y + part.height - height + 8);
        }
    }

    @Override
    public boolean setFocus() {
        for (Control child : charts.getChildren()) {
            if (child instanceof ChartCanvas<?>) {
                return child.setFocus();
            }
        }
        return super.setFocus();
    }
}
