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
import java.util.TreeMap;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Value;
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

    /** What two or more have in common, added up. */
    private static final class Sums {
        private double matched;
        private long marked;

        void add(Comparison each) {
            matched += each.matched();
            marked += each.left() + each.right();
        }

        void add(Sums other) {
            matched += other.matched;
            marked += other.marked;
        }

        Value f() {
            return marked == 0
                    ? Value.undefined(Message.of("agreement.undefined.nothing-marked"))
                    : Value.of(2 * matched / marked);
        }
    }

    /** The figure with its ingredients. */
    public AgreementResult of(ComparedStudy given) {
        ComparedStudy study = given.shared();
        AgreementResult.Builder result =
                AgreementResult.of(name, study.annotators(), Basis.SCORE).units(units(study));
        Optional<Message> problem = problem(given, study);
        result.excluded(
                Message.of("agreement.excluded.documents-of-one"),
                given.documents().size() - study.documents().size());
        if (problem.isPresent()) {
            return result.undefined(problem.get());
        }
        Sums whole = new Sums();
        Map<String, Sums> labels = new TreeMap<>();
        Map<String, Sums> people = new LinkedHashMap<>();
        Map<List<String>, Sums> pairs = new LinkedHashMap<>();
        study.annotators().forEach(a -> people.put(a, new Sums()));
        for (ComparedDocument document : study.documents()) {
            List<Comparison> all = document.comparisons();
            for (int i = 0; i < all.size(); ) {
                // the labels of a pair come one after another
                Comparison first = all.get(i);
                Sums pair = new Sums();
                while (i < all.size() && isOfPair(all.get(i), first)) {
                    labels.computeIfAbsent(all.get(i).label(), l -> new Sums()).add(all.get(i));
                    pair.add(all.get(i++));
                }
                whole.add(pair);
                people.computeIfAbsent(first.one(), a -> new Sums()).add(pair);
                people.computeIfAbsent(first.other(), a -> new Sums()).add(pair);
                pairs.computeIfAbsent(List.of(first.one(), first.other()), p -> new Sums())
                        .add(pair);
            }
        }
        labels.forEach((label, sums) -> result.label(label, sums.f()));
        people.forEach((person, sums) -> result.annotator(person, sums.f()));
        result.detail("matched", whole.matched).detail("marked", whole.marked);
        result.detail("pairs", described(pairs));
        pairs.values().stream()
                .mapToDouble(p -> p.f().orNaN())
                .filter(Double::isFinite)
                .average()
                .ifPresent(mean -> result.detail("mean-of-pairs", mean));
        whole.f().number().ifPresent(result::observed);
        return result.value(whole.f());
    }

    private static boolean isOfPair(Comparison each, Comparison first) {
        return each.one().equals(first.one()) && each.other().equals(first.other());
    }

    private static List<Object> described(Map<List<String>, Sums> pairs) {
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

    /** How many marks there are: each is compared with all others who worked on its document. */
    public static long units(ComparedStudy study) {
        long units = 0;
        for (ComparedDocument document : study.documents()) {
            long compared = 0;
            for (Comparison each : document.comparisons()) {
                compared += each.left() + each.right();
            }
            units += compared == 0 ? 0 : compared / (study.workers(document).size() - 1);
        }
        return units;
    }

    /** The figures of draws of documents that two or more worked on. */
    public DocumentFigures figures(ComparedStudy all) {
        List<ComparedDocument> documents = all.shared().documents();
        return new DocumentSums(
                documents.size(),
                2,
                d -> {
                    Sums sums = new Sums();
                    documents.get(d).comparisons().forEach(sums::add);
                    return new double[] {sums.matched, sums.marked};
                },
                sums -> sums[1] > 0 ? 2 * sums[0] / sums[1] : Double.NaN);
    }

    private static Optional<Message> problem(ComparedStudy all, ComparedStudy shared) {
        int people = all.annotators().size();
        if (people < 2) {
            return Optional.of(Message.of("agreement.undefined.annotators", "annotators", people));
        }
        return shared.documents().isEmpty()
                ? Optional.of(Message.of("agreement.undefined.no-shared-document"))
                : Optional.empty();
    }
}
