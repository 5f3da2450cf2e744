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
import org.scholion.agreement.clustering.AlignedChainStudy;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;

/**
 * A study of chains whose mentions are aligned for each two annotators.
 *
 * @param measure what is measured
 * @param study the chains
 */
record AlignedChainSubject(ClusteringMeasure measure, AlignedChainStudy study)
        implements ScoreSubject {

    @Override
    public AgreementResult result() {
        return measure.of(study);
    }

    @Override
    public DocumentFigures drawn() {
        return measure.figures(study);
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
    public int shared() {
        return study.shared();
    }
}
