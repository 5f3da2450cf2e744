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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.token.Tokens;
import org.scholion.exchange.layout.TokenSource;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/**
 * The sentences of a document with their tokens: those of its base layer, or else computed ones. A
 * sentence without a token is none.
 */
record TsvSentences(List<Sentence> sentences) {

    private static final Message SPACE = Message.of("exchange.lost.space-between");
    private static final Message TEXT = Message.of("exchange.lost.text-between");
    private static final Message COMMENTS = Message.of("exchange.lost.sentence-comments");

    /** A sentence. */
    record Sentence(Optional<String> id, int begin, int end, List<TextRange> tokens) {}

    static TsvSentences of(ExportDocument document, Losses.Recorder losses) {
        Tokens tokens = Tokens.of(document, TokenSource.IMPORTED);
        List<BaseLayer.Sentence> said =
                document.baseLayer().map(BaseLayer::sentences).orElse(List.of()).stream()
                        .sorted(Comparator.comparingInt(BaseLayer.Sentence::begin))
                        .toList();
        List<List<TextRange>> groups = new ArrayList<>();
        for (int i = 0; i < tokens.tokens().size(); i++) {
            if (groups.isEmpty() || tokens.beginsSentence(i)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(tokens.tokens().get(i));
        }
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < groups.size(); i++) {
            List<TextRange> group = groups.get(i);
            int first = group.get(0).begin();
            int last = group.get(group.size() - 1).end();
            int limit =
                    i + 1 < groups.size()
                            ? groups.get(i + 1).get(0).begin()
                            : document.text().length();
            Optional<BaseLayer.Sentence> own =
                    said.stream().filter(s -> s.begin() <= first && s.end() > first).findFirst();
            int begin = Math.max(at, own.map(BaseLayer.Sentence::begin).orElse(first));
            int end =
                    Math.max(last, Math.min(limit, own.map(BaseLayer.Sentence::end).orElse(last)));
            between(document, at, begin, losses);
            sentences.add(new Sentence(own.flatMap(BaseLayer.Sentence::id), begin, end, group));
            own.filter(s -> !s.comments().isEmpty())
                    .ifPresent(
                            s ->
                                    losses.add(
                                            COMMENTS,
                                            () -> PlaceMessages.at(document.name(), begin)));
            at = end;
        }
        after(document, at, losses);
        return new TsvSentences(sentences);
    }

    private static void between(
            ExportDocument document, int begin, int end, Losses.Recorder losses) {
        String there = document.text().substring(begin, end);
        if (!there.equals(TsvParser.gap(begin, end))) {
            losses.add(
                    there.isBlank() ? SPACE : TEXT, () -> PlaceMessages.at(document.name(), begin));
        }
    }

    private static void after(ExportDocument document, int begin, Losses.Recorder losses) {
        String there = document.text().substring(begin);
        if (!there.isEmpty()) {
            losses.add(
                    there.isBlank() ? SPACE : TEXT, () -> PlaceMessages.at(document.name(), begin));
        }
    }
}
