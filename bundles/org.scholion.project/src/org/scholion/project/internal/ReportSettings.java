/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.List;
import org.scholion.project.MeasureSets;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.internal.FinishedSets.Finished;
import org.scholion.project.internal.FinishedSets.Shared;

/** The settings of a report of agreement. */
public final class ReportSettings {
    private ReportSettings() {}

    /** Puts together what a report was made of. */
    public static AgreementSettings of(
            MeasureSets.Request request,
            CountedDocuments.Of of,
            List<String> members,
            List<Shared> documents,
            List<CountedRound> rounds,
            List<LeftOut> left) {
        return new AgreementSettings(
                of.layers(),
                request.measure(),
                members,
                request.documents(),
                request.by(),
                request.latest(),
                request.intervals(),
                of.schemaVersion(),
                request.program(),
                sets(documents),
                left,
                request.scope(),
                rounds.stream()
                        .map(
                                round ->
                                        new AgreementSettings.RoundSets(
                                                round.name(), sets(round.documents())))
                        .toList(),
                List.of());
    }

    private static List<AgreementSettings.SetAt> sets(List<Shared> documents) {
        List<AgreementSettings.SetAt> sets = new ArrayList<>();
        for (Shared document : documents) {
            for (Finished finished : document.sets()) {
                sets.add(
                        new AgreementSettings.SetAt(
                                document.document().ulid().value(),
                                finished.set().member(),
                                finished.sequence()));
            }
        }
        return sets;
    }
}
