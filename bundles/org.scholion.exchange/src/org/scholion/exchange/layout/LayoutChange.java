/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import java.util.List;
import java.util.Optional;

/** Options on their way to other ones. */
final class LayoutChange {

    private TokenSource tokens;
    private Alignment align;
    private NestedSpans nested;
    private List<String> priority;
    private int depth;
    private Optional<TagScheme> scheme;
    private Optional<ColumnSeparator> separator;
    private LayoutUnit unit;
    private Optional<Absence> absence;
    private String part;
    private boolean relationCandidates;
    private boolean stanceCandidates;
    private List<String> columns;
    private Optional<String> template;
    private int mostTokens;
    private int widest;

    LayoutChange(LayoutOptions from) {
        tokens = from.tokens();
        align = from.align();
        nested = from.nested();
        priority = from.priority();
        depth = from.depth();
        scheme = from.scheme();
        separator = from.separator();
        unit = from.unit();
        absence = from.absence();
        part = from.part();
        relationCandidates = from.relationCandidates();
        stanceCandidates = from.stanceCandidates();
        columns = from.columns();
        template = from.template();
        mostTokens = from.mostTokens();
        widest = from.widest();
    }

    LayoutChange tokens(TokenSource other) {
        tokens = other;
        return this;
    }

    LayoutChange align(Alignment other) {
        align = other;
        return this;
    }

    LayoutChange nested(NestedSpans other) {
        nested = other;
        return this;
    }

    LayoutChange priority(List<String> other) {
        priority = other;
        return this;
    }

    LayoutChange depth(int other) {
        depth = other;
        return this;
    }

    LayoutChange scheme(TagScheme other) {
        scheme = Optional.of(other);
        return this;
    }

    LayoutChange separator(ColumnSeparator other) {
        separator = Optional.of(other);
        return this;
    }

    LayoutChange unit(LayoutUnit other) {
        unit = other;
        return this;
    }

    LayoutChange absence(Absence other) {
        absence = Optional.of(other);
        return this;
    }

    LayoutChange part(String other) {
        part = other;
        return this;
    }

    LayoutChange candidates(boolean relations, boolean stances) {
        relationCandidates = relations;
        stanceCandidates = stances;
        return this;
    }

    LayoutChange columns(List<String> other) {
        columns = other;
        return this;
    }

    LayoutChange template(String other) {
        template = Optional.of(other);
        return this;
    }

    LayoutChange mostTokens(int other) {
        mostTokens = other;
        return this;
    }

    LayoutChange widest(int other) {
        widest = other;
        return this;
    }

    LayoutOptions made() {
        return new LayoutOptions(
                tokens,
                align,
                nested,
                priority,
                depth,
                scheme,
                separator,
                unit,
                absence,
                part,
                relationCandidates,
                stanceCandidates,
                columns,
                template,
                mostTokens,
                widest);
    }
}
