/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Exclusion;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.document.Annotation;
import org.scholion.document.DocumentLabel;
import org.scholion.schema.DistinctNames;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * Labels on documents: each type is a study of its own, in which a document is an item and each
 * member who worked on it may have given it a label. Labels of different types are never compared.
 */
final class DocumentLabelLayer implements LayerStudy<DocumentLabelLayer.Counts> {
    /** Stands for a label that all who worked there accepted from the same suggestion. */
    private static final int SUGGESTED = -1 - Said.Nothing.values().length;

    private final Layer layer;
    private final List<Type> types = new ArrayList<>();

    /** A type with its labels. */
    private record Type(String id, String name, ValueLabels values, LabelCodes codes) {}

    DocumentLabelLayer(Layer layer, Schema schema, DistinctNames names) {
        this.layer = layer;
        for (DocumentLabelType type : schema.types(DocumentLabelType.class)) {
            ValueLabels values = ValueLabels.tags(schema.tagSet(type.tagSet()), type.multiple());
            types.add(new Type(type.id(), names.type(type.id()), values, values.codes()));
        }
    }

    /**
     * What was said of a document.
     *
     * @param members who worked on it
     * @param labels per type and member the number of the label, or one below 0 that says why there
     *     is none
     */
    record Counts(String document, List<String> members, List<List<Integer>> labels) {}

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Counts count(PreparedDocument document) {
        int people = document.members().size();
        Integer[][] labels = new Integer[types.size()][people];
        for (int m = 0; m < people; m++) {
            Map<String, DocumentLabel> own = own(document, m);
            for (int t = 0; t < labels.length; t++) {
                Type type = types.get(t);
                Said said =
                        type.values.say(
                                Optional.ofNullable(own.get(type.id)).map(DocumentLabel::value));
                labels[t][m] =
                        switch (said) {
                            case Said.Label label -> type.codes.of(label.label());
                            case Said.Nothing why -> -1 - why.ordinal();
                        };
            }
        }
        for (int t = 0; t < labels.length; t++) {
            if (isSuggested(document, types.get(t))) {
                Arrays.fill(labels[t], SUGGESTED);
            }
        }
        return new Counts(
                document.name(), document.members(), Arrays.stream(labels).map(List::of).toList());
    }

    /** Whether all have a label of a type from the same suggestion, and such do not count. */
    private static boolean isSuggested(PreparedDocument document, Type type) {
        SameSuggestions same = document.same();
        Optional<DocumentLabel> first =
                document.members().isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(own(document, 0).get(type.id));
        boolean all = first.isPresent() && document.members().size() > 1;
        for (int m = 1; all && m < document.members().size(); m++) {
            Optional<DocumentLabel> other = Optional.ofNullable(own(document, m).get(type.id));
            all = other.isPresent() && same.is(0, first.get(), m, other.get());
        }
        return all;
    }

    private static Map<String, DocumentLabel> own(PreparedDocument document, int member) {
        Map<String, DocumentLabel> own = new LinkedHashMap<>();
        for (Annotation annotation : document.annotations(member)) {
            if (annotation instanceof DocumentLabel label) {
                own.put(label.typeId(), label);
            }
        }
        return own;
    }

    /** Takes what two members said of a document. */
    interface PairTaker {
        void take(String type, Optional<MarkedPlace.Side> left, Optional<MarkedPlace.Side> right);
    }

    /** Gives what two members said of a document, type by type. */
    void eachSaid(PreparedDocument document, int one, int other, PairTaker out) {
        Map<String, DocumentLabel> left = own(document, one);
        Map<String, DocumentLabel> right = own(document, other);
        for (Type type : types) {
            if (!isSuggested(document, type)) {
                out.take(
                        type.name,
                        side(type, Optional.ofNullable(left.get(type.id))),
                        side(type, Optional.ofNullable(right.get(type.id))));
            }
        }
    }

    private static Optional<MarkedPlace.Side> side(Type type, Optional<DocumentLabel> given) {
        return given.map(
                label ->
                        new MarkedPlace.Side(
                                label,
                                type.values.say(Optional.of(label.value()))
                                                instanceof Said.Label said
                                        ? said.label()
                                        : "",
                                0,
                                0));
    }

    @Override
    public List<String> defaults() {
        return List.of("");
    }

    @Override
    public List<LayerFigure> measure(
            List<Counts> counted, List<String> members, String measure, Measuring measuring)
            throws MeasureException {
        List<LayerFigure> figures = new ArrayList<>();
        for (int t = 0; t < types.size(); t++) {
            Type type = types.get(t);
            String name = measure.isEmpty() ? type.values.measure() : measure;
            List<AgreementResult> results =
                    measuring.items(
                            Measures.items(name, Optional.empty(), measuring.intervals().seed()),
                            study(counted, members, t));
            for (AgreementResult result : results) {
                figures.add(
                        new LayerFigure(
                                layer,
                                Optional.of(type.name),
                                result.group().isEmpty()
                                        ? result.adding(excluded(counted, members, t), Map.of())
                                        : result));
            }
        }
        return figures;
    }

    private ItemStudy study(List<Counts> counted, List<String> members, int type) {
        int[][] columns = new int[members.size()][counted.size()];
        int[] documents = new int[members.isEmpty() ? 0 : counted.size()];
        for (int d = 0; d < documents.length; d++) {
            documents[d] = d;
            Counts counts = counted.get(d);
            for (int m = 0; m < columns.length; m++) {
                int at = counts.members.indexOf(members.get(m));
                columns[m][d] =
                        at < 0
                                ? ItemStudy.MISSING
                                : Math.max(ItemStudy.MISSING, counts.labels.get(type).get(at));
            }
        }
        LabelCodes codes = types.get(type).codes;
        LabelCodes.Ordering labels = codes.ordering();
        return ItemStudy.ofColumns(
                        members,
                        labels.labels(),
                        codes.ordered(),
                        Arrays.stream(columns).map(labels::of).toArray(int[][]::new))
                .withDocuments(counted.stream().map(Counts::document).toList(), documents);
    }

    private List<Exclusion> excluded(List<Counts> counted, List<String> members, int type) {
        long[] nothing = new long[Said.Nothing.values().length];
        long suggested = 0;
        for (Counts counts : counted) {
            if (!counts.members.isEmpty() && counts.labels.get(type).get(0) == SUGGESTED) {
                suggested++;
                continue;
            }
            for (int m = 0; m < counts.members.size(); m++) {
                int label = counts.labels.get(type).get(m);
                if (label < 0 && members.contains(counts.members.get(m))) {
                    nothing[-1 - label]++;
                }
            }
        }
        List<Exclusion> left = new ArrayList<>();
        for (Said.Nothing why : Said.Nothing.values()) {
            if (nothing[why.ordinal()] > 0) {
                left.add(
                        new Exclusion(
                                Message.of("curation.excluded.labels", "why", why),
                                nothing[why.ordinal()]));
            }
        }
        if (suggested > 0) {
            left.add(
                    new Exclusion(
                            Message.of("curation.excluded.suggested", "all", true), suggested));
        }
        return left;
    }
}
