/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.token.Tokens;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.TokenSource;
import org.scholion.text.TextRange;

/**
 * Rows for a document that came from elsewhere: its tokens with numbers, and in MISC the white
 * space around them, so that the text can be put together again. A sentence ends in no mention.
 */
final class ConlluLayer {

    private ConlluLayer() {}

    /** Returns the rows. */
    static BaseLayer of(ExportDocument document, LayoutOptions options) {
        List<Span> spans = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention) {
                spans.add(mention.span());
            }
        }
        Tokens found = tokens(document, options, spans);
        List<TextRange> ranges = found.tokens();
        String text = document.text();
        List<BaseLayer.Token> tokens = new ArrayList<>();
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        Map<Integer, BaseLayer.Sentence> imported = new HashMap<>();
        document.baseLayer().ifPresent(l -> l.sentences().forEach(s -> imported.put(s.begin(), s)));
        Set<String> ids = new HashSet<>();
        BitSet inside = inside(spans);
        int from = 0;
        while (from < ranges.size()) {
            int to = from + 1;
            while (to < ranges.size()
                    && !(found.beginsSentence(to) && !inside.get(ranges.get(to).begin()))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                tokens.add(token(text, ranges, i, from, to));
            }
            int begin = ranges.get(from).begin();
            int end = ranges.get(to - 1).end();
            Optional<BaseLayer.Sentence> own = Optional.ofNullable(imported.get(begin));
            String id =
                    own.flatMap(BaseLayer.Sentence::id)
                            .filter(i -> !ids.contains(i))
                            .filter(ConlluLayer::isLine)
                            .orElse(String.valueOf(sentences.size() + 1));
            ids.add(id);
            List<String> comments = new ArrayList<>();
            comments.add(Comments.of(Comments.SENTENCE_ID, id));
            comments.add(
                    Comments.of(
                            Comments.TEXT,
                            text.substring(begin, end).replaceAll("[\\r\\n\\t]+", " ")));
            own.map(BaseLayer.Sentence::comments).orElse(List.of()).stream()
                    .filter(ConlluLayer::isComment)
                    .forEach(comments::add);
            sentences.add(new BaseLayer.Sentence(Optional.of(id), begin, end, comments));
            from = to;
        }
        return new BaseLayer(ConlluFormat.SOURCE, tokens, sentences);
    }

    private static boolean isLine(String text) {
        return text.equals(text.strip())
                && !text.isEmpty()
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /** A comment of another format may be one here, if it says nothing that is said here anyway. */
    private static boolean isComment(String line) {
        return line.startsWith("#")
                && isLine(line)
                && !Comments.is(line, Comments.SENTENCE_ID)
                && !Comments.is(line, Comments.TEXT)
                && !Comments.is(line, EntityFields.DECLARED);
    }

    private static Tokens tokens(ExportDocument document, LayoutOptions options, List<Span> spans) {
        if (options.tokens() != TokenSource.IMPORTED) {
            return Tokens.of(document, options.tokens());
        }
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Span span : spans) {
            span.fragments()
                    .forEach(
                            f -> {
                                cuts.add(f.begin());
                                cuts.add(f.end());
                            });
        }
        return Tokens.cutAt(document, cuts);
    }

    /** Returns where sentences that begin there would begin within a mention. */
    private static BitSet inside(List<Span> spans) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            if (span.end() > span.begin()) {
                covered.set(span.begin() + 1, span.end());
            }
        }
        return covered;
    }

    private static BaseLayer.Token token(
            String text, List<TextRange> ranges, int index, int from, int to) {
        TextRange range = ranges.get(index);
        String covered = range.of(text);
        Map<String, String> columns = new HashMap<>();
        List<String> misc = new ArrayList<>();
        String form = covered.replaceAll("[\\t\\r\\n]", " ");
        boolean last = index == to - 1;
        int next = index + 1 < ranges.size() ? ranges.get(index + 1).begin() : text.length();
        String gap = text.substring(range.end(), next);
        String usual = index + 1 == ranges.size() ? "" : last ? "\n" : " ";
        if (gap.isEmpty() && !usual.isEmpty()) {
            misc.add(Spaces.NONE_AFTER + "=" + Spaces.NO);
        } else if (!gap.equals(usual)) {
            misc.add(Spaces.AFTER + "=" + Spaces.write(gap));
        }
        if (index == 0 && range.begin() > 0) {
            misc.add(Spaces.BEFORE + "=" + Spaces.write(text.substring(0, range.begin())));
        }
        if (!form.equals(covered)) {
            columns.put(ConllLayer.FORM, form);
            misc.add(Spaces.INSIDE + "=" + Spaces.write(covered));
        }
        if (!misc.isEmpty()) {
            columns.put(ConlluRow.MISC, String.join("|", misc));
        }
        return new BaseLayer.Token(
                String.valueOf(index - from + 1), range.begin(), range.end(), columns);
    }
}
