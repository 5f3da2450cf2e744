/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.clustering.AlignedChainStudy;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.resampling.Intervals;
import org.scholion.agreement.result.AgreementResult;

/**
 * A study of chains whose mentions are aligned for each two annotators.
 *
 * @param measure what is measured
 * @param study the chains
 */
record AlignedChainSubject(ClusteringMeasure measure, AlignedChainStudy study) implements Subject {

    @Override
    public AgreementResult measure(IntervalSettings settings, Pace pace) {
        AgreementResult result = measure.of(study);
        if (!settings.wanted() || !result.value().isDefined()) {
            pace.made(1);
            return result;
        }
        return result.with(
                Intervals.documents(
                        measure.figures(study), study.shared(), range(), settings, pace));
    }

    @Override
    public List<String> annotators() {
        return study.annotators();
    }

    @Override
    public Subject by(int... annotators) {
        return new AlignedChainSubject(
                measure,
                study.onlyAnnotators(
                        Arrays.stream(annotators).mapToObj(study.annotators()::get).toList()));
    }

    @Override
    public List<String> documents() {
        return study.documents();
    }

    @Override
    public Subject document(int document) {
        return new AlignedChainSubject(measure, study.onlyDocument(document));
    }

    @Override
    public List<String> labels() {
        return List.of();
    }

    @Override
    public Optional<Subject> label(int label) {
        return Optional.empty();
    }

    @Override
    public Optional<DocumentFigures> figures() {
        return Optional.of(measure.figures(study));
    }

    @Override
    public int shared() {
        return study.shared();
    }

    @Override
    public Intervals.Range range() {
        return new Intervals.Range(0, 1);
    }
}
