/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.Optional;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * The interval of a figure, by how many documents there are to draw from: what is marked in one
 * document hangs together, so that documents, not items, are what other data would have others of.
 *
 * <ul>
 *   <li>from {@link #BOOTSTRAP} documents on, the {@linkplain Bootstrap bootstrap} over documents,
 *       BCa;
 *   <li>from {@link #JACKKNIFE} on, the {@linkplain Jackknife jackknife} over documents with
 *       Student's t, which is approximate;
 *   <li>with fewer none: so few documents tell nothing of others;
 *   <li>the formula of the literature only for items without documents, which it takes to be
 *       independent.
 * </ul>
 *
 * <p>All of them speak of other documents (or items) by the same annotators. What other annotators
 * would do is not in the data of these.
 */
public final class Intervals {
    /** From so many documents on they are resampled. */
    public static final int BOOTSTRAP = 10;

    /** From so many documents on they are left out one by one. */
    public static final int JACKKNIFE = 5;

    /** The least and the greatest figure there can be; infinite where there is no bound. */
    public record Range(double lowest, double highest) {}

    private Intervals() {}

    /** The interval of a measure on items. */
    public static Precision items(
            ItemFigure measure,
            ItemStudy study,
            AgreementResult result,
            IntervalSettings settings,
            Pace pace) {
        if (!study.documents().isEmpty()) {
            Optional<DocumentFigures> figures = measure.figures(study);
            if (figures.isEmpty()) {
                return result.precision();
            }
            Range range = new Range(measure.lowest(), measure.highest());
            return documents(figures.get(), shared(study), range, settings, pace);
        }
        pace.made(1);
        return measure.formula(study, result, settings.level());
    }

    /** How many documents have an item that two annotators rated. */
    public static int shared(ItemStudy study) {
        boolean[] shared = new boolean[study.documents().size()];
        int[][] columns = study.columns();
        for (int i = 0; i < study.items(); i++) {
            int ratings = 0;
            for (int a = 0; a < columns.length && ratings < 2; a++) {
                ratings += columns[a][i] >= 0 ? 1 : 0;
            }
            shared[study.documentOf(i)] |= ratings > 1;
        }
        int n = 0;
        for (boolean s : shared) {
            n += s ? 1 : 0;
        }
        return n;
    }

    /**
     * The interval of a figure over documents.
     *
     * @param shared how many of the documents two annotators worked on
     * @param range what figures there can be
     * @throws java.util.concurrent.CancellationException if the pace says so
     */
    public static Precision documents(
            DocumentFigures figures,
            int shared,
            Range range,
            IntervalSettings settings,
            Pace pace) {
        if (shared < JACKKNIFE) {
            pace.made(1);
            return Precision.without(
                    Message.of(
                            "agreement.interval.too-few", "documents", shared, "least", JACKKNIFE));
        }
        Optional<Interval> interval;
        if (shared < BOOTSTRAP) {
            interval = Jackknife.of(figures).interval(settings.level());
            pace.made(1);
        } else {
            Bootstrap.Outcome drawn =
                    Bootstrap.of(figures, settings.resamples(), settings.seed(), pace);
            if (2 * drawn.used() < settings.resamples()) {
                return Precision.without(
                        Message.of(
                                "agreement.interval.often-undefined",
                                "defined",
                                drawn.used(),
                                "resamples",
                                settings.resamples()));
            }
            interval = drawn.bca(settings.level());
        }
        return interval.map(i -> Precision.of(i, range.lowest(), range.highest()))
                .orElse(Precision.without(Message.of("agreement.interval.not-finite")));
    }
}
