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
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ClusteringStudy;

/**
 * A study of chains of mentions.
 *
 * @param measure what is measured
 * @param study the chains of mentions
 */
record ChainSubject(ClusteringMeasure measure, ClusteringStudy study) implements ScoreSubject {

    @Override
    public AgreementResult result() {
        return UnitSubject.warned(measure.of(study), study.unsure());
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
        return new ChainSubject(measure, study.onlyAnnotators(annotators));
    }

    @Override
    public List<String> documents() {
        return study.documents();
    }

    @Override
    public Subject document(int document) {
        return new ChainSubject(measure, study.onlyDocuments(document));
    }

    @Override
    public int shared() {
        return study.sharedDocuments();
    }
}
