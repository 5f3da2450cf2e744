/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/**
 * Counts what rows that were made for a document do not say of the tokens and sentences it came
 * with. Sentences that are joined for a mention are told where they are joined.
 */
final class LayerLosses {

    private static final Message TOKEN = Message.of("exchange.lost.token");
    private static final Message COLUMNS = Message.of("exchange.lost.token-columns");
    private static final Message COMMENTS = Message.of("exchange.lost.sentence-comments");

    private final ExportDocument document;
    private final BaseLayer made;
    private final Losses.Recorder losses;

    private LayerLosses(ExportDocument document, BaseLayer made, Losses.Recorder losses) {
        this.document = document;
        this.made = made;
        this.losses = losses;
    }

    static void report(ExportDocument document, BaseLayer made, Losses.Recorder losses) {
        if (document.baseLayer().isPresent()) {
            LayerLosses report = new LayerLosses(document, made, losses);
            report.tokens(document.baseLayer().get());
            report.sentences(document.baseLayer().get());
        }
    }

    private void lose(Message what, int begin) {
        losses.add(what, () -> PlaceMessages.at(document.name(), begin));
    }

    private void tokens(BaseLayer layer) {
        Map<TextRange, Collection<String>> rows = new HashMap<>();
        made.tokens()
                .forEach(t -> rows.put(new TextRange(t.begin(), t.end()), t.columns().values()));
        for (BaseLayer.Token token : layer.tokens()) {
            Optional<Collection<String>> row =
                    Optional.ofNullable(rows.get(new TextRange(token.begin(), token.end())));
            if (row.isEmpty()) {
                lose(TOKEN, token.begin());
            } else if (!row.get().containsAll(token.columns().values())) {
                lose(COLUMNS, token.begin());
            }
        }
    }

    private void sentences(BaseLayer layer) {
        TreeMap<Integer, BaseLayer.Sentence> rows = new TreeMap<>();
        made.sentences().forEach(s -> rows.put(s.begin(), s));
        for (BaseLayer.Sentence sentence : layer.sentences()) {
            Optional<BaseLayer.Sentence> row =
                    Optional.ofNullable(rows.ceilingEntry(sentence.begin()))
                            .map(Map.Entry::getValue)
                            .filter(s -> s.begin() <= sentence.end());
            boolean named =
                    sentence.id().isEmpty()
                            || row.map(s -> s.id().equals(sentence.id())).orElse(false);
            List<String> said = row.map(BaseLayer.Sentence::comments).orElse(List.of());
            if (!named || !said.containsAll(sentence.comments())) {
                lose(COMMENTS, sentence.begin());
            }
        }
    }
}
