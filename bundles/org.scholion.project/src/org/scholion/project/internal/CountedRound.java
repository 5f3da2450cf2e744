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
import org.scholion.curation.study.SetStudies;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.internal.CountedDocuments.Outcome;
import org.scholion.project.internal.FinishedSets.Shared;

/**
 * What was counted of a round.
 *
 * @param name the round's name
 * @param documents those that could be counted, by name
 * @param counted what was counted of each
 */
public record CountedRound(String name, List<Shared> documents, List<SetStudies.Counted> counted) {

    /**
     * Puts together what could be counted.
     *
     * @param outcomes what became of each document of the round
     * @param left takes what could not be counted
     */
    public static CountedRound of(
            FinishedRounds.Round round, List<Outcome> outcomes, List<LeftOut> left) {
        List<Shared> documents = new ArrayList<>();
        List<SetStudies.Counted> counted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Shared document = round.documents().get(i);
            switch (outcomes.get(i)) {
                case Outcome.Done done -> {
                    documents.add(document);
                    counted.add(done.counted());
                }
                case Outcome.Failed failed -> {
                    if (!document.round().isEmpty()) {
                        left.add(new LeftOut(failed.why(), List.of(document.document().name())));
                    }
                }
            }
        }
        return new CountedRound(round.name(), documents, counted);
    }
}
