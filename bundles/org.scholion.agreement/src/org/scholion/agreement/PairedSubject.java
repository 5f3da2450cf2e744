/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.resampling.Intervals;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Exclusion;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.PairedStudy;
import org.scholion.words.Message;

/**
 * A study of items that each two annotators have of their own: the figure is the mean over pairs of
 * those that are defined.
 *
 * @param figure what is measured
 * @param study the items of pairs
 * @param apart whether this is one label of a study, against all others
 */
record PairedSubject(ItemFigure figure, PairedStudy study, boolean apart) implements Subject {

    @Override
    public AgreementResult measure(IntervalSettings settings, Pace pace) {
        List<AgreementResult> each =
                study.pairs().stream().map(p -> figure.of(p.study())).toList();
        AgreementResult result = each.size() == 1 ? each.get(0) : mean(each);
        if (!settings.wanted() || !result.value().isDefined()) {
            pace.made(1);
            return result.with(Precision.NONE);
        }
        List<DocumentFigures> figures = new ArrayList<>();
        for (PairedStudy.Pair pair : study.pairs()) {
            figure.figures(pair.study()).ifPresent(figures::add);
        }
        if (figures.size() < each.size() || figures.isEmpty()) {
            pace.made(1);
            return result;
        }
        return result.with(
                Intervals.documents(
                        meanOf(figures),
                        shared(),
                        new Intervals.Range(figure.lowest(), figure.highest()),
                        settings,
                        pace));
    }

    /** How many documents have an item of some pair. */
    private int shared() {
        Set<Integer> documents = new LinkedHashSet<>();
        for (PairedStudy.Pair pair : study.pairs()) {
            IntStream.range(0, pair.study().items())
                    .forEach(i -> documents.add(pair.study().documentOf(i)));
        }
        return documents.size();
    }

    private AgreementResult mean(List<AgreementResult> each) {
        AgreementResult.Builder result =
                AgreementResult.of(
                        figure.name(),
                        study.annotators(),
                        each.isEmpty()
                                ? AgreementResult.Basis.DISAGREEMENT
                                : each.get(0).basis());
        long units = 0;
        Map<Message, Long> excluded = new LinkedHashMap<>();
        List<Object> pairs = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            AgreementResult one = each.get(i);
            units += one.units();
            for (Exclusion left : one.excluded()) {
                excluded.merge(left.reason(), left.count(), Long::sum);
            }
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put(
                    "annotators",
                    List.of(study.pairs().get(i).one(), study.pairs().get(i).other()));
            pair.put("units", one.units());
            one.value().number().ifPresent(v -> pair.put("value", v));
            one.value().reason().ifPresent(why -> pair.put("undefined", why.toString()));
            pairs.add(pair);
        }
        excluded.forEach(result::excluded);
        OptionalDouble mean =
                each.stream().mapToDouble(r -> r.value().orNaN()).filter(Double::isFinite).average();
        result.units(units).detail("pairs", pairs);
        if (mean.isPresent()) {
            return result.value(Value.of(mean.getAsDouble()));
        }
        return result.undefined(
                each.isEmpty()
                        ? Message.of("agreement.undefined.no-pair")
                        : each.get(0).value().reason().orElseThrow());
    }

    private static DocumentFigures meanOf(List<DocumentFigures> figures) {
        return new DocumentFigures() {
            @Override
            public int documents() {
                return figures.get(0).documents();
            }

            @Override
            public DrawnFigure figure() {
                List<DrawnFigure> drawn = figures.stream().map(DocumentFigures::figure).toList();
                return times ->
                        drawn.stream()
                                .mapToDouble(d -> d.of(times))
                                .filter(Double::isFinite)
                                .average()
                                .orElse(Double.NaN);
            }
        };
    }

    private PairedSubject with(PairedStudy other) {
        return new PairedSubject(figure, other, apart);
    }

    @Override
    public List<String> annotators() {
        return study.annotators();
    }

    @Override
    public Subject by(int... annotators) {
        return with(
                study.onlyAnnotators(
                        Arrays.stream(annotators).mapToObj(study.annotators()::get).toList()));
    }

    @Override
    public List<String> documents() {
        return study.pairs().isEmpty() ? List.of() : study.pairs().get(0).study().documents();
    }

    @Override
    public Subject document(int document) {
        List<PairedStudy.Pair> pairs = new ArrayList<>();
        for (PairedStudy.Pair pair : study.pairs()) {
            ItemStudy items = pair.study();
            int[] here =
                    IntStream.range(0, items.items())
                            .filter(i -> items.documentOf(i) == document)
                            .toArray();
            pairs.add(
                    new PairedStudy.Pair(
                            pair.one(),
                            pair.other(),
                            items.onlyItems(here)
                                    .withDocuments(
                                            List.of(items.documents().get(document)),
                                            new int[here.length])));
        }
        return with(new PairedStudy(study.annotators(), pairs));
    }

    @Override
    public List<String> labels() {
        return study.pairs().stream()
                .flatMap(p -> p.study().labels().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Subject> label(int label) {
        return figure.ofOneLabel().map(f -> new PairedSubject(f, kept(labels().get(label)), true));
    }

    private PairedStudy kept(String label) {
        List<PairedStudy.Pair> pairs = new ArrayList<>();
        String others = Message.of("agreement.label.others").toString();
        for (PairedStudy.Pair pair : study.pairs()) {
            int number = pair.study().labels().indexOf(label);
            pairs.add(
                    new PairedStudy.Pair(
                            pair.one(), pair.other(), pair.study().onlyLabel(number, others)));
        }
        return new PairedStudy(study.annotators(), pairs);
    }
}
