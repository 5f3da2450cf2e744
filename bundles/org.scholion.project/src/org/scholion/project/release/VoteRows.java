/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportTarget;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.json.JsonText;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/**
 * What each annotator said at each place that anyone marked, a line a place, for soft labels: how
 * many said what, its share, and what models of annotators say where that is defined. Offsets are
 * in code points.
 */
final class VoteRows {

    static final String FILE = "votes.jsonl";

    private final ReleaseContent content;
    private final FrozenState state;
    private final FrozenJudging.Judged judged;
    private final boolean withheld;

    VoteRows(
            ReleaseContent content,
            FrozenState state,
            FrozenJudging.Judged judged,
            boolean withheld) {
        this.content = content;
        this.state = state;
        this.judged = judged;
        this.withheld = withheld;
    }

    /** Writes all places. */
    void write(ExportTarget target) throws StoreException, IOException {
        Map<String, FrozenState.Document> documents = new HashMap<>();
        state.documents().forEach(document -> documents.put(document.ulid(), document));
        Map<List<Object>, Map<String, Object>> posteriors = posteriors();
        String known = "";
        OffsetMap offsets = OffsetMap.of("");
        try (ExportFile file = target.open(FILE)) {
            for (GoldPlace place : judged.places()) {
                String ulid = place.document().ulid().value();
                FrozenState.Document document = documents.get(ulid);
                if (document == null || place.members().isEmpty()) {
                    continue;
                }
                if (!ulid.equals(known)) {
                    known = ulid;
                    offsets = OffsetMap.of(content.text(document));
                }
                Map<String, @Nullable Object> row = row(place, document, offsets);
                row.put(
                        "posterior",
                        place.place().isPresent()
                                ? posteriors.getOrDefault(
                                        List.of(ulid, place.place().get()), Map.of())
                                : Map.of());
                file.stream().write(JsonText.line(row).getBytes(StandardCharsets.UTF_8));
            }
            file.commit();
        }
    }

    private Map<String, @Nullable Object> row(
            GoldPlace place, FrozenState.Document document, OffsetMap offsets) {
        Map<String, Integer> votes = new TreeMap<>();
        for (GoldPlace.Side side : place.members().values()) {
            votes.merge(
                    side.had().map(GoldPlace.Had::typeId).orElse(ClosedChoices.NOT_MARKED),
                    1,
                    Integer::sum);
        }
        Map<String, Double> shares = new TreeMap<>();
        votes.forEach((label, count) -> shares.put(label, (double) count / place.members().size()));
        Map<String, @Nullable Object> row = new TreeMap<>();
        row.put("document", document.name());
        row.put("kind", place.kind().word());
        row.put(
                "begin",
                place.range().map(r -> offsets.fromUtf16(OffsetUnit.CODE_POINT, r.begin())));
        row.put("end", place.range().map(r -> offsets.fromUtf16(OffsetUnit.CODE_POINT, r.end())));
        if (!withheld) {
            row.put("text", place.words());
        }
        row.put("worked", place.members().size());
        row.put("votes", votes);
        row.put("shares", shares);
        row.put("gold", place.gold().map(GoldPlace.Had::typeId));
        return row;
    }

    /** By document and place, then by model and label; of which type is annotated there, alone. */
    private Map<List<Object>, Map<String, Object>> posteriors() {
        Map<List<Object>, Map<String, Object>> all = new HashMap<>();
        for (Posterior posterior : judged.posteriors()) {
            if (posterior.undefined().isPresent()
                    || posterior.question().attributeId().isPresent()) {
                continue;
            }
            List<Posterior.Estimate> estimates = new ArrayList<>(posterior.places());
            for (Posterior.Estimate estimate : estimates) {
                Map<String, Object> models = new TreeMap<>(estimate.probabilities());
                all.put(List.of(estimate.item().document(), estimate.item().place()), models);
            }
        }
        return all;
    }
}
