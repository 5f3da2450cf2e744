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

/**
 * A study with a score from 0 to 1 whose interval is made over documents, and which has no labels
 * to measure apart unless it says so.
 */
interface ScoreSubject extends Subject {
    /** The figure with its ingredients, without an interval. */
    AgreementResult result();

    /** The figures of draws of documents. */
    DocumentFigures drawn();

    @Override
    default AgreementResult measure(IntervalSettings settings, Pace pace) {
        AgreementResult result = result();
        if (!settings.wanted() || !result.value().isDefined()) {
            pace.made(1);
            return result;
        }
        return result.with(Intervals.documents(drawn(), shared(), range(), settings, pace));
    }

    @Override
    default Optional<DocumentFigures> figures() {
        return Optional.of(drawn());
    }

    @Override
    default Intervals.Range range() {
        return new Intervals.Range(0, 1);
    }

    @Override
    default List<String> labels() {
        return List.of();
    }

    @Override
    default Optional<Subject> label(int label) {
        return Optional.empty();
    }
}
