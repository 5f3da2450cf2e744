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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.exchange.internal.conll.EntityMention.Piece;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.TokenSource;
import org.scholion.words.Message;

/**
 * What a document is in CoNLL-U: the rows of the file it came from, or rows made of its tokens. In
 * them only what marks entities changes, and only where other ones are marked. A file that had tags
 * keeps to tags; all others have the brackets of CorefUD.
 */
final class ConlluContent {

    private static final Message ACROSS = Message.of("exchange.lost.across-sentences");
    private static final Message OVERLAPPING = Message.of("exchange.lost.overlapping");
    private static final Message DISCONTINUOUS = Message.of("exchange.lost.discontinuous");
    private static final Message NO_MISC = Message.of("exchange.lost.no-column");

    private final ExportDocument document;
    private final LayoutOptions options;
    private final ConllLosses losses;
    private final boolean asRead;
    private final BaseLayer layer;
    private final ConlluMarks before;
    private final Map<Integer, Map<String, Optional<String>>> changes = new HashMap<>();
    private Optional<EntityFields> declared = Optional.empty();
    private int written;

    ConlluContent(ExportDocument document, LayoutOptions options, Losses.Recorder losses) {
        this.document = document;
        this.options = options;
        this.losses = new ConllLosses(document, losses);
        Optional<BaseLayer> read =
                document.baseLayer()
                        .filter(l -> l.source().equals(ConlluFormat.SOURCE))
                        .filter(l -> options.tokens() == TokenSource.IMPORTED);
        asRead = read.isPresent();
        layer = read.isPresent() ? read.get() : ConlluLayer.of(document, options);
        before = ConlluMarks.of(layer);
    }

    ConllSession.Content content() {
        List<ConllLayer.Part> parts = ConllLayer.parts(layer);
        boolean tags = before.scheme().isPresent();
        SchemaTokens names =
                new SchemaTokens(
                        document.schema(),
                        tags ? TableContent::isTag : name -> !name.isEmpty(),
                        losses.recorder());
        int[] units =
                IntStream.range(0, layer.tokens().size())
                        .filter(
                                i -> {
                                    String id = layer.tokens().get(i).id();
                                    return !ConlluRow.isRange(id)
                                            && (!tags || !ConlluRow.isEmpty(id));
                                })
                        .toArray();
        List<Placed> placed =
                new MentionPlaces(document, layer, units, options.align(), names, losses, !tags)
                        .of(before.mentions());
        List<Placed> fitting = withinSentences(placed);
        List<String> columns = ConlluRow.columns(layer);
        if (!columns.contains(ConlluRow.MISC)) {
            fitting.forEach(p -> losses.lose(NO_MISC, p.mention()));
        } else if (tags) {
            tags(fitting, parts);
        } else {
            brackets(fitting);
        }
        losses.reportTheRest(!tags);
        if (!asRead) {
            LayerLosses.report(document, layer, losses.recorder());
        }
        String text =
                ConllLayer.print(
                        declaring(layer),
                        (token, index) ->
                                ConlluRow.line(
                                        token, columns, document.text(), misc(token, index)));
        return new ConllSession.Content(text, asRead, written);
    }

    private String misc(BaseLayer.Token token, int index) {
        String misc = ConlluRow.value(token, ConlluRow.MISC);
        @Nullable Map<String, Optional<String>> changed = changes.get(index);
        return changed == null ? misc : ConlluRow.withMisc(misc, changed);
    }

    private List<Placed> withinSentences(List<Placed> placed) {
        int[] sentence = ConllLayer.sentenceOfToken(layer);
        List<Placed> within = new ArrayList<>();
        for (Placed mention : placed) {
            if (mention.same().isEmpty() && sentence[mention.first()] != sentence[mention.last()]) {
                losses.lose(ACROSS, mention.mention());
            } else {
                within.add(mention);
            }
        }
        return within;
    }

    private void brackets(List<Placed> placed) {
        EntityIds ids = new EntityIds(placed, before.mentions(), "e", 1);
        BracketWriter writer =
                new BracketWriter(layer, placed, ids, before.mentions(), before.fields(), losses);
        declared = writer.declared();
        for (int i = 0; i < layer.tokens().size(); i++) {
            String misc = ConlluRow.value(layer.tokens().get(i), ConlluRow.MISC);
            Optional<String> there = ConlluRow.misc(misc, ConlluMarks.ENTITY);
            Optional<String> value = writer.value(i, there);
            if (!value.equals(there)) {
                change(i, ConlluMarks.ENTITY, value);
            }
        }
        Map<String, Set<String>> groups = writer.groups(document, losses);
        written = writer.written();
        if (!groups.equals(before.groups())) {
            groups(groups, writer.firstTokens());
        }
    }

    private void groups(Map<String, Set<String>> groups, Map<String, Integer> firstTokens) {
        for (int i = 0; i < layer.tokens().size(); i++) {
            String misc = ConlluRow.value(layer.tokens().get(i), ConlluRow.MISC);
            if (ConlluRow.misc(misc, ConlluMarks.GROUP).isPresent()) {
                change(i, ConlluMarks.GROUP, Optional.empty());
            }
        }
        Map<Integer, List<String>> values = new HashMap<>();
        groups.forEach(
                (entity, members) -> {
                    int token = Optional.ofNullable(firstTokens.get(entity)).orElseThrow();
                    List<String> pairs = values.computeIfAbsent(token, t -> new ArrayList<>());
                    members.forEach(member -> pairs.add(member + "<" + entity));
                });
        values.forEach(
                (i, pairs) -> change(i, ConlluMarks.GROUP, Optional.of(String.join(",", pairs))));
    }

    private void change(int token, String key, Optional<String> value) {
        changes.computeIfAbsent(token, t -> new LinkedHashMap<>()).put(key, value);
    }

    private void tags(List<Placed> placed, List<ConllLayer.Part> parts) {
        String key = before.key().orElseThrow();
        Bio scheme = before.scheme().orElseThrow();
        Map<Integer, List<Bio.Chunk>> had = chunks(before.mentions());
        List<Placed> flat = new ArrayList<>();
        for (Placed mention : placed) {
            if (mention.pieces().size() > 1) {
                losses.lose(DISCONTINUOUS, mention.mention());
            } else {
                flat.add(mention);
            }
        }
        List<Placed> kept = FlatMentions.longest(flat, m -> losses.lose(OVERLAPPING, m.mention()));
        written = kept.size();
        kept.forEach(losses::written);
        Map<Integer, List<Bio.Chunk>> now = new HashMap<>();
        for (Placed mention : kept) {
            now.computeIfAbsent(sentenceOf(mention.first(), parts), s -> new ArrayList<>())
                    .add(new Bio.Chunk(mention.first(), mention.last(), mention.type()));
        }
        for (int i = 0; i < parts.size(); i++) {
            List<Bio.Chunk> chunks = now.getOrDefault(i, List.of());
            if (!chunks.equals(inPart(had, parts.get(i)))) {
                tags(key, scheme, ConlluMarks.words(parts.get(i)), chunks);
            }
        }
    }

    private static Map<Integer, List<Bio.Chunk>> chunks(List<EntityMention> mentions) {
        Map<Integer, List<Bio.Chunk>> chunks = new HashMap<>();
        for (EntityMention mention : mentions) {
            Piece piece = mention.pieces().get(0);
            chunks.put(
                    piece.first(),
                    List.of(new Bio.Chunk(piece.first(), piece.last(), mention.type())));
        }
        return chunks;
    }

    private static List<Bio.Chunk> inPart(
            Map<Integer, List<Bio.Chunk>> byToken, ConllLayer.Part part) {
        List<Bio.Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < part.tokens().size(); i++) {
            chunks.addAll(byToken.getOrDefault(part.first() + i, List.of()));
        }
        return chunks;
    }

    private static int sentenceOf(int token, List<ConllLayer.Part> parts) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).first() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void tags(String key, Bio scheme, List<Integer> words, List<Bio.Chunk> chunks) {
        List<Bio.Chunk> local =
                chunks.stream()
                        .map(
                                c ->
                                        new Bio.Chunk(
                                                words.indexOf(c.first()),
                                                words.indexOf(c.last()),
                                                c.type()))
                        .toList();
        String[] tags = scheme.write(local, words.size());
        for (int i = 0; i < tags.length; i++) {
            int word = words.get(i);
            String misc = ConlluRow.value(layer.tokens().get(word), ConlluRow.MISC);
            Optional<String> there = ConlluRow.misc(misc, key);
            if (!there.orElse(Bio.NONE).equals(tags[i])) {
                boolean said = there.isPresent() || !tags[i].equals(Bio.NONE);
                change(word, key, said ? Optional.of(tags[i]) : Optional.empty());
            }
        }
    }

    /** Returns the layer with the comment that says what brackets say, if it needs another. */
    private BaseLayer declaring(BaseLayer rows) {
        if (declared.isEmpty() || rows.sentences().isEmpty()) {
            return rows;
        }
        String declaration = declared.get().declaration();
        List<BaseLayer.Sentence> sentences = new ArrayList<>(rows.sentences());
        boolean found = false;
        for (int i = 0; i < sentences.size(); i++) {
            List<String> comments = new ArrayList<>(sentences.get(i).comments());
            for (int j = 0; j < comments.size(); j++) {
                if (Comments.is(comments.get(j), EntityFields.DECLARED)) {
                    found = true;
                    if (!declared.get().equals(before.fields())) {
                        comments.set(j, declaration);
                    }
                }
            }
            sentences.set(i, with(sentences.get(i), comments));
        }
        if (!found && !(asRead && changes.isEmpty())) {
            List<String> comments = new ArrayList<>(sentences.get(0).comments());
            int at = !comments.isEmpty() && Comments.is(comments.get(0), Comments.DOCUMENT) ? 1 : 0;
            comments.add(at, declaration);
            sentences.set(0, with(sentences.get(0), comments));
        }
        return new BaseLayer(rows.source(), rows.tokens(), sentences, rows.facts());
    }

    private static BaseLayer.Sentence with(BaseLayer.Sentence sentence, List<String> comments) {
        return new BaseLayer.Sentence(sentence.id(), sentence.begin(), sentence.end(), comments);
    }
}
