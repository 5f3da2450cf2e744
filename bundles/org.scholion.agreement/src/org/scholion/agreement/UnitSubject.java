/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.List;
import java.util.Optional;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.resampling.Intervals;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.unitizing.Measured;
import org.scholion.agreement.unitizing.UnitizingMeasure;
import org.scholion.words.Message;

/**
 * A study of units.
 *
 * @param measure what is measured
 * @param study the units
 */
record UnitSubject(UnitizingMeasure measure, ContinuumStudy study) implements Subject {
    /** How much of the work the figure itself is taken to be; drawing documents is the rest. */
    private static final double FIGURE = 0.5;

    @Override
    public AgreementResult measure(IntervalSettings settings, Pace pace) {
        Measured measured = measure.measured(study, pace.part(FIGURE));
        AgreementResult result = warned(measured.result(), study.unsure());
        if (!settings.wanted() || !result.value().isDefined()) {
            pace.made(1 - FIGURE);
            return result;
        }
        Precision precision =
                Intervals.documents(
                        measured.figures().get(),
                        study.shared().documents().size(),
                        new Intervals.Range(measure.lowest(), 1),
                        settings,
                        pace.part(1 - FIGURE));
        return result.with(precision)
                .warned(precision.interval().isPresent() ? RareLabels.of(study) : List.of());
    }

    /** Warns where empty documents of an annotator, so many in all, may be absent ones. */
    static AgreementResult warned(AgreementResult result, int cells) {
        return cells == 0 || !result.value().isDefined()
                ? result
                : result.warned(
                        List.of(Message.of("agreement.warning.who-worked", "cells", cells)));
    }

    @Override
    public List<String> annotators() {
        return study.annotators();
    }

    @Override
    public Subject by(int... annotators) {
        return new UnitSubject(measure, study.onlyAnnotators(annotators));
    }

    @Override
    public List<String> documents() {
        return study.documents();
    }

    @Override
    public Subject document(int document) {
        return new UnitSubject(measure, study.onlyDocuments(document));
    }

    @Override
    public List<String> labels() {
        return study.labels();
    }

    @Override
    public Optional<Subject> label(int label) {
        return Optional.of(new UnitSubject(measure, study.onlyLabel(label)));
    }

    @Override
    public Optional<DocumentFigures> figures() {
        return Optional.of(measure.figures(study));
    }

    @Override
    public List<String> drawnDocuments() {
        return study.shared().documents();
    }

    @Override
    public int shared() {
        return study.shared().documents().size();
    }

    @Override
    public Intervals.Range range() {
        return new Intervals.Range(measure.lowest(), 1);
    }
}
