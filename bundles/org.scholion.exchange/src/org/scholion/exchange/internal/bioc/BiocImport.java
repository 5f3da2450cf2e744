/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.bioc.BiocCollection.Article;
import org.scholion.exchange.internal.bioc.BiocCollection.End;
import org.scholion.exchange.internal.bioc.BiocCollection.Mark;
import org.scholion.exchange.internal.bioc.BiocCollection.Passage;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainAnnotation.Link;
import org.scholion.exchange.internal.plain.PlainAnnotation.Place;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.exchange.internal.plain.Quotes;
import org.scholion.words.Message;

/** Says in plain words what a document of BioC says, ours and those of others. */
final class BiocImport {

    private final String file;
    private final Article article;
    private final BiocText text;
    private final Losses.Recorder losses;

    /** Annotations by their key; that of a mention changes when its referent is known. */
    private final Map<String, PlainAnnotation> all = new LinkedHashMap<>();

    /** Keys by the ids of each level: ids may come again in another passage. */
    private final Map<String, String> everywhere = new HashMap<>();

    private final Map<String, Span> places = new HashMap<>();
    private int quotes;
    private int otherQuotes;
    private Optional<Message> firstOther = Optional.empty();
    private int lineOfFirst;

    BiocImport(String file, Article article, BiocText text, Losses.Recorder losses) {
        this.file = file;
        this.article = article;
        this.text = text;
        this.losses = losses;
    }

    /** Returns how many quoted texts are not what the text has there. */
    int otherQuotes() {
        return otherQuotes;
    }

    /**
     * Returns all annotations.
     *
     * @param sure whether someone said what offsets count, so that quotes may all be others
     */
    List<PlainAnnotation> all(boolean sure) throws UnreadableSourceException {
        List<Layer> levels = new ArrayList<>();
        for (Passage passage : article.passages()) {
            passage(passage);
            Layer level = new Layer();
            level.marks(passage.level().marks(), passage);
            levels.add(level);
            level.links = passage.level().links();
            for (Passage sentence : passage.sentences()) {
                Layer lower = new Layer();
                lower.marks(sentence.level().marks(), sentence);
                lower.links = sentence.level().links();
                levels.add(lower);
                if (!sentence.level().infons().isEmpty()) {
                    lose(Message.of("exchange.lost.sentence-infons"));
                }
            }
        }
        Layer whole = new Layer();
        for (Passage passage : article.passages().stream().limit(1).toList()) {
            whole.marks(article.level().marks(), passage);
        }
        whole.links = article.level().links();
        levels.add(whole);
        if (!sure && quotes > 0 && otherQuotes == quotes && firstOther.isPresent()) {
            throw error(lineOfFirst, firstOther.get());
        }
        levels.forEach(Layer::name);
        levels.forEach(Layer::relate);
        return List.copyOf(all.values());
    }

    private UnreadableSourceException error(int line, Message what) {
        int known = line > 0 ? line : article.level().line();
        return known > 0
                ? UnreadableSourceException.atLine(file, known, what)
                : UnreadableSourceException.in(file, what);
    }

    private void lose(Message what) {
        losses.add(what, () -> PlaceMessages.in(file));
    }

    private String key(String id) {
        String key = id.isEmpty() ? "_" : id;
        for (int i = 2; all.containsKey(key) || places.containsKey(key); i++) {
            key = id + "_" + i;
        }
        return key;
    }

    /** A passage that says what it is is marked as such. */
    private void passage(Passage passage) {
        Optional<Span> place = text.place(passage);
        String type = passage.level().infons().getOrDefault(BiocInfons.TYPE, "");
        boolean own = passage.level().infons().containsKey(BiocInfons.ID);
        if (place.isEmpty() || passage.level().infons().isEmpty()) {
            if (!passage.level().infons().isEmpty()) {
                lose(Message.of("exchange.lost.passage-without-text"));
            }
            return;
        }
        String id = key(passage.level().infons().getOrDefault(BiocInfons.ID, ""));
        if (own) {
            everywhere.putIfAbsent(id, id);
        }
        put(
                id,
                AnnotationKind.PASSAGE,
                type.isBlank() ? "passage" : type,
                List.of(new Place("", place.get())),
                passage.level().infons(),
                List.of());
    }

    private void put(
            String key,
            AnnotationKind kind,
            String type,
            List<Place> where,
            Map<String, String> infons,
            List<Link> links) {
        BiocInfons.Values values = BiocInfons.Values.of(infons);
        List<Link> leads = new ArrayList<>(links);
        if (kind == AnnotationKind.PASSAGE) {
            Optional.ofNullable(infons.get(BiocInfons.OWN + PlainFacts.AUTHOR))
                    .ifPresent(a -> leads.add(new Link(PlainFacts.AUTHOR, a)));
        }
        all.put(
                key,
                new PlainAnnotation(
                        key, kind, type, where, values.attributes(), values.facts(), leads));
    }

    private static Optional<AnnotationKind> kind(Map<String, String> infons) {
        String word = infons.getOrDefault(BiocInfons.KIND, "");
        return Arrays.stream(AnnotationKind.values())
                .filter(k -> k.word().equals(word))
                .findFirst();
    }

    /** The annotations and relations of a passage, of a sentence or of the document. */
    private final class Layer {

        private final Map<String, String> own = new HashMap<>();
        private List<BiocCollection.Link> links = List.of();
        private final List<String> keys = new ArrayList<>();

        private void marks(List<Mark> marks, Passage in) throws UnreadableSourceException {
            for (Mark mark : marks) {
                Optional<Span> span = text.span(mark, in);
                if (span.isEmpty() && !mark.locations().isEmpty()) {
                    throw error(
                            mark.line(),
                            Message.of("exchange.bioc.outside", "annotation", mark.id()));
                }
                span.ifPresent(s -> quoted(mark, s));
                String key = key(mark.id());
                register(mark.id(), key);
                boolean place = BiocContent.PLACE_KIND.equals(mark.infons().get(BiocInfons.KIND));
                if (place && span.isPresent()) {
                    places.put(key, span.get());
                    continue;
                }
                AnnotationKind kind =
                        kind(mark.infons())
                                .filter(k -> k == AnnotationKind.PASSAGE)
                                .orElse(AnnotationKind.ENTITY);
                put(
                        key,
                        kind,
                        type(mark.infons(), "annotation"),
                        span.map(s -> List.of(new Place("", s))).orElse(List.of()),
                        mark.infons(),
                        List.of());
            }
        }

        private void register(String id, String key) {
            if (!id.isEmpty()) {
                own.putIfAbsent(id, key);
                everywhere.putIfAbsent(id, key);
            }
        }

        private void quoted(Mark mark, Span span) {
            if (mark.text().isEmpty() || mark.text().get().isEmpty()) {
                return;
            }
            quotes++;
            String covered = span.coveredText(text.text());
            if (!Quotes.alike(mark.text().get(), covered)) {
                otherQuotes++;
                if (firstOther.isEmpty()) {
                    lineOfFirst = mark.line();
                    firstOther =
                            Optional.of(
                                    Message.of(
                                            "exchange.bioc.other-text",
                                            "annotation",
                                            mark.id(),
                                            "covered",
                                            covered,
                                            "quoted",
                                            mark.text().get()));
                }
            }
        }

        /** Gives relations their keys, before others lead to them. */
        private void name() {
            for (BiocCollection.Link link : links) {
                String key = key(link.id());
                register(link.id(), key);
                keys.add(key);
                put(
                        key,
                        kind(link.infons())
                                .filter(k -> k != AnnotationKind.ENTITY)
                                .filter(k -> k != AnnotationKind.PASSAGE)
                                .orElse(AnnotationKind.RELATION),
                        type(link.infons(), kind(link.infons()).isPresent() ? "" : "relation"),
                        List.of(),
                        link.infons(),
                        List.of());
            }
        }

        private void relate() {
            for (int i = 0; i < links.size(); i++) {
                PlainAnnotation relation = found(keys.get(i));
                List<Link> leads = new ArrayList<>();
                List<Place> where = new ArrayList<>();
                for (End end : links.get(i).ends()) {
                    String to =
                            own.getOrDefault(end.id(), everywhere.getOrDefault(end.id(), end.id()));
                    Optional<Span> place = Optional.ofNullable(places.get(to));
                    String role = end.role().isBlank() ? "argument" : end.role();
                    if (place.isPresent() && role.startsWith(BiocContent.PLACE)) {
                        where.add(
                                new Place(role.substring(BiocContent.PLACE.length()), place.get()));
                    } else if (relation.kind() == AnnotationKind.REFERENT
                            && role.equals(BiocContent.MENTION)
                            && isMention(to)) {
                        mean(to, relation.id());
                    } else {
                        leads.add(new Link(role, to));
                    }
                }
                all.put(
                        relation.id(),
                        new PlainAnnotation(
                                relation.id(),
                                relation.kind(),
                                relation.type(),
                                where,
                                relation.attributes(),
                                relation.facts(),
                                leads));
            }
        }
    }

    private PlainAnnotation found(String key) {
        return Optional.ofNullable(all.get(key)).orElseThrow();
    }

    private boolean isMention(String key) {
        return Optional.ofNullable(all.get(key))
                .map(a -> a.kind() == AnnotationKind.ENTITY)
                .orElse(false);
    }

    private void mean(String mention, String referent) {
        PlainAnnotation one = found(mention);
        List<Link> leads = new ArrayList<>(one.links());
        leads.add(new Link(PlainFacts.REFERENT, referent));
        all.put(
                mention,
                new PlainAnnotation(
                        one.id(),
                        one.kind(),
                        one.type(),
                        one.places(),
                        one.attributes(),
                        one.facts(),
                        leads));
    }

    private static String type(Map<String, String> infons, String usual) {
        String type = infons.getOrDefault(BiocInfons.TYPE, "");
        return type.isBlank() ? usual : type;
    }

    /** Returns what the document and its collection say besides. */
    static SortedMap<String, String> metadata(BiocCollection collection, Article article) {
        SortedMap<String, String> metadata = new TreeMap<>();
        Map<String, String> of = new HashMap<>(collection.infons());
        of.put("source", collection.source());
        of.put("date", collection.date());
        of.put("key", collection.key());
        of.forEach(
                (key, value) -> {
                    if (!value.isEmpty() && !key.startsWith(BiocInfons.OWN)) {
                        metadata.put(BiocContent.COLLECTION + key, value);
                    }
                });
        article.level()
                .infons()
                .forEach(
                        (key, value) -> {
                            if (!key.startsWith(BiocInfons.OWN)) {
                                metadata.put(key, value);
                            }
                        });
        return metadata;
    }
}
