/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scholion.agreement.resampling.Bootstrap;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.unitizing.Gamma;
import org.scholion.agreement.unitizing.UnitizingMeasure;

/** Adds a bootstrap interval over documents where the literature has no formula for one. */
final class DocumentInterval {
    private static final int RESAMPLES = 1_000;

    private DocumentInterval() {}

    static AgreementResult with(UnitizingMeasure measure, ContinuumStudy study, long seed) {
        AgreementResult result = measure.of(study);
        // γ samples itself and would take a thousand times its time
        if (study.documents().size() < 2
                || !result.value().isDefined()
                || measure instanceof Gamma) {
            return result;
        }
        Bootstrap.Outcome outcome = Bootstrap.units(measure, study, RESAMPLES, seed);
        Map<String, Object> details = new LinkedHashMap<>(result.details());
        outcome.bca(0.95).ifPresent(i -> details.put("interval", i));
        details.put("resamples", outcome.used());
        return new AgreementResult(
                result.measure(),
                result.value(),
                result.annotators(),
                result.basis(),
                result.observed(),
                result.expected(),
                result.units(),
                result.excluded(),
                result.matrix(),
                result.byLabel(),
                result.byAnnotator(),
                result.inference(),
                details);
    }
}
