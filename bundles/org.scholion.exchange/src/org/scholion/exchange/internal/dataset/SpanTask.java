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
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.exchange.AnnotationSupport;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.internal.rows.RowMentions;
import org.scholion.exchange.internal.rows.RowRange;

/** Texts with lists of spans: nested, overlapping and discontinuous ones as they are. */
final class SpanTask implements DocumentTask {

    static final String NAME = "spans";

    private final LabelNames names;
    private final AttributeStructs attributes;
    private final DatasetConfig config;

    SpanTask(LabelNames names) {
        this.names = names;
        attributes = new AttributeStructs(names);
        Feature span =
                new Feature.Struct(
                        List.of(
                                new Field("id", new Feature.Text()),
                                new Field("start", new Feature.Whole()),
                                new Field("end", new Feature.Whole()),
                                new Field("label", new Feature.Label(names.entities())),
                                new Field("text", new Feature.Text()),
                                new Field("fragments", Pieces.FEATURE),
                                new Field("referent", new Feature.Text()),
                                new Field("referent_id", new Feature.Text()),
                                new Field("attributes", AttributeStructs.FEATURE),
                                new Field("had", new Feature.Whole()),
                                new Field("worked", new Feature.Whole())));
        config =
                new DatasetConfig(
                        NAME,
                        List.of(
                                new Field("doc_id", new Feature.Text()),
                                new Field("offset", new Feature.Whole()),
                                new Field("text", new Feature.Text()),
                                new Field("spans", new Feature.Many(span))));
    }

    @Override
    public DatasetConfig config() {
        return config;
    }

    @Override
    public void make(LaidOut laid, RowLosses losses, Sink sink) {
        RowMentions mentions = new RowMentions(laid, names, losses);
        for (RowRange row : laid.rows()) {
            List<Object[]> spans = new ArrayList<>();
            for (Mention mention : mentions.in(row)) {
                spans.add(span(laid, row, mention));
                losses.write(mention);
                mention.referent().flatMap(laid::annotation).ifPresent(losses::write);
            }
            boolean unsaid = laid.unsaid() || laid.isExcluded(row.range());
            sink.take(
                    new @Nullable Object[] {
                        laid.document().name(),
                        laid.codePoints(row.begin()),
                        laid.text(row),
                        spans.isEmpty() && unsaid ? null : spans
                    });
        }
    }

    private @Nullable Object[] span(LaidOut laid, RowRange row, Mention mention) {
        Optional<AnnotationId> id = mention.referent();
        Optional<Referent> referent =
                id.flatMap(laid::annotation)
                        .filter(Referent.class::isInstance)
                        .map(Referent.class::cast);
        Optional<AnnotationSupport> support =
                Optional.ofNullable(laid.document().support().get(mention.id()))
                        .filter(s -> s.worked() > 0);
        return new @Nullable Object[] {
            mention.id().value(),
            laid.codePoints(row, mention.span().begin()),
            laid.codePoints(row, mention.span().end()),
            names.entity(mention.typeId()),
            mention.span().coveredText(laid.document().text()),
            Pieces.of(laid, row, mention.span()),
            Cells.of(referent.map(Referent::name)),
            Cells.of(id.map(AnnotationId::value)),
            attributes.of(mention),
            Cells.of(support.map(AnnotationSupport::had)),
            Cells.of(support.map(AnnotationSupport::worked))
        };
    }
}
