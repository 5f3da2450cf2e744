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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotationId;
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
 * What a document is in CoNLL-2012. Mentions of referents, and those of the type that mentions
 * without one have, stand in the last column; those of all other types in that of names.
 */
final class Conll2012Content {

    private static final Message ACROSS = Message.of("exchange.lost.across-sentences");
    private static final Message DISCONTINUOUS = Message.of("exchange.lost.discontinuous");
    private static final Message NAME = Message.of("exchange.lost.overlapping-type");
    private static final Message OVERLAPPING = Message.of("exchange.lost.overlapping");
    private static final Message PARTS = Message.of("exchange.lost.across-parts");

    private final ExportDocument document;
    private final LayoutOptions options;
    private final ConllLosses losses;
    private final boolean asRead;
    private final Map<Integer, Map<String, String>> changes = new HashMap<>();
    private int referents;

    Conll2012Content(ExportDocument document, LayoutOptions options, Losses.Recorder losses) {
        this.document = document;
        this.options = options;
        this.losses = new ConllLosses(document, losses);
        asRead =
                options.tokens() == TokenSource.IMPORTED
                        && document.baseLayer()
                                .filter(l -> l.source().equals(Conll2012Format.ID))
                                .isPresent();
    }

    ConllSession.Content content() {
        SchemaTokens names =
                new SchemaTokens(document.schema(), Conll2012Content::isName, losses.recorder());
        BaseLayer layer = asRead ? document.baseLayer().orElseThrow() : made();
        Conll2012Marks before = Conll2012Marks.of(layer);
        int[] units = IntStream.range(0, layer.tokens().size()).toArray();
        List<Placed> placed =
                inOnePiece(
                        layer,
                        new MentionPlaces(
                                        document,
                                        layer,
                                        units,
                                        options.align(),
                                        names,
                                        losses,
                                        false)
                                .of(before.mentions()));
        Set<AnnotationId> written = new HashSet<>();
        List<Placed> chained = chains(layer, before, placed, written);
        names(layer, before, nameable(placed, chained), written);
        losses.reportTheRest(true);
        if (!asRead) {
            LayerLosses.report(document, layer, losses.recorder());
        }
        String text = ConllLayer.print(layer, (token, index) -> line(token, index));
        return new ConllSession.Content(text, asRead, written.size() + referents);
    }

    private static boolean isName(String name) {
        return TableContent.isTag(name)
                && name.chars().noneMatch(c -> c == '(' || c == ')' || c == '*');
    }

    /** Rows for a document that came from elsewhere: one part with the document's name. */
    private BaseLayer made() {
        TableLayer rows = new TableLayer(document, options, false, losses);
        BaseLayer tokens = rows.tokens();
        BaseLayer layer =
                rows.sentences(
                        tokens,
                        new MentionPlaces(
                                        document,
                                        tokens,
                                        IntStream.range(0, tokens.tokens().size()).toArray(),
                                        options.align(),
                                        new SchemaTokens(
                                                document.schema(),
                                                n -> !n.isEmpty(),
                                                new Losses.Recorder()),
                                        new ConllLosses(document, new Losses.Recorder()),
                                        false)
                                .of(List.of()).stream()
                                        .filter(p -> p.pieces().size() == 1)
                                        .toList(),
                        1);
        String name = document.name().replaceAll("[\\s\\p{Cc}()#]+", "_");
        List<BaseLayer.Token> all = new ArrayList<>();
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        for (ConllLayer.Part part : ConllLayer.parts(layer)) {
            for (int i = 0; i < part.tokens().size(); i++) {
                BaseLayer.Token token = part.tokens().get(i);
                Map<String, String> columns = new HashMap<>();
                for (String column : Conll2012Row.columns(Conll2012Row.LEAST)) {
                    columns.put(column, Conll2012Row.NONE);
                }
                columns.remove(Conll2012Row.ID);
                columns.remove(ConllLayer.FORM);
                columns.putAll(token.columns());
                columns.remove("chunk");
                columns.put(Conll2012Row.DOCUMENT, name);
                columns.put(Conll2012Row.PART, "0");
                columns.put("parse", parse(i, part.tokens().size()));
                columns.put(Conll2012Row.NAMES, "*");
                all.add(
                        new BaseLayer.Token(
                                String.valueOf(i), token.begin(), token.end(), columns));
            }
            sentences.add(
                    new BaseLayer.Sentence(
                            Optional.empty(),
                            part.sentence().begin(),
                            part.sentence().end(),
                            sentences.isEmpty() ? List.of(begin(name)) : List.of()));
        }
        Map<String, String> facts = new HashMap<>(layer.facts());
        facts.putAll(ConllLayer.ending("\n\n".concat(END).concat("\n")));
        return new BaseLayer(Conll2012Format.ID, all, sentences, facts);
    }

    /** Where there is no parse, a sentence is one bracket: the task's description says so. */
    private static String parse(int word, int of) {
        return (word == 0 ? "(TOP" : "") + "*" + (word == of - 1 ? ")" : "");
    }

    private static final String END = String.join(" ", "#end", "document");

    private static String begin(String name) {
        return String.join(" ", Conll2012Row.BEGIN, "document", "(" + name + ");", "part", "000");
    }

    private List<Placed> inOnePiece(BaseLayer layer, List<Placed> placed) {
        int[] sentence = ConllLayer.sentenceOfToken(layer);
        List<Placed> kept = new ArrayList<>();
        for (Placed mention : placed) {
            if (mention.pieces().size() > 1) {
                losses.lose(DISCONTINUOUS, mention.mention());
            } else if (mention.same().isEmpty()
                    && sentence[mention.first()] != sentence[mention.last()]) {
                losses.lose(ACROSS, mention.mention());
            } else {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean isUntyped(Placed mention) {
        return mention.type().equals(ChainAnnotations.UNTYPED);
    }

    private static boolean isInChain(Placed mention) {
        return mention.mention().referent().isPresent()
                || isUntyped(mention)
                || mention.same().filter(s -> !s.entity().isEmpty()).isPresent();
    }

    /**
     * Returns the mentions that can have a name. A name and a mention of the same words are one to
     * readers, so there only the mention that they find first has a name.
     */
    private List<Placed> nameable(List<Placed> placed, List<Placed> chained) {
        Map<Piece, AnnotationId> first = new HashMap<>();
        for (Placed mention : chained) {
            first.putIfAbsent(words(mention), mention.mention().id());
        }
        List<Placed> named = new ArrayList<>();
        for (Placed mention : placed) {
            @Nullable AnnotationId holder = first.get(words(mention));
            if (isUntyped(mention)) {
                continue;
            }
            if (holder == null || holder.equals(mention.mention().id())) {
                named.add(mention);
            } else {
                losses.lose(isInChain(mention) ? NAME : OVERLAPPING, mention.mention());
            }
        }
        return named;
    }

    private static Piece words(Placed mention) {
        return new Piece(mention.first(), mention.last(), "");
    }

    private void names(
            BaseLayer layer, Conll2012Marks before, List<Placed> named, Set<AnnotationId> written) {
        List<Placed> kept =
                FlatMentions.longest(
                        named, p -> losses.lose(isInChain(p) ? NAME : OVERLAPPING, p.mention()));
        List<Bio.Chunk> had = new ArrayList<>();
        before.names()
                .forEach(
                        n ->
                                had.add(
                                        new Bio.Chunk(
                                                n.pieces().get(0).first(),
                                                n.pieces().get(0).last(),
                                                n.type())));
        for (Placed mention : kept) {
            if (written.add(mention.mention().id())) {
                losses.written(mention);
            }
        }
        List<Bio.Chunk> now = kept.stream().map(TagLevels::chunk).toList();
        for (ConllLayer.Part part : ConllLayer.parts(layer)) {
            List<Bio.Chunk> chunks = in(part, now);
            if (!chunks.equals(in(part, had))) {
                String[] values = Stars.write(chunks, part.tokens().size());
                for (int i = 0; i < values.length; i++) {
                    change(part.first() + i, part.tokens().get(i), Conll2012Row.NAMES, values[i]);
                }
            }
        }
    }

    private static List<Bio.Chunk> in(ConllLayer.Part part, List<Bio.Chunk> all) {
        int end = part.first() + part.tokens().size();
        return all.stream()
                .filter(c -> c.first() >= part.first() && c.first() < end)
                .map(
                        c ->
                                new Bio.Chunk(
                                        c.first() - part.first(),
                                        c.last() - part.first(),
                                        c.type()))
                .sorted(
                        Comparator.comparingInt(Bio.Chunk::first)
                                .thenComparingInt(Bio.Chunk::last)
                                .thenComparing(Bio.Chunk::type))
                .toList();
    }

    private List<Placed> chains(
            BaseLayer layer,
            Conll2012Marks before,
            List<Placed> placed,
            Set<AnnotationId> written) {
        int parts = Arrays.stream(before.partOfToken()).max().orElse(0) + 1;
        Map<AnnotationId, Integer> partOf = new HashMap<>();
        List<Placed> all = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int number = part;
            String prefix = part + Conll2012Marks.COLON;
            List<Placed> chained = new ArrayList<>();
            for (Placed mention : placed) {
                if (isInChain(mention) && before.partOfToken()[mention.first()] == number) {
                    chained.add(bare(mention, prefix));
                    mention.mention().referent().ifPresent(r -> across(mention, r, partOf, number));
                }
            }
            List<EntityMention> had =
                    before.chains().stream()
                            .filter(c -> before.partOfToken()[c.pieces().get(0).first()] == number)
                            .map(c -> bare(c, prefix))
                            .toList();
            BracketWriter writer =
                    new BracketWriter(
                            layer,
                            chained,
                            new EntityIds(chained, had, "", 0),
                            had,
                            Conll2012Marks.FIELDS,
                            losses);
            writer.mentions().forEach(p -> written.add(p.mention().id()));
            for (int i = 0; i < layer.tokens().size(); i++) {
                if (before.partOfToken()[i] == number) {
                    BaseLayer.Token token = layer.tokens().get(i);
                    String there = Conll2012Row.value(token, Conll2012Row.COREFERENCE);
                    Optional<String> value =
                            writer.value(
                                    i,
                                    there.equals(Conll2012Row.NONE)
                                            ? Optional.empty()
                                            : Optional.of(there),
                                    "|");
                    change(i, token, Conll2012Row.COREFERENCE, value.orElse(Conll2012Row.NONE));
                }
            }
            all.addAll(writer.mentions());
        }
        referents = ReferentLosses.report(document, all, Set.of(), losses);
        return all;
    }

    private void across(
            Placed mention, AnnotationId referent, Map<AnnotationId, Integer> partOf, int part) {
        @Nullable Integer first = partOf.putIfAbsent(referent, part);
        if (first != null && first != part) {
            losses.lose(PARTS, mention.mention());
        }
    }

    private static EntityMention bare(EntityMention mention, String prefix) {
        return new EntityMention(
                mention.entity().startsWith(prefix)
                        ? mention.entity().substring(prefix.length())
                        : mention.entity(),
                mention.type(),
                mention.attributes(),
                mention.pieces(),
                mention.span());
    }

    private static Placed bare(Placed mention, String prefix) {
        return new Placed(
                mention.mention(),
                mention.type(),
                mention.attributes(),
                mention.pieces(),
                mention.same().filter(s -> !s.entity().isEmpty()).map(s -> bare(s, prefix)),
                mention.change());
    }

    private void change(int index, BaseLayer.Token token, String column, String value) {
        if (!Conll2012Row.value(token, column).equals(value)) {
            changes.computeIfAbsent(index, t -> new LinkedHashMap<>()).put(column, value);
        }
    }

    private String line(BaseLayer.Token token, int index) {
        List<String> columns = Conll2012Row.columns(token);
        String line = TableRow.line(token, columns, document.text(), TableRow.BLANK);
        for (Map.Entry<String, String> change : changes.getOrDefault(index, Map.of()).entrySet()) {
            line = TableRow.with(line, columns.indexOf(change.getKey()), change.getValue(), false);
        }
        return line;
    }
}
