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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.resampling.Intervals;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Exclusion;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.PairedStudy;
import org.scholion.words.Message;

/**
 * Studies that each two annotators have of their own: the figure is the mean over pairs of those
 * that are defined. Two annotators alone are simply their study.
 *
 * @param measure the measure's name
 * @param study the studies of pairs, with what is measured of them
 */
record PairedSubject(String measure, PairedStudy<Subject> study) implements Subject {

    @Override
    public AgreementResult measure(IntervalSettings settings, Pace pace) {
        if (study.pairs().size() == 1) {
            return study.pairs().get(0).study().measure(settings, pace);
        }
        IntervalSettings none = settings.none();
        List<AgreementResult> each =
                study.pairs().stream().map(p -> p.study().measure(none, Pace.NONE)).toList();
        AgreementResult result = mean(each);
        Optional<DocumentFigures> figures =
                settings.wanted() && result.value().isDefined() ? figures() : Optional.empty();
        if (figures.isEmpty()) {
            pace.made(1);
            return result.with(Precision.NONE);
        }
        return result.with(Intervals.documents(figures.get(), shared(), range(), settings, pace));
    }

    private AgreementResult mean(List<AgreementResult> each) {
        AgreementResult.Builder result =
                AgreementResult.of(
                        measure,
                        study.annotators(),
                        each.isEmpty() ? AgreementResult.Basis.SCORE : each.get(0).basis());
        if (each.isEmpty()) {
            int people = study.annotators().size();
            return result.undefined(
                    people < 2
                            ? Message.of("agreement.undefined.annotators", "annotators", people)
                            : Message.of("agreement.undefined.no-pair"));
        }
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
                each.stream()
                        .mapToDouble(r -> r.value().orNaN())
                        .filter(Double::isFinite)
                        .average();
        result.units(units).detail("pairs", pairs);
        return mean.isPresent()
                ? result.value(Value.of(mean.getAsDouble()))
                : result.undefined(each.get(0).value().reason().orElseThrow());
    }

    @Override
    public Optional<DocumentFigures> figures() {
        List<DocumentFigures> each = new ArrayList<>();
        for (PairedStudy.Pair<Subject> pair : study.pairs()) {
            pair.study().figures().ifPresent(each::add);
        }
        return each.size() < study.pairs().size() || each.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mean(each));
    }

    /** The mean of several figures of the same draws. */
    private record Mean(List<DocumentFigures> each) implements DocumentFigures {
        @Override
        public int documents() {
            return each.get(0).documents();
        }

        @Override
        public DrawnFigure figure() {
            List<DrawnFigure> drawn = each.stream().map(DocumentFigures::figure).toList();
            return times ->
                    drawn.stream()
                            .mapToDouble(d -> d.of(times))
                            .filter(Double::isFinite)
                            .average()
                            .orElse(Double.NaN);
        }
    }

    @Override
    public OptionalInt labelled() {
        int units = 0;
        for (PairedStudy.Pair<Subject> pair : study.pairs()) {
            OptionalInt own = pair.study().labelled();
            if (own.isEmpty()) {
                return own;
            }
            units += own.getAsInt();
        }
        return OptionalInt.of(units);
    }

    @Override
    public int shared() {
        return study.pairs().stream().mapToInt(p -> p.study().shared()).max().orElse(0);
    }

    @Override
    public Intervals.Range range() {
        return study.pairs().get(0).study().range();
    }

    @Override
    public List<String> annotators() {
        return study.annotators();
    }

    @Override
    public Subject by(int... annotators) {
        return new PairedSubject(
                measure,
                study.onlyAnnotators(
                        Arrays.stream(annotators).mapToObj(study.annotators()::get).toList()));
    }

    @Override
    public List<String> documents() {
        return study.pairs().isEmpty() ? List.of() : study.pairs().get(0).study().documents();
    }

    @Override
    public Subject document(int document) {
        List<PairedStudy.Pair<Subject>> pairs = new ArrayList<>();
        for (PairedStudy.Pair<Subject> pair : study.pairs()) {
            pairs.add(
                    new PairedStudy.Pair<>(
                            pair.one(), pair.other(), pair.study().document(document)));
        }
        return new PairedSubject(measure, new PairedStudy<>(study.annotators(), pairs));
    }

    @Override
    public List<String> labels() {
        return study.pairs().stream().flatMap(p -> p.study().labels().stream()).distinct().toList();
    }

    @Override
    public Optional<Subject> label(int label) {
        String name = labels().get(label);
        List<PairedStudy.Pair<Subject>> pairs = new ArrayList<>();
        for (PairedStudy.Pair<Subject> pair : study.pairs()) {
            int own = pair.study().labels().indexOf(name);
            Optional<Subject> apart = own < 0 ? Optional.empty() : pair.study().label(own);
            apart.ifPresent(a -> pairs.add(new PairedStudy.Pair<>(pair.one(), pair.other(), a)));
        }
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PairedSubject(measure, new PairedStudy<>(study.annotators(), pairs)));
    }
}
