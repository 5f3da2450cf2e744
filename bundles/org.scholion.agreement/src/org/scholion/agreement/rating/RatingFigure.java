/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.rating;

import java.util.Optional;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.coding.NotOnScaleException;
import org.scholion.agreement.coding.Scale;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * What the measures of ratings have in common: which items count, and when the formulas of the
 * literature, which take items to be independent and to count alike, may be used.
 */
abstract class RatingFigure implements ItemFigure {
    private static final double LEVEL = 0.95;

    private final String name;
    private final boolean byAll;

    /**
     * A measure.
     *
     * @param byAll whether only items count that all annotators rated, rather than two
     */
    RatingFigure(String name, boolean byAll) {
        this.name = name;
        this.byAll = byAll;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public boolean ofLabels() {
        return false;
    }

    /** The labels as numbers. */
    double[] numbers(Scale scale, Message wanted) throws NotOnScaleException {
        return scale.numbers(wanted);
    }

    /** The figure and its ingredients; {@code table} has two annotators and two items. */
    abstract Value measure(ItemStudy study, RatingTable table, AgreementResult.Builder result);

    /** The figures of draws of the documents of a table. */
    abstract DocumentFigures figures(RatingTable table);

    /**
     * The interval of the literature, for items that are independent and count alike.
     *
     * @param level confidence, between 0 and 1
     */
    abstract Precision interval(RatingTable table, double level);

    private RatingTable table(ItemStudy study) throws NotOnScaleException {
        Message wanted = Message.of("agreement.scale.measure", "measure", name);
        int least = byAll ? Math.max(2, study.annotators().size()) : 2;
        return RatingTable.of(study, numbers(Scale.of(study), wanted), least);
    }

    @Override
    public final AgreementResult of(ItemStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of(name, study.annotators(), Basis.AGREEMENT);
        int people = study.annotators().size();
        if (people < 2) {
            return result.undefined(
                    Message.of("agreement.undefined.annotators", "annotators", people));
        }
        RatingTable table;
        try {
            table = table(study);
        } catch (NotOnScaleException e) {
            return result.undefined(e.said());
        }
        table.count(byAll, result);
        if (table.items() < 2) {
            return result.undefined(table.tooFew(byAll));
        }
        Value value = measure(study, table, result);
        if (value.isDefined()) {
            result.precision(formula(study, table, LEVEL));
        }
        return result.value(value);
    }

    @Override
    public final Precision formula(ItemStudy study, AgreementResult result, double level) {
        try {
            return formula(study, table(study), level);
        } catch (NotOnScaleException e) {
            // a figure was made of the same labels
            throw new IllegalStateException(e);
        }
    }

    private Precision formula(ItemStudy study, RatingTable table, double level) {
        if (!study.documents().isEmpty()) {
            return Precision.without(Message.of("agreement.interval.items-of-documents"));
        }
        return study.weighted()
                ? Precision.without(Message.of("agreement.interval.weighted"))
                : interval(table, level);
    }

    @Override
    public final Optional<DocumentFigures> figures(ItemStudy study) {
        try {
            return study.annotators().size() < 2
                    ? Optional.empty()
                    : Optional.of(figures(table(study)));
        } catch (NotOnScaleException e) {
            return Optional.empty();
        }
    }

    /** Whether formulas that take items to be independent and to count alike may be used. */
    static boolean isPlain(ItemStudy study) {
        return study.documents().isEmpty() && !study.weighted();
    }

    /** Labels that are numbers can be so large that their squares are none any more. */
    static Value beyond() {
        return Value.undefined(Message.of("agreement.undefined.beyond"));
    }

    static Value noVariation() {
        return Value.undefined(Message.of("agreement.undefined.all-alike"));
    }
}
