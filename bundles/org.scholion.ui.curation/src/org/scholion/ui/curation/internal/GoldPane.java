/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.scholion.project.chart.ChartMark;
import org.scholion.project.chart.GoldBehind;
import org.scholion.project.chart.GoldCharts;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldSurvey;
import org.scholion.schema.Schema;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** The figures about gold, and beside them the places behind what was chosen. */
final class GoldPane extends Composite {

    /** What the pane needs of what is around it. */
    interface Host {
        /** Looks again. */
        void look();

        /** Shows a place in its text. */
        void open(GoldPlace place);
    }

    private final Link status;
    private final ChartColumn charts;
    private final GoldPlaceList places;
    private int adjudicated;
    private boolean stale;
    private boolean looking;

    GoldPane(Composite parent, Host host) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(this);
        status = new Link(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(status);
        status.addListener(SWT.Selection, event -> host.look());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        charts = new ChartColumn(sash);
        places = new GoldPlaceList(sash, host::open);
        sash.setWeights(1, 1);
        ThemeColors.onChange(this, this::colour);
        colour();
    }

    private void colour() {
        status.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        status.setLinkForeground(ThemeColors.color(ColorRole.ACCENT));
    }

    /** Says that it is being looked at once more. */
    void looking() {
        looking = true;
        say();
    }

    /** Says that what is shown is out of date. */
    void stale() {
        stale = true;
        say();
    }

    /** Shows what was found. */
    void show(GoldSurvey survey, Schema schema) {
        adjudicated = survey.adjudicated();
        stale = false;
        looking = false;
        charts.clear();
        for (GoldCharts.Chart chart : new GoldCharts(survey, schema, UiWords.words()).all()) {
            charts.words(chart.title(), true);
            chart.reading().forEach(sentence -> charts.words(sentence, false));
            charts.chart(chart.drawing(), this::list);
        }
        charts.fit();
        places.clear();
        say();
    }

    private void say() {
        status.setText(
                UiWords.say(
                        "lead.gold.status",
                        "documents",
                        adjudicated,
                        "state",
                        looking ? "looking" : stale ? "stale" : "fresh"));
        layout(true, true);
    }

    private void list(ChartMark<List<GoldBehind>> mark) {
        places.show(mark.said(), mark.places());
        places.setFocus();
    }

    /** Whoever clicked a chart or a place keeps the keyboard there as the view becomes active. */
    @Override
    public boolean setFocus() {
        for (Control at = getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return charts.setFocus();
    }
}
