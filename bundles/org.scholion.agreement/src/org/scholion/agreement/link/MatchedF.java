/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.agreement.draw.Blocks;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.study.ComparedDocument;
import org.scholion.agreement.study.ComparedDocument.Comparison;
import org.scholion.agreement.study.ComparedStudy;
import org.scholion.words.Message;

/**
 * The F of what each two annotators have in common: twice that over all that both have, added up
 * over documents, labels and pairs (micro), so that a pair counts for as much as it marked. Range 0
 * to 1, no correction for chance (Hripcsak and Rothschild, <i>Agreement, the F-measure, and
 * reliability in information retrieval</i>, JAMIA 12, 2005). Undefined where nobody marked
 * anything, and without two annotators who worked on one document.
 *
 * @param name the measure's name
 */
public record MatchedF(String name) {

    /** The figure with its ingredients. */
    public AgreementResult of(ComparedStudy study) {
        return of(
                Blocks.of(study.documents()).stream()
                        .map(block -> MatchedSums.of(new ComparedStudy(study.annotators(), block)))
                        .toList());
    }

    /**
     * The figure with its ingredients, of what was added up before.
     *
     * @param blocks the sums of each {@linkplain Blocks block} of documents, at least one
     */
    public AgreementResult of(List<MatchedSums> blocks) {
        MatchedSums sums = MatchedSums.of(blocks);
        AgreementResult.Builder result =
                AgreementResult.of(name, sums.annotators, Basis.SCORE).units(sums.units);
        result.excluded(
                Message.of("agreement.excluded.documents-of-one"), sums.documents - sums.shared);
        Optional<Message> problem = problem(sums);
        if (problem.isPresent()) {
            return result.undefined(problem.get());
        }
        sums.labels.forEach((label, sum) -> result.label(label, sum.f()));
        sums.people.forEach((person, sum) -> result.annotator(person, sum.f()));
        result.detail("matched", sums.whole.matched).detail("marked", sums.whole.marked);
        result.detail("pairs", described(sums.pairs));
        sums.pairs.values().stream()
                .mapToDouble(p -> p.f().orNaN())
                .filter(Double::isFinite)
                .average()
                .ifPresent(mean -> result.detail("mean-of-pairs", mean));
        sums.whole.f().number().ifPresent(result::observed);
        return result.value(sums.whole.f());
    }

    private static List<Object> described(Map<List<String>, MatchedSums.Sum> pairs) {
        List<Object> all = new ArrayList<>();
        pairs.forEach(
                (names, sums) -> {
                    Map<String, Object> pair = new LinkedHashMap<>();
                    pair.put("annotators", names);
                    sums.f().number().ifPresent(f -> pair.put("f1", f));
                    pair.put("matched", sums.matched);
                    pair.put("marked", sums.marked);
                    all.add(pair);
                });
        return all;
    }

    /** The figures of draws of documents that two or more worked on. */
    public DocumentFigures figures(ComparedStudy all) {
        List<ComparedDocument> documents = all.shared().documents();
        return new DocumentSums(
                documents.size(),
                2,
                d -> {
                    double[] sums = new double[2];
                    for (Comparison each : documents.get(d).comparisons()) {
                        sums[0] += each.matched();
                        sums[1] += each.left() + each.right();
                    }
                    return sums;
                },
                sums -> sums[1] > 0 ? 2 * sums[0] / sums[1] : Double.NaN);
    }

    private static Optional<Message> problem(MatchedSums sums) {
        int people = sums.annotators.size();
        if (people < 2) {
            return Optional.of(Message.of("agreement.undefined.annotators", "annotators", people));
        }
        return sums.shared == 0
                ? Optional.of(Message.of("agreement.undefined.no-shared-document"))
                : Optional.empty();
    }
}
