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
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.link.MatchedF;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ComparedStudy;

/**
 * A study of annotators who were compared two by two.
 *
 * @param measure what is measured
 * @param study the comparisons
 */
record ComparedSubject(MatchedF measure, ComparedStudy study) implements ScoreSubject {

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
        return new ComparedSubject(
                measure,
                study.onlyAnnotators(
                        Arrays.stream(annotators).mapToObj(study.annotators()::get).toList()));
    }

    @Override
    public List<String> documents() {
        return study.documents().stream().map(d -> d.name()).toList();
    }

    @Override
    public Subject document(int document) {
        return new ComparedSubject(measure, study.onlyDocument(document));
    }

    @Override
    public List<String> labels() {
        return study.labels();
    }

    @Override
    public Optional<Subject> label(int label) {
        return Optional.of(new ComparedSubject(measure, study.onlyLabel(labels().get(label))));
    }

    @Override
    public List<String> drawnDocuments() {
        return study.shared().documents().stream().map(d -> d.name()).toList();
    }

    @Override
    public int shared() {
        return study.shared().documents().size();
    }
}
