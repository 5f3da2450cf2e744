/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.webanno.TsvLayer.Kind;
import org.scholion.exchange.internal.xmi.TokenRelations;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/** What the base layer says of tokens, as layers: parts of speech, lemmas, dependencies. */
final class TsvTokens {

    private static final Message TOKEN = Message.of("exchange.lost.token");
    private static final Message COLUMNS = Message.of("exchange.lost.token-columns");

    private final ExportDocument document;
    private final TsvLayers layers;
    private final TsvUnits units;
    private final Losses.Recorder losses;
    private final Map<String, String> types = new HashMap<>();

    TsvTokens(ExportDocument document, TsvLayers layers, TsvUnits units, Losses.Recorder losses) {
        this.document = document;
        this.layers = layers;
        this.units = units;
        this.losses = losses;
        TsvTypes.OF_TOKENS.forEach((type, feature) -> types.put(feature, type));
    }

    void fill(TsvSentences sentences) {
        Map<Integer, TextRange> there = new HashMap<>();
        sentences.sentences().forEach(s -> s.tokens().forEach(t -> there.put(t.begin(), t)));
        Map<String, TsvMark> marks = new HashMap<>();
        List<BaseLayer.Token> tokens = new ArrayList<>();
        for (BaseLayer.Token token :
                document.baseLayer().map(BaseLayer::tokens).orElse(List.of())) {
            @Nullable TextRange kept = there.get(token.begin());
            if (kept != null && kept.end() == token.end()) {
                TsvMark mark = new TsvMark(TsvTypes.TOKEN, token.begin(), token.end());
                units.isToken(mark);
                marks.put(token.id(), mark);
                tokens.add(token);
            } else {
                losses.add(TOKEN, () -> PlaceMessages.at(document.name(), token.begin()));
            }
        }
        for (BaseLayer.Token token : tokens) {
            Map<String, String> columns = new TreeMap<>(token.columns());
            more(token, columns);
            related(token, columns, marks);
            if (!columns.isEmpty()) {
                lose(token);
            }
        }
    }

    private void lose(BaseLayer.Token token) {
        losses.add(COLUMNS, () -> PlaceMessages.at(document.name(), token.begin()));
    }

    private void more(BaseLayer.Token token, Map<String, String> columns) {
        types.forEach(
                (feature, type) -> {
                    TsvMark mark = new TsvMark(type, token.begin(), token.end());
                    columns.forEach(
                            (column, value) -> {
                                if (column.startsWith(feature + ".")) {
                                    mark.values.put(column.substring(feature.length() + 1), value);
                                }
                            });
                    if (!mark.values.isEmpty() && layers.takes(Kind.SPAN, type)) {
                        mark.values.keySet().forEach(v -> columns.remove(feature + "." + v));
                        layers.add(Kind.SPAN, mark);
                    }
                });
    }

    private void related(
            BaseLayer.Token token, Map<String, String> columns, Map<String, TsvMark> marks) {
        String suffix = "." + TokenRelations.GOVERNOR;
        for (String column : List.copyOf(columns.keySet())) {
            String type = column.substring(0, Math.max(0, column.length() - suffix.length()));
            if (!column.endsWith(suffix) || !layers.takes(Kind.RELATION, type)) {
                continue;
            }
            List<Optional<String>> governors = TokenRelations.values(columns.remove(column));
            List<TsvMark> made = new ArrayList<>();
            for (Optional<String> governor : governors) {
                TsvMark mark = new TsvMark(type, token.begin(), token.end());
                mark.from = governor.flatMap(g -> Optional.ofNullable(marks.get(g)));
                mark.to = Optional.ofNullable(marks.get(token.id()));
                made.add(mark);
            }
            for (String other : List.copyOf(columns.keySet())) {
                if (other.startsWith(type + ".")) {
                    List<Optional<String>> values = TokenRelations.values(columns.remove(other));
                    for (int i = 0; i < Math.min(values.size(), made.size()); i++) {
                        String feature = other.substring(type.length() + 1);
                        TsvMark mark = made.get(i);
                        values.get(i).ifPresent(v -> mark.values.put(feature, v));
                    }
                }
            }
            for (TsvMark mark : made) {
                if (mark.from.isPresent() && mark.to.isPresent()) {
                    layers.add(Kind.RELATION, mark);
                } else {
                    lose(token);
                }
            }
        }
    }
}
