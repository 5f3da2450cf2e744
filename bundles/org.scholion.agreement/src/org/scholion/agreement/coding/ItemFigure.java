/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Optional;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.study.ItemStudy;

/** Anything that makes a figure of labels given to items. */
public interface ItemFigure {
    /** The name on the command line. */
    String name();

    /** The figure with its ingredients. */
    AgreementResult of(ItemStudy study);

    /**
     * The figures of draws of documents, or of items where there are no documents; empty where that
     * would mean to begin anew each time.
     */
    Optional<DocumentFigures> figures(ItemStudy study);

    /**
     * What each item adds to the figure, so that their mean is the figure up to a constant and
     * their variance that of the delta method; NaN for an item that does not count. Empty where the
     * literature has no formula.
     */
    default Optional<double[]> parts(ItemStudy study) {
        return Optional.empty();
    }

    /** The same figure for one label against all others; empty where there is no such figure. */
    default Optional<ItemFigure> ofOneLabel() {
        return Optional.empty();
    }

    /**
     * The interval of the literature, for items that belong to no documents, or why there is none.
     *
     * @param result what {@link #of} gave
     * @param level confidence, between 0 and 1
     */
    default Precision formula(ItemStudy study, AgreementResult result, double level) {
        return result.inference()
                .map(i -> Precision.of(i.interval(level), lowest(), highest()))
                .orElse(result.precision());
    }

    /** Whether labels are what is compared, rather than numbers, of which each may well be rare. */
    default boolean ofLabels() {
        return true;
    }

    /** The least figure there can be. */
    double lowest();

    /** The greatest figure there can be. */
    default double highest() {
        return 1;
    }
}
