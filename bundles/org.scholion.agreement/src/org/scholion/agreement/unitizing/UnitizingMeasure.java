/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;

/** A measure of agreement on units. */
public interface UnitizingMeasure {
    /** The measure's name on the command line. */
    String name();

    /** The figure with its ingredients. */
    AgreementResult of(ContinuumStudy study);

    /** The figure alone. */
    default Value value(ContinuumStudy study) {
        return of(study).value();
    }

    /**
     * The figures of draws of {@linkplain ContinuumStudy#shared shared} documents, from what adds
     * up per document.
     */
    DocumentFigures figures(ContinuumStudy study);

    /** The least figure there can be; the greatest is 1. */
    default double lowest() {
        return Double.NEGATIVE_INFINITY;
    }

    /**
     * The figure with its ingredients, and figures of draws made of the same counts.
     *
     * @param pace hears how far it is where it takes long
     * @throws java.util.concurrent.CancellationException if it says so
     */
    default Measured measured(ContinuumStudy study, Pace pace) {
        AgreementResult result = of(study);
        pace.made(1);
        return new Measured(result, () -> figures(study));
    }
}
