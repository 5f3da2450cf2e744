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
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.resampling.Intervals;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * A study of items.
 *
 * @param figure what is measured
 * @param study the items
 * @param apart whether this is one label of a study, against all others
 */
record ItemSubject(ItemFigure figure, ItemStudy study, boolean apart) implements Subject {

    @Override
    public AgreementResult measure(IntervalSettings settings, Pace pace) {
        AgreementResult result = figure.of(study);
        if (!settings.wanted() || !result.value().isDefined()) {
            pace.made(1);
            return result.with(Precision.NONE);
        }
        if (apart) {
            int own = study.itemsWith(0);
            if (own < RareLabels.LEAST) {
                pace.made(1);
                return result.with(Precision.without(RareLabels.none(study.labels().get(0), own)));
            }
        }
        Precision precision = Intervals.items(figure, study, result, settings, pace);
        return result.with(precision)
                .warned(
                        precision.interval().isPresent() && figure.ofLabels()
                                ? RareLabels.of(study)
                                : List.of());
    }

    @Override
    public List<String> annotators() {
        return study.annotators();
    }

    @Override
    public Subject by(int... annotators) {
        return new ItemSubject(figure, study.onlyAnnotators(annotators), apart);
    }

    @Override
    public List<String> documents() {
        return study.documents();
    }

    @Override
    public Subject document(int document) {
        int[] items =
                IntStream.range(0, study.items())
                        .filter(i -> study.documentOf(i) == document)
                        .toArray();
        ItemStudy one =
                study.onlyItems(items)
                        .withDocuments(
                                List.of(study.documents().get(document)), new int[items.length]);
        return new ItemSubject(figure, one, apart);
    }

    @Override
    public List<String> labels() {
        return study.labels();
    }

    @Override
    public Optional<Subject> label(int label) {
        return figure.ofOneLabel().map(f -> new ItemSubject(f, kept(label), true));
    }

    @Override
    public OptionalInt labelled() {
        return apart ? OptionalInt.of(study.itemsWith(0)) : OptionalInt.empty();
    }

    private ItemStudy kept(int label) {
        return study.onlyLabel(label, Message.of("agreement.label.others").toString());
    }

    @Override
    public Optional<DocumentFigures> figures() {
        return figure.figures(study);
    }

    @Override
    public Optional<double[]> parts() {
        return study.documents().isEmpty() && !study.weighted()
                ? figure.parts(study)
                : Optional.empty();
    }

    @Override
    public int shared() {
        return Intervals.shared(study);
    }

    @Override
    public Intervals.Range range() {
        return new Intervals.Range(figure.lowest(), figure.highest());
    }
}
