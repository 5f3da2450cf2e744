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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotationId;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.LinkEnd;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.internal.rows.RowRange;
import org.scholion.schema.RelationType;
import org.scholion.words.Message;

/**
 * Relations as triples, each with its text. One with an anchor, or with more than two fillers, has
 * a row for each filler but the first, under one id.
 */
final class RelationTask implements DocumentTask {

    static final String NAME = "relations";

    private static final Message ONE_END = Message.of("exchange.lost.one-end");

    private final LabelNames names;
    private final AttributeStructs attributes;
    private final DatasetConfig config;

    RelationTask(LabelNames names) {
        this.names = names;
        attributes = new AttributeStructs(names);
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("doc_id", new Feature.Text()));
        fields.add(new Field("offset", new Feature.Whole()));
        fields.add(new Field("text", new Feature.Text()));
        fields.add(new Field("relation_id", new Feature.Text()));
        fields.add(new Field("label", new Feature.Label(names.relations())));
        for (String side : List.of("head", "tail")) {
            fields.add(new Field(side, new Feature.Text()));
            fields.add(new Field(side + "_id", new Feature.Text()));
            fields.add(new Field(side + "_kind", new Feature.Text()));
            fields.add(new Field(side + "_type", new Feature.Text()));
            fields.add(new Field(side + "_role", new Feature.Text()));
            fields.add(new Field(side + "_start", new Feature.Whole()));
            fields.add(new Field(side + "_end", new Feature.Whole()));
        }
        fields.add(new Field("attributes", AttributeStructs.FEATURE));
        config = new DatasetConfig(NAME, fields);
    }

    /** One end with the role it has. */
    private record Filled(LinkEnd end, @Nullable String role) {}

    @Override
    public DatasetConfig config() {
        return config;
    }

    @Override
    public void make(LaidOut laid, RowLosses losses, Sink sink) {
        for (var annotation : laid.annotations()) {
            if (annotation instanceof Relation relation) {
                relation(laid, relation, losses, sink);
            }
        }
        if (laid.options().relationCandidates() && !laid.unsaid()) {
            for (Candidates.Pair pair : Candidates.in(laid, names.schema())) {
                losses.notice(Message.of("exchange.notice.no-relation"), pair.begin());
                Filled head = new Filled(LinkEnd.of(pair.head(), laid), null);
                Filled tail = new Filled(LinkEnd.of(pair.tail(), laid), null);
                sink.take(row(laid, null, 0, head, tail, List.of()));
            }
        }
    }

    private void relation(LaidOut laid, Relation relation, RowLosses losses, Sink sink) {
        int label = names.relation(relation.typeId());
        List<Filled> ends = ends(laid, relation);
        if (ends.size() < 2 || label < 0) {
            losses.lose(ONE_END, relation);
            return;
        }
        losses.write(relation);
        for (Filled tail : ends.subList(1, ends.size())) {
            sink.take(
                    row(
                            laid,
                            relation.id().value(),
                            label,
                            ends.get(0),
                            tail,
                            attributes.of(relation)));
        }
    }

    private List<Filled> ends(LaidOut laid, Relation relation) {
        List<Filled> ends = new ArrayList<>();
        if (relation.anchor().isPresent()) {
            Span anchor = relation.anchor().get();
            ends.add(
                    new Filled(
                            new LinkEnd(
                                    "anchor",
                                    Optional.empty(),
                                    Optional.of(anchor.coveredText(laid.document().text())),
                                    Optional.of(anchor)),
                            null));
        }
        Set<String> roles = new LinkedHashSet<>();
        names.schema()
                .type(relation.typeId(), RelationType.class)
                .ifPresent(type -> type.roles().forEach(role -> roles.add(role.id())));
        roles.addAll(relation.roles().keySet());
        for (String role : roles) {
            for (AnnotationId filler : relation.fillers(role)) {
                ends.add(new Filled(LinkEnd.of(filler, laid), names.role(relation.typeId(), role)));
            }
        }
        return ends;
    }

    private @Nullable Object[] row(
            LaidOut laid,
            @Nullable String id,
            int label,
            Filled head,
            Filled tail,
            List<Object[]> values) {
        int begin = Integer.MAX_VALUE;
        int end = -1;
        for (Filled filled : List.of(head, tail)) {
            if (filled.end().span().isPresent()) {
                begin = Math.min(begin, filled.end().span().get().begin());
                end = Math.max(end, filled.end().span().get().end());
            }
        }
        RowRange row =
                end < 0
                        ? laid.rowAround(0, laid.document().text().length())
                        : laid.rowAround(begin, end);
        List<@Nullable Object> all = new ArrayList<>();
        all.add(laid.document().name());
        all.add(laid.codePoints(row.begin()));
        all.add(laid.text(row));
        all.add(id);
        all.add(label);
        for (Filled filled : List.of(head, tail)) {
            LinkEnd one = filled.end();
            all.add(Cells.of(one.text()));
            all.add(Cells.of(one.id()));
            all.add(one.kind());
            all.add(type(laid, one));
            all.add(filled.role());
            all.add(Cells.of(one.span().map(s -> laid.codePoints(row, s.begin()))));
            all.add(Cells.of(one.span().map(s -> laid.codePoints(row, s.end()))));
        }
        all.add(values);
        return all.toArray();
    }

    private @Nullable Object type(LaidOut laid, LinkEnd end) {
        return Cells.of(
                end.id()
                        .flatMap(AnnotationId::parse)
                        .flatMap(laid::annotation)
                        .map(annotation -> names.type(annotation.typeId())));
    }
}
