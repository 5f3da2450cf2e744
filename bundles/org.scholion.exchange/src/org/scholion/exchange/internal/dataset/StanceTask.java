/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.EntryId;
import org.scholion.document.PassageIndex;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.AnnotationSupport;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.LinkEnd;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.internal.rows.RowRange;
import org.scholion.schema.StanceType;
import org.scholion.words.Message;

/**
 * Stances, each with its text. One with several holders or targets has a row for each pair of them,
 * under one id.
 */
final class StanceTask implements DocumentTask {

    static final String NAME = "stances";

    /** What the numbers of intensities stand under. */
    static final String INTENSITIES = "intensities";

    private static final Message NO_TAG = Message.of("exchange.lost.stance-tag");
    private static final Message NO_END = Message.of("exchange.lost.stance-without-target");

    private final LabelNames names;
    private final AttributeStructs attributes;
    private final DatasetConfig config;

    StanceTask(LabelNames names) {
        this.names = names;
        attributes = new AttributeStructs(names);
        Feature source =
                new Feature.Struct(
                        List.of(
                                new Field("text", new Feature.Text()),
                                new Field("id", new Feature.Text()),
                                new Field("kind", new Feature.Text()),
                                new Field("cue", Pieces.WORDS)));
        List<Field> votes = new ArrayList<>();
        names.polarities().forEach(label -> votes.add(new Field(label, new Feature.Whole())));
        votes.add(new Field(other(names.polarities()), new Feature.Whole()));
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("doc_id", new Feature.Text()));
        fields.add(new Field("offset", new Feature.Whole()));
        fields.add(new Field("text", new Feature.Text()));
        fields.add(new Field("stance_id", new Feature.Text()));
        fields.add(new Field("type", new Feature.Text()));
        for (String side : List.of("holder", "target")) {
            fields.add(new Field(side, new Feature.Text()));
            fields.add(new Field(side + "_id", new Feature.Text()));
            fields.add(new Field(side + "_kind", new Feature.Text()));
            fields.add(new Field(side + "_start", new Feature.Whole()));
            fields.add(new Field(side + "_end", new Feature.Whole()));
        }
        fields.add(new Field("sources", new Feature.Many(source)));
        fields.add(new Field("cue", Pieces.WORDS));
        fields.add(new Field("evidence", Pieces.WORDS));
        fields.add(new Field("polarity", new Feature.Label(names.polarities())));
        fields.add(new Field("polarity_status", new Feature.Text()));
        fields.add(
                new Field(
                        "intensity",
                        names.intensities().isEmpty()
                                ? new Feature.Text()
                                : new Feature.Label(names.intensities())));
        fields.add(new Field("intensity_status", new Feature.Text()));
        fields.add(new Field("votes", new Feature.Struct(votes)));
        fields.add(new Field("attributes", AttributeStructs.FEATURE));
        config = new DatasetConfig(NAME, fields);
    }

    /** What votes for something else are counted under, which is no polarity. */
    private static String other(List<String> polarities) {
        String name = "other";
        while (polarities.contains(name)) {
            name = name + "_";
        }
        return name;
    }

    @Override
    public DatasetConfig config() {
        return config;
    }

    @Override
    public void make(LaidOut laid, RowLosses losses, Sink sink) {
        PassageIndex passages = new PassageIndex(laid.document().annotations());
        for (Annotation annotation : laid.annotations()) {
            if (annotation instanceof Stance stance) {
                stance(laid, stance, passages, losses, sink);
            }
        }
        if (laid.options().stanceCandidates() && !laid.unsaid()) {
            for (EntryId entry : TargetsWithout.stance(laid)) {
                losses.notice(Message.of("exchange.notice.no-stance"), 0);
                sink.take(none(laid, entry));
            }
        }
    }

    private void stance(
            LaidOut laid, Stance stance, PassageIndex passages, RowLosses losses, Sink sink) {
        Optional<StanceType> type = names.schema().type(stance.typeId(), StanceType.class);
        if (type.isEmpty()) {
            losses.lose(NO_TAG, stance);
            return;
        }
        List<StanceEnd> holders =
                stance.holders().isEmpty()
                        ? List.of(new StanceEnd.Implicit(Optional.empty()))
                        : stance.holders();
        if (stance.targets().isEmpty()) {
            losses.lose(NO_END, stance);
            return;
        }
        losses.write(stance);
        @Nullable
        Integer polarity = stance.polarity().map(v -> names.polarity(type.get(), v)).orElse(null);
        @Nullable
        Integer intensity =
                stance.intensity().map(v -> names.intensity(type.get(), v)).orElse(null);
        if (isNoTag(polarity, stance.polarity()) || isNoTag(intensity, stance.intensity())) {
            losses.lose(NO_TAG, stance);
        }
        for (StanceEnd holder : holders) {
            for (StanceEnd target : stance.targets()) {
                LinkEnd from = LinkEnd.of(holder, stance, passages, laid);
                LinkEnd to = LinkEnd.of(target, stance, passages, laid);
                RowRange row = around(laid, stance, from, to);
                List<@Nullable Object> all = new ArrayList<>();
                begin(all, laid, row, stance.id().value(), names.type(stance.typeId()));
                end(all, laid, row, from);
                end(all, laid, row, to);
                all.add(sources(laid, row, stance, passages));
                all.add(Pieces.words(laid, row, stance.cues()));
                all.add(Pieces.words(laid, row, stance.evidence()));
                all.add(polarity == null || polarity < 0 ? null : polarity);
                all.add(AttributeStructs.status(stance.polarity()));
                all.add(intensity == null || intensity < 0 ? null : intensity);
                all.add(AttributeStructs.status(stance.intensity()));
                all.add(votes(laid.document().support().get(stance.id()), polarity));
                all.add(attributes.of(stance));
                sink.take(all.toArray());
            }
        }
    }

    /** Whether a tag was chosen that is no label; what is absent or skipped is none. */
    private static boolean isNoTag(@Nullable Integer number, Optional<AttributeValue> value) {
        return number != null
                && number < 0
                && value.map(v -> AttributeStructs.status(v).equals("given")).orElse(false);
    }

    private static void begin(
            List<@Nullable Object> all,
            LaidOut laid,
            RowRange row,
            @Nullable String id,
            String type) {
        all.add(laid.document().name());
        all.add(laid.codePoints(row.begin()));
        all.add(laid.text(row));
        all.add(id);
        all.add(type);
    }

    private static void end(List<@Nullable Object> all, LaidOut laid, RowRange row, LinkEnd end) {
        all.add(Cells.of(end.text()));
        all.add(Cells.of(end.id()));
        all.add(end.kind());
        all.add(Cells.of(end.span().map(s -> laid.codePoints(row, s.begin()))));
        all.add(Cells.of(end.span().map(s -> laid.codePoints(row, s.end()))));
    }

    /** The row of a stance has all its words and ends; one without a place has the whole text. */
    private static RowRange around(LaidOut laid, Stance stance, LinkEnd from, LinkEnd to) {
        List<Span> spans = new ArrayList<>(stance.spans());
        from.span().ifPresent(spans::add);
        to.span().ifPresent(spans::add);
        if (stance.spans().isEmpty()) {
            return laid.rowAround(0, laid.document().text().length());
        }
        int begin = spans.stream().mapToInt(Span::begin).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(0);
        return laid.rowAround(begin, end);
    }

    private static List<Object[]> sources(
            LaidOut laid, RowRange row, Stance stance, PassageIndex passages) {
        List<Object[]> all = new ArrayList<>();
        for (StanceEnd source : stance.sources()) {
            LinkEnd end = LinkEnd.of(source, stance, passages, laid);
            all.add(
                    new @Nullable Object[] {
                        Cells.of(end.text()),
                        Cells.of(end.id()),
                        end.kind(),
                        Pieces.words(laid, row, source.cues())
                    });
        }
        return all;
    }

    /** How many had this stance, none there, or another one; nothing where nobody knows. */
    private Object @Nullable [] votes(
            @Nullable AnnotationSupport support, @Nullable Integer polarity) {
        if (support == null || support.worked() == 0) {
            return null;
        }
        @Nullable Object[] counts = new @Nullable Object[names.polarities().size() + 1];
        java.util.Arrays.fill(counts, 0);
        counts[0] = support.nothing();
        if (polarity != null && polarity >= 0) {
            counts[polarity] = support.had();
        }
        counts[counts.length - 1] =
                support.other().stream().mapToInt(AnnotationSupport.Other::count).sum();
        return counts;
    }

    private Object[] none(LaidOut laid, EntryId entry) {
        RowRange row = laid.rowAround(0, laid.document().text().length());
        List<@Nullable Object> all = new ArrayList<>();
        begin(all, laid, row, null, LabelNames.NO_STANCE);
        for (int i = 0; i < 5; i++) {
            all.add(null);
        }
        end(
                all,
                laid,
                row,
                new LinkEnd(
                        "entry",
                        Optional.of(entry.value()),
                        laid.document().entries().of(entry),
                        Optional.empty()));
        all.add(List.of());
        all.add(List.of());
        all.add(List.of());
        all.add(0);
        all.add("given");
        all.add(null);
        all.add("unmarked");
        all.add(null);
        all.add(List.of());
        return all.toArray();
    }
}
