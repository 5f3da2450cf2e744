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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.ExcludedText;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.exchange.internal.conll.EntityMention.Piece;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;
import org.scholion.exchange.layout.ColumnSeparator;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.NestedSpans;
import org.scholion.exchange.layout.TokenSource;
import org.scholion.words.Message;

/**
 * What a document is as words with tags: the rows of the file it came from, or rows made of its
 * tokens. In rows of a file only tags change, and only in sentences where other mentions are.
 */
final class TableContent {

    private static final Message ACROSS = Message.of("exchange.lost.across-sentences");
    private static final Message WHITE_SPACE = Message.of("exchange.lost.white-space");
    private static final Message TOUCHING = Message.of("exchange.lost.touching");
    private static final String BAR = "|";

    private final ExportDocument document;
    private final LayoutOptions options;
    private final ConllLosses losses;
    private final boolean asRead;
    private final Map<Integer, Map<String, String>> changes = new HashMap<>();

    TableContent(ExportDocument document, LayoutOptions options, Losses.Recorder losses) {
        this.document = document;
        this.options = options;
        this.losses = new ConllLosses(document, losses);
        asRead =
                options.tokens() == TokenSource.IMPORTED
                        && document.baseLayer().filter(TableContent::isTable).isPresent();
    }

    private static boolean isTable(BaseLayer layer) {
        return layer.source().equals(Conll2003Format.ID)
                && layer.facts().containsKey(ConllLayer.COLUMNS);
    }

    ConllSession.Content content() {
        SchemaTokens names =
                new SchemaTokens(document.schema(), TableContent::isTag, losses.recorder());
        if (!asRead) {
            return made(names);
        }
        BaseLayer layer = withoutExcluded(document.baseLayer().orElseThrow());
        List<String> tags = list(layer, ConllLayer.TAGS);
        TableMarks before = TableMarks.of(layer, tags, document.text());
        boolean joined = isJoined(before.joined());
        int count = joined ? 0 : Math.max(tags.size(), depth());
        List<Placed> placed = withinSentences(layer, places(layer, names).of(before.mentions()));
        TagLevels levels = new TagLevels(placed, tags, count, options, names, losses);
        List<String> columns = new ArrayList<>(list(layer, ConllLayer.COLUMNS));
        List<String> all = new ArrayList<>(tags);
        while (all.size() < count) {
            all.add(Table.TAG + (all.size() + 1));
            columns.add(all.get(all.size() - 1));
        }
        tag(layer, levels, all, before, joined);
        losses.reportTheRest(false);
        String separator =
                separator(
                        Optional.ofNullable(layer.facts().get(ConllLayer.SEPARATOR))
                                .orElse(TableRow.BLANK));
        boolean same = separator.equals(layer.facts().get(ConllLayer.SEPARATOR));
        String text =
                ConllLayer.print(
                        layer,
                        (token, index) ->
                                line(token, index, columns, separator, same && all.equals(tags)));
        return new ConllSession.Content(
                same ? text : TableLayer.parted(text, separator), true, levels.all().size());
    }

    private ConllSession.Content made(SchemaTokens names) {
        TableLayer rows = new TableLayer(document, options, true, losses);
        BaseLayer tokens = rows.tokens();
        int depth = options.nested() == NestedSpans.COLUMNS ? options.depth() : 1;
        boolean joined = isJoined(false);
        TagLevels levels =
                new TagLevels(
                        places(tokens, names).of(List.of()),
                        List.of(),
                        joined ? 0 : depth,
                        options,
                        names,
                        losses);
        BaseLayer layer = rows.sentences(tokens, levels.all(), depth);
        List<String> columns = new ArrayList<>(List.of(ConllLayer.FORM, "pos", "chunk"));
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            tags.add(i == 0 ? Table.TAG : Table.TAG + (i + 1));
        }
        columns.addAll(tags);
        tag(layer, levels, tags, new TableMarks(Bio.IOB2, false, List.of()), joined);
        losses.reportTheRest(false);
        LayerLosses.report(document, layer, losses.recorder());
        String separator = separator(TableRow.BLANK);
        String text =
                layer.sentences().isEmpty()
                        ? TableLayer.marker(depth) + ConllLines.USUAL_END
                        : ConllLayer.print(
                                layer,
                                (token, index) -> line(token, index, columns, separator, false));
        return new ConllSession.Content(
                TableLayer.parted(text, separator), false, levels.all().size());
    }

    private boolean isJoined(boolean before) {
        return options.nested() == NestedSpans.JOINED
                || before && options.nested() == NestedSpans.LONGEST;
    }

    private int depth() {
        return options.nested() == NestedSpans.COLUMNS ? options.depth() : 1;
    }

    /** Returns whether a name can be a tag: it has no white space. */
    static boolean isTag(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(
                                c ->
                                        Character.isWhitespace(c)
                                                || Character.isSpaceChar(c)
                                                || Character.isISOControl(c));
    }

    private static List<String> list(BaseLayer layer, String fact) {
        return Optional.ofNullable(layer.facts().get(fact))
                .map(names -> List.of(names.split(" ")))
                .orElse(List.of());
    }

    private MentionPlaces places(BaseLayer layer, SchemaTokens names) {
        int[] units = IntStream.range(0, layer.tokens().size()).toArray();
        return new MentionPlaces(document, layer, units, options.align(), names, losses, false);
    }

    private String separator(String otherwise) {
        return options.separator()
                .map(s -> s == ColumnSeparator.TAB ? TableRow.TAB : TableRow.BLANK)
                .orElse(otherwise);
    }

    private List<Placed> withinSentences(BaseLayer layer, List<Placed> placed) {
        int[] sentence = ConllLayer.sentenceOfToken(layer);
        List<Placed> within = new ArrayList<>();
        for (Placed mention : placed) {
            if (sentence[mention.first()] == sentence[mention.last()]) {
                within.add(mention);
            } else {
                losses.lose(ACROSS, mention.mention());
            }
        }
        return within;
    }

    /** Leaves out the rows of excluded passages. */
    private BaseLayer withoutExcluded(BaseLayer layer) {
        ExcludedText excluded = ExcludedText.of(document.annotations());
        boolean none = layer.tokens().stream().noneMatch(t -> excluded.covers(t.begin(), t.end()));
        if (none) {
            return layer;
        }
        List<BaseLayer.Token> tokens = new ArrayList<>();
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (ConllLayer.Part part : ConllLayer.parts(layer)) {
            List<BaseLayer.Token> kept =
                    part.tokens().stream()
                            .filter(t -> !excluded.covers(t.begin(), t.end()))
                            .toList();
            if (!kept.isEmpty()) {
                tokens.addAll(kept);
                sentences.add(part.sentence());
                counts.add(kept.size());
            }
        }
        Map<String, String> facts = new HashMap<>(layer.facts());
        facts.putAll(ConllLayer.counts(counts));
        return new BaseLayer(layer.source(), tokens, sentences, facts);
    }

    private void tag(
            BaseLayer layer,
            TagLevels levels,
            List<String> columns,
            TableMarks before,
            boolean joined) {
        Bio scheme = options.scheme().map(s -> Bio.valueOf(s.name())).orElse(before.scheme());
        boolean anew = !asRead || scheme != before.scheme() || joined != before.joined();
        List<ConllLayer.Part> parts = ConllLayer.parts(layer);
        int[] sentence = ConllLayer.sentenceOfToken(layer);
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            List<List<Bio.Chunk>> now = sorted(sentence, parts.size());
            for (Placed mention : joined && i == 0 ? levels.all() : level(levels, i, joined)) {
                now.get(sentence[mention.first()]).add(TagLevels.chunk(mention));
            }
            List<List<Bio.Chunk>> had = sorted(sentence, parts.size());
            for (EntityMention mention : before.mentions()) {
                Piece piece = mention.pieces().get(0);
                if (piece.said().equals(column)) {
                    had.get(sentence[piece.first()])
                            .add(new Bio.Chunk(piece.first(), piece.last(), mention.type()));
                }
            }
            for (int s = 0; s < parts.size(); s++) {
                List<Bio.Chunk> chunks = inOrder(now.get(s));
                if (anew || !chunks.equals(inOrder(had.get(s)))) {
                    tag(parts.get(s), chunks, column, scheme, joined);
                }
            }
        }
        if (scheme == Bio.LABELS) {
            reportTouching(levels);
        }
    }

    private static List<Placed> level(TagLevels levels, int level, boolean joined) {
        return joined ? List.of() : levels.level(level);
    }

    private static List<List<Bio.Chunk>> sorted(int[] sentence, int count) {
        List<List<Bio.Chunk>> sorted = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sorted.add(new ArrayList<>(sentence.length == 0 ? 0 : 2));
        }
        return sorted;
    }

    private static List<Bio.Chunk> inOrder(List<Bio.Chunk> chunks) {
        return chunks.stream()
                .sorted(
                        Comparator.comparingInt(Bio.Chunk::first)
                                .thenComparing(Bio.Chunk::last, Comparator.reverseOrder())
                                .thenComparing(Bio.Chunk::type))
                .toList();
    }

    private void tag(
            ConllLayer.Part part,
            List<Bio.Chunk> chunks,
            String column,
            Bio scheme,
            boolean joined) {
        int length = part.tokens().size();
        List<Bio.Chunk> local =
                chunks.stream()
                        .map(
                                c ->
                                        new Bio.Chunk(
                                                c.first() - part.first(),
                                                c.last() - part.first(),
                                                c.type()))
                        .toList();
        String[] tags = joined ? joined(local, scheme, length) : scheme.write(local, length);
        for (int i = 0; i < length; i++) {
            @Nullable String before = part.tokens().get(i).columns().get(column);
            // most tokens are in no span, which a row that has no value says anyway
            boolean same =
                    before == null && !asRead ? tags[i].equals(Bio.NONE) : tags[i].equals(before);
            if (!same) {
                changes.computeIfAbsent(part.first() + i, t -> new LinkedHashMap<>())
                        .put(column, tags[i]);
            }
        }
    }

    /** Each token has the tags of all spans it is in, the longest first. */
    private static String[] joined(List<Bio.Chunk> chunks, Bio scheme, int length) {
        String[] tags = Bio.IOB2.write(List.of(), length);
        List<Bio.Chunk> longest = new ArrayList<>(chunks);
        longest.sort(Comparator.comparingInt(c -> c.first() - c.last()));
        for (Bio.Chunk chunk : longest) {
            // of spans that share tokens none can be told to touch another
            Bio apart = scheme == Bio.IOB1 || scheme == Bio.LABELS ? Bio.IOB2 : scheme;
            String[] own = apart.write(List.of(chunk), length);
            for (int i = chunk.first(); i <= chunk.last(); i++) {
                tags[i] = tags[i].equals(Bio.NONE) ? own[i] : tags[i] + BAR + own[i];
            }
        }
        return tags;
    }

    private void reportTouching(TagLevels levels) {
        for (int i = 0; i < levels.count(); i++) {
            @Nullable Placed before = null;
            for (Placed mention : levels.level(i)) {
                if (before != null
                        && before.last() + 1 == mention.first()
                        && before.type().equals(mention.type())) {
                    losses.lose(TOUCHING, mention.mention());
                }
                before = mention;
            }
        }
    }

    private String line(
            BaseLayer.Token token,
            int index,
            List<String> columns,
            String separator,
            boolean sameShape) {
        @Nullable Map<String, String> changed = changes.get(index);
        if (sameShape) {
            String line = TableRow.line(token, columns, document.text(), separator);
            if (changed != null) {
                for (Map.Entry<String, String> change : changed.entrySet()) {
                    line =
                            TableRow.with(
                                    line,
                                    columns.indexOf(change.getKey()),
                                    change.getValue(),
                                    separator.equals(TableRow.TAB));
                }
            }
            return line;
        }
        StringBuilder line = new StringBuilder(40);
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            @Nullable String value = changed == null ? null : changed.get(column);
            if (value == null) {
                value = field(TableRow.value(token, column, document.text()), token, separator);
            }
            line.append(i == 0 ? "" : separator).append(value.isEmpty() ? Bio.NONE : value);
        }
        return line.toString();
    }

    private String field(String value, BaseLayer.Token token, String separator) {
        boolean plain = separator.equals(TableRow.TAB) || value.indexOf(' ') < 0;
        if (plain) {
            return value;
        }
        losses.recorder().add(WHITE_SPACE, () -> PlaceMessages.at(document.name(), token.begin()));
        return value.replace(' ', '_');
    }
}
