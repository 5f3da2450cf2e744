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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.ExcludedText;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;
import org.scholion.exchange.internal.token.Tokens;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.TokenSource;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/**
 * Rows for a document that came from elsewhere, without those of excluded passages. A sentence
 * never ends inside a mention.
 */
final class TableLayer {

    private static final Message JOINED = Message.of("exchange.lost.sentence-joined");
    private static final Message WHITE_SPACE = Message.of("exchange.lost.white-space");
    private static final Message BETWEEN = Message.of("exchange.lost.text-between");
    private static final Message MARKER_WORD = Message.of("exchange.lost.marker-word");
    private static final String MARKER = Conll2003Reader.Shape.MARKER;

    /** The columns besides tags that such files have, and what they may be called elsewhere. */
    private static final List<String> PARTS_OF_SPEECH = List.of("pos", "xpos", "upos");

    private static final String UNKNOWN = "-";

    private final ExportDocument document;
    private final ConllLosses losses;
    private final boolean formFirst;
    private final Tokens found;
    private final List<Integer> kept = new ArrayList<>();

    /**
     * Cuts a document into rows.
     *
     * @param formFirst whether rows begin with the form, which must not look like a marker then
     */
    TableLayer(
            ExportDocument document, LayoutOptions options, boolean formFirst, ConllLosses losses) {
        this.document = document;
        this.formFirst = formFirst;
        this.losses = losses;
        found = tokens(document, options);
        ExcludedText excluded = ExcludedText.of(document.annotations());
        int end = 0;
        for (int i = 0; i < found.tokens().size(); i++) {
            TextRange range = found.tokens().get(i);
            between(end, range.begin());
            end = range.end();
            if (!excluded.covers(range.begin(), range.end())) {
                kept.add(i);
            }
        }
        between(end, document.text().length());
    }

    /** Reports what no token covers and is not blank. */
    private void between(int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = document.text().charAt(i);
            if (!isBlank(c) && !Character.isWhitespace(c)) {
                int at = i;
                losses.recorder().add(BETWEEN, () -> PlaceMessages.at(document.name(), at));
                return;
            }
        }
    }

    private static Tokens tokens(ExportDocument document, LayoutOptions options) {
        if (options.tokens() != TokenSource.IMPORTED) {
            return Tokens.of(document, options.tokens());
        }
        TreeSet<Integer> cuts = new TreeSet<>();
        ExcludedText excluded = ExcludedText.of(document.annotations());
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention
                    && mention.span().fragments().size() == 1
                    && !excluded.covers(mention)) {
                cuts.add(mention.span().begin());
                cuts.add(mention.span().end());
            }
        }
        return Tokens.cutAt(document, cuts);
    }

    /** Returns the tokens alone. */
    BaseLayer tokens() {
        Map<TextRange, BaseLayer.Token> imported = new HashMap<>();
        for (BaseLayer.Token token :
                document.baseLayer().map(BaseLayer::tokens).orElse(List.of())) {
            if (!token.columns().isEmpty()) {
                imported.putIfAbsent(new TextRange(token.begin(), token.end()), token);
            }
        }
        List<BaseLayer.Token> tokens = new ArrayList<>();
        for (int index : kept) {
            TextRange range = found.tokens().get(index);
            Map<String, String> columns = new HashMap<>();
            String word = range.of(document.text());
            String form = form(word);
            if (!form.equals(word)) {
                Message reason = formFirst && word.startsWith(MARKER) ? MARKER_WORD : WHITE_SPACE;
                losses.recorder()
                        .add(reason, () -> PlaceMessages.at(document.name(), range.begin()));
                columns.put(ConllLayer.FORM, form);
            }
            Optional<BaseLayer.Token> token = Optional.ofNullable(imported.get(range));
            columns.put("pos", column(token, PARTS_OF_SPEECH));
            columns.put("chunk", column(token, List.of("chunk")));
            tokens.add(new BaseLayer.Token("", range.begin(), range.end(), columns));
        }
        return new BaseLayer(Conll2003Format.ID, tokens, List.of());
    }

    /** No white space, and nothing that readers take for a marker. */
    private String form(String word) {
        StringBuilder form = new StringBuilder(word);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (isBlank(c)) {
                form.setCharAt(i, '_');
            }
        }
        if (formFirst && word.startsWith(MARKER)) {
            form.setCharAt(0, '_');
        }
        return form.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static String column(Optional<BaseLayer.Token> token, List<String> names) {
        for (String name : names) {
            Optional<String> value = token.map(t -> t.columns().get(name));
            boolean writable =
                    value.isPresent()
                            && !value.get().isEmpty()
                            && value.get().chars().noneMatch(c -> isBlank((char) c));
            if (writable) {
                return value.get();
            }
        }
        return UNKNOWN;
    }

    /** Returns the tokens in sentences that end in no mention. */
    BaseLayer sentences(BaseLayer layer, List<Placed> mentions, int depth) {
        BitSet inside = new BitSet();
        for (Placed mention : mentions) {
            if (mention.last() > mention.first()) {
                inside.set(mention.first() + 1, mention.last() + 1);
            }
        }
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= kept.size(); i++) {
            boolean ends = i == kept.size();
            if (!ends && begins(i)) {
                int begin = layer.tokens().get(i).begin();
                if (inside.get(i)) {
                    losses.recorder().add(JOINED, () -> PlaceMessages.at(document.name(), begin));
                } else {
                    ends = true;
                }
            }
            if (ends) {
                sentences.add(
                        new BaseLayer.Sentence(
                                Optional.empty(),
                                layer.tokens().get(from).begin(),
                                layer.tokens().get(i - 1).end(),
                                sentences.isEmpty() ? List.of(marker(depth), "") : List.of()));
                counts.add(i - from);
                from = i;
            }
        }
        return new BaseLayer(layer.source(), layer.tokens(), sentences, ConllLayer.counts(counts));
    }

    /** Whether a sentence begins behind the token that is written before this one. */
    private boolean begins(int index) {
        for (int i = kept.get(index - 1) + 1; i <= kept.get(index); i++) {
            if (found.beginsSentence(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the line that marks a document. */
    static String marker(int depth) {
        List<String> columns =
                new ArrayList<>(List.of(Conll2003Reader.Shape.MARKER, UNKNOWN, UNKNOWN));
        columns.addAll(Collections.nCopies(depth, Bio.NONE));
        return String.join(TableRow.BLANK, columns);
    }

    /** Returns a file whose lines that mark documents have their columns parted like all others. */
    static String parted(String text, String separator) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('\n', at) + 1;
            int end = next == 0 ? text.length() : next;
            if (text.startsWith(MARKER, at)) {
                String line = text.substring(at, end);
                out.append(String.join(separator, TableRow.fields(line.stripTrailing(), false)))
                        .append(line, line.stripTrailing().length(), line.length());
            } else {
                out.append(text, at, end);
            }
            at = end;
        }
        return out.toString();
    }
}
