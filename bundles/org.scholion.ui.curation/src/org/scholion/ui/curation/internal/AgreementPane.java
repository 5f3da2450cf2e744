/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.project.SurveyAgreement;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.chart.ChartMark;
import org.scholion.project.chart.ChartNames;
import org.scholion.project.chart.LayerCharts;
import org.scholion.project.chart.Picture;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** The charts of one layer at a time, and beside them the places behind what was chosen. */
final class AgreementPane extends Composite {
    /** What the pane needs of what is around it. */
    interface Host {
        /** Measures again. */
        void measure();

        /** Saves the report. */
        void save();

        /** What counts. */
        AgreementScope scope();

        /** Measures again, of what counts from now on. */
        void scope(AgreementScope scope);

        /** Measures γ of a layer, which takes long, and shows it with its other figures. */
        void gamma(Layer layer);

        /** Lists the places that a part of a chart stands for. */
        void list(PlaceFilter places, Consumer<SurveyAgreement.Places> whenFound);

        /** Shows a place in its text. */
        void open(AgreementPlace place);
    }

    private final Host host;
    private final ChipRow chips;
    private final Link status;
    private final ChartColumn charts;
    private final PlaceList places;
    private Optional<AgreementSurvey> survey = Optional.empty();
    private List<Layer> layers = List.of();
    private Optional<Layer> layer = Optional.empty();
    private boolean stale;
    private boolean measuring;
    private Optional<Path> saved = Optional.empty();
    private int asked;

    AgreementPane(Composite parent, Host host) {
        super(parent, SWT.NONE);
        this.host = host;
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(this);
        chips =
                new ChipRow(
                        this,
                        UiWords.say("lead.agreement.layers"),
                        List.of(),
                        index -> choose(layers.get(index)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
        status = new Link(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(status);
        status.addListener(
                SWT.Selection,
                event -> {
                    switch (String.valueOf(event.text)) {
                        case "save" -> host.save();
                        case "counting" -> new CountingMenu(status, host, layer).open();
                        default -> host.measure();
                    }
                });
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        charts = new ChartColumn(sash);
        places = new PlaceList(sash, host::open);
        sash.setWeights(1, 1);
        ThemeColors.onChange(this, this::colour);
        colour();
    }

    private void colour() {
        status.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        status.setLinkForeground(ThemeColors.color(ColorRole.ACCENT));
    }

    /** Says that it is being measured, or no longer. */
    void measuring(boolean now) {
        measuring = now;
        say();
    }

    /** Says that what is shown is out of date. */
    void stale() {
        stale = true;
        say();
    }

    /** Says where the report was saved. */
    void saved(Path file) {
        saved = Optional.of(file);
        say();
    }

    /** Shows what was measured. */
    void show(AgreementSurvey measured) {
        saved = Optional.empty();
        survey = Optional.of(measured);
        stale = false;
        measuring = false;
        asked++;
        layers = measured.layers().stream().filter(measured::has).toList();
        layer = layer.filter(layers::contains).or(() -> layers.stream().findFirst());
        places.clear();
        chips();
        say();
        draw();
    }

    /** Shows the charts of another layer. */
    private void choose(Layer other) {
        if (layer.filter(other::equals).isEmpty()) {
            layer = Optional.of(other);
            asked++;
            places.clear();
            chips();
            draw();
            charts.setOrigin(0, 0);
        }
    }

    private void chips() {
        List<ChipRow.Chip> all = new ArrayList<>();
        for (Layer each : layers) {
            all.add(
                    new ChipRow.Chip(
                            UiWords.say(ChartNames.layer(each)),
                            UiWords.say(ChartNames.reading(each)),
                            layer.filter(each::equals).isPresent(),
                            false));
        }
        chips.show(all);
        layout(true, true);
    }

    private void say() {
        survey.ifPresent(
                measured -> {
                    status.setToolTipText(leftOut(measured));
                    status.setText(
                            UiWords.say(
                                    "lead.agreement.status",
                                    "state",
                                    measuring ? "measuring" : stale ? "stale" : "fresh",
                                    "standard",
                                    host.scope().equals(AgreementScope.STANDARD),
                                    "saved",
                                    saved.isPresent(),
                                    "file",
                                    saved.map(Path::toString).orElse(""),
                                    "documents",
                                    measured.labels().documents(),
                                    "members",
                                    measured.labels().settings().members(),
                                    "left",
                                    measured.labels().left().stream()
                                            .mapToInt(out -> out.names().size())
                                            .sum()));
                });
        layout(true, true);
    }

    /** What does not count, and why. */
    private static @Nullable String leftOut(AgreementSurvey measured) {
        String said =
                measured.labels().left().stream()
                        .map(
                                out ->
                                        UiWords.say(
                                                "project.page.left",
                                                "count",
                                                out.names().size(),
                                                "reason",
                                                out.reason(),
                                                "names",
                                                out.names()))
                        .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    private void draw() {
        charts.clear();
        if (survey.isPresent() && layer.isPresent()) {
            Layer of = layer.get();
            LayerCharts drawn = new LayerCharts(survey.get(), of, UiWords.words());
            List<Picture<PlaceFilter>> all = drawn.all(Picture.Measure.PAGE);
            charts.words(UiWords.say(ChartNames.reading(of)), false);
            for (int i = 0; i < all.size(); i++) {
                int number = i;
                if (i > 0) {
                    charts.words(all.get(i).title(), true);
                }
                charts.chart(measure -> drawn.all(measure).get(number), this::list);
                if (i == 0) {
                    notes(of);
                }
            }
            drawn.changes().forEach(said -> charts.words(said, false));
        }
        charts.fit();
    }

    /** What is to be known of the layer's figures: why there is no interval, warnings. */
    private void notes(Layer of) {
        survey.stream()
                .flatMap(measured -> measured.labels().figures().stream())
                .filter(f -> f.layer().equals(of) && f.result().group().isEmpty())
                .map(LayerFigure::result)
                .flatMap(
                        r -> Stream.concat(r.precision().missing().stream(), r.warnings().stream()))
                .distinct()
                .forEach(note -> charts.words(UiWords.say(note), false));
    }

    private void list(ChartMark<PlaceFilter> mark) {
        int now = ++asked;
        places.looking(mark.said());
        host.list(
                mark.places(),
                found -> {
                    if (now == asked && !places.isDisposed()) {
                        places.show(mark.said(), found);
                        places.setFocus();
                    }
                });
    }

    /** Whoever clicked a chart or a place keeps the keyboard there as the view becomes active. */
    @Override
    public boolean setFocus() {
        for (Control at = getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return chips.setFocus();
    }
}
