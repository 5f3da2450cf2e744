/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.document.json.MalformedAnnotationJsonException;

/** Gold and decisions as they grow, kept as a project keeps them: as JSON. */
final class Adjudicated {

    static final Instant WHEN = Instant.parse("2026-05-01T00:00:00Z");

    private final List<Annotation> gold = new ArrayList<>();
    private final List<KeptDecision> decisions = new ArrayList<>();

    List<Annotation> gold() {
        return gold;
    }

    List<KeptDecision> decisions() {
        return decisions;
    }

    Judgement judge(List<MemberMarks> workers) {
        return Judgement.of(Marks.TEXT, workers, gold, decisions, Meaning.PLAIN);
    }

    /** Applies a rule and keeps what comes of it. */
    Settling settle(List<MemberMarks> workers, Rule rule) throws Exception {
        Judgement judgement = judge(workers);
        Settling settling = Settling.of(judgement, rule);
        keep(judgement, settling.settled());
        return settling;
    }

    void keep(Judgement judgement, List<Settled> settled) throws MalformedAnnotationJsonException {
        GoldDraft draft =
                GoldDraft.of(
                        judgement,
                        settled,
                        new GoldDraft.Making(
                                AnnotationIds.system(), "lea", WHEN, 1, Optional.of("rule")));
        gold.addAll(draft.annotations());
        for (GoldDraft.DraftDecision each : draft.decisions()) {
            decisions.add(
                    new KeptDecision(
                            "D" + decisions.size(),
                            DecisionJson.readAnchor(DecisionJson.anchor(each.anchor())),
                            DecisionJson.readSources(DecisionJson.sources(each.sources())),
                            DecisionJson.readOutcome(DecisionJson.outcome(each.outcome())),
                            WHEN,
                            each.goldId(),
                            Optional.empty()));
        }
    }
}
