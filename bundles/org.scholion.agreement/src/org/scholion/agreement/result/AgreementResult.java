/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scholion.words.Message;

/**
 * What a measure found, with its ingredients. Nothing is rounded.
 *
 * @param measure the measure's name
 * @param value the figure, or why there is none
 * @param annotators who was compared
 * @param basis what {@code observed} and {@code expected} count
 * @param observed observed agreement or disagreement
 * @param expected the same as expected by chance
 * @param units how many items or units were used
 * @param excluded what was left out and why
 * @param matrix coincidences or confusions
 * @param byLabel the figure per label
 * @param byAnnotator observed agreement of each annotator with the others
 * @param inference standard error, interval and p of the literature, which suppose that items are
 *     independent of each other
 * @param precision the interval of the figure, or why there is none
 * @param group what part of the study it is of; the whole where there is none
 * @param warnings what to know before the figure is used
 * @param details further ingredients by name: numbers, texts, messages, lists and maps of these
 */
public record AgreementResult(
        String measure,
        Value value,
        List<String> annotators,
        Basis basis,
        OptionalDouble observed,
        OptionalDouble expected,
        long units,
        List<Exclusion> excluded,
        Optional<LabelMatrix> matrix,
        Map<String, Value> byLabel,
        Map<String, Value> byAnnotator,
        Optional<Inference> inference,
        Precision precision,
        Optional<Group> group,
        List<Message> warnings,
        Map<String, Object> details) {

    /** The interval of the figure, within the range of the measure. */
    public Optional<Interval> interval() {
        return precision.interval();
    }

    /** The same figure with another interval, or none. */
    public AgreementResult with(Precision other) {
        return changed().precision(other).value(value);
    }

    /** The same figure, said to be of a part of the study. */
    public AgreementResult of(Group part) {
        return changed().group(part).value(value);
    }

    /** The same figure with further warnings. */
    public AgreementResult warned(List<Message> more) {
        return changed().warnings(more).value(value);
    }

    /** The same figure, with more that was left out and further ingredients. */
    public AgreementResult adding(List<Exclusion> more, Map<String, Object> ingredients) {
        Builder changed = changed();
        changed.excluded.addAll(more);
        changed.details.putAll(ingredients);
        return changed.value(value);
    }

    /** The same figure under the name of another measure. */
    public AgreementResult named(String name) {
        return changed().named(name).value(value);
    }

    /** All of this but the figure, to be changed. */
    private Builder changed() {
        Builder builder = new Builder(measure, annotators, basis);
        builder.observed = observed;
        builder.expected = expected;
        builder.units = units;
        builder.excluded.addAll(excluded);
        builder.matrix = matrix;
        builder.byLabel.putAll(byLabel);
        builder.byAnnotator.putAll(byAnnotator);
        builder.inference = inference;
        builder.precision = precision;
        builder.group = group;
        builder.warnings.addAll(warnings);
        builder.details.putAll(details);
        return builder;
    }

    /** What observed and expected count. */
    public enum Basis {
        /** The share of agreement, 1 is full. */
        AGREEMENT,
        /** Disagreement, 0 is none. */
        DISAGREEMENT,
        /** A score with no chance correction, such as F. */
        SCORE
    }

    /** Begins a result. */
    public static Builder of(String measure, List<String> annotators, Basis basis) {
        return new Builder(measure, annotators, basis);
    }

    /** The figure; it is an error to ask for it where it is undefined. */
    public double number() {
        return value.get();
    }

    /** Collects the parts of a result. */
    public static final class Builder {
        private final List<String> annotators;
        private final Basis basis;
        private final List<Message> warnings = new ArrayList<>();
        private final List<Exclusion> excluded = new ArrayList<>();
        private final Map<String, Value> byLabel = new LinkedHashMap<>();
        private final Map<String, Value> byAnnotator = new LinkedHashMap<>();
        private final Map<String, Object> details = new LinkedHashMap<>();
        private OptionalDouble observed = OptionalDouble.empty();
        private OptionalDouble expected = OptionalDouble.empty();
        private long units;
        private Optional<LabelMatrix> matrix = Optional.empty();
        private Optional<Inference> inference = Optional.empty();
        private Precision precision = Precision.NONE;
        private Optional<Group> group = Optional.empty();
        private String measure;

        private Builder(String measure, List<String> annotators, Basis basis) {
            this.measure = measure;
            this.annotators = annotators;
            this.basis = basis;
        }

        /** Observed (dis)agreement. */
        public Builder observed(double d) {
            observed = finite(d);
            return this;
        }

        /** (Dis)agreement expected by chance. */
        public Builder expected(double d) {
            expected = finite(d);
            return this;
        }

        private static OptionalDouble finite(double d) {
            return Double.isFinite(d) ? OptionalDouble.of(d) : OptionalDouble.empty();
        }

        /** How many units were used. */
        public Builder units(long n) {
            units = n;
            return this;
        }

        /** Something left out; nothing is recorded for a count of 0. */
        public Builder excluded(Message reason, long count) {
            if (count > 0) {
                excluded.add(new Exclusion(reason, count));
            }
            return this;
        }

        /** Coincidences or confusions. */
        public Builder matrix(LabelMatrix m) {
            matrix = Optional.of(m);
            return this;
        }

        /** The figure for one label. */
        public Builder label(String label, Value v) {
            byLabel.put(label, v);
            return this;
        }

        /** The observed agreement of one annotator with the others. */
        public Builder annotator(String annotator, Value v) {
            byAnnotator.put(annotator, v);
            return this;
        }

        /** Standard error, interval and p. */
        public Builder inference(Inference i) {
            inference = Optional.of(i);
            return this;
        }

        /** The interval of the figure, or why there is none. */
        public Builder precision(Precision p) {
            precision = p;
            return this;
        }

        /** What part of the study it is of. */
        public Builder group(Group part) {
            group = Optional.of(part);
            return this;
        }

        /** What to know before the figure is used. */
        public Builder warnings(List<Message> more) {
            warnings.addAll(more);
            return this;
        }

        /** The name of another measure. */
        private Builder named(String name) {
            measure = name;
            return this;
        }

        /** A further ingredient. */
        public Builder detail(String name, Object detail) {
            details.put(name, detail);
            return this;
        }

        /** The result with its figure. */
        public AgreementResult value(Value v) {
            return new AgreementResult(
                    measure,
                    v,
                    List.copyOf(annotators),
                    basis,
                    observed,
                    expected,
                    units,
                    List.copyOf(excluded),
                    matrix,
                    Collections.unmodifiableMap(new LinkedHashMap<>(byLabel)),
                    Collections.unmodifiableMap(new LinkedHashMap<>(byAnnotator)),
                    inference,
                    precision,
                    group,
                    List.copyOf(warnings),
                    Collections.unmodifiableMap(new LinkedHashMap<>(details)));
        }

        /** The result without a figure. */
        public AgreementResult undefined(Message reason) {
            return value(Value.undefined(reason));
        }
    }
}
