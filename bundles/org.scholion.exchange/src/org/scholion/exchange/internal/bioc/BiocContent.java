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
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.exchange.internal.bioc.BiocCollection.Article;
import org.scholion.exchange.internal.bioc.BiocCollection.End;
import org.scholion.exchange.internal.bioc.BiocCollection.Level;
import org.scholion.exchange.internal.bioc.BiocCollection.Link;
import org.scholion.exchange.internal.bioc.BiocCollection.Location;
import org.scholion.exchange.internal.bioc.BiocCollection.Mark;
import org.scholion.exchange.internal.bioc.BiocCollection.Passage;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainContent;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/**
 * Says a document as BioC does. A passage that overlaps no other, and whose ends cut nothing that
 * is marked, is a passage there too; the others are annotations. What holds between annotations is
 * said by relations of the document: a referent's lead to its mentions, a stance's to its words.
 */
final class BiocContent {

    /** Before the roles of ends that are places and have an annotation of their own. */
    static final String PLACE = "scholion:";

    /** The kind of annotations that are only places. */
    static final String PLACE_KIND = "place";

    /** The role of mentions of a referent. */
    static final String MENTION = "mention";

    /** Metadata that are those of the collection. */
    static final String COLLECTION = "bioc.";

    /** The language of a document among its infons. */
    static final String LANGUAGE = BiocInfons.OWN + "language";

    private static final Message CONTROL = Message.of("exchange.lost.control-character");

    private static final Message METADATA = Message.of("exchange.lost.control-in-metadata");
    private static final Message NAME = Message.of("exchange.lost.document-name");

    private final ExportDocument document;
    private final OffsetUnit unit;
    private final OffsetMap offsets;
    private final UnaryOperator<String> held;
    private final Losses.Recorder losses;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * Creates it.
     *
     * @param held returns what can be held of a value
     */
    BiocContent(
            ExportDocument document,
            OffsetUnit unit,
            UnaryOperator<String> held,
            Losses.Recorder losses) {
        this.document = document;
        this.unit = unit;
        this.held = held;
        this.losses = losses;
        offsets = OffsetMap.of(document.text());
    }

    /** A document, and what is said of a collection that it is all of. */
    record Whole(BiocCollection collection, Article article) {}

    Whole whole() {
        List<PlainAnnotation> said =
                PlainContent.of(document, name -> held.apply(name).equals(name), losses);
        Map<String, List<String>> mentions = new LinkedHashMap<>();
        for (PlainAnnotation one : said) {
            if (one.kind() == AnnotationKind.ENTITY) {
                one.linksOf(PlainFacts.REFERENT)
                        .forEach(
                                r ->
                                        mentions.computeIfAbsent(r, k -> new ArrayList<>())
                                                .add(one.id()));
            }
        }
        List<PlainAnnotation> cut = cutting(said);
        Set<String> passages = new HashSet<>();
        cut.forEach(passage -> passages.add(passage.id()));
        for (PlainAnnotation one : said) {
            switch (one.kind()) {
                case ENTITY -> mark(one);
                case PASSAGE -> {
                    if (!passages.contains(one.id())) {
                        mark(one);
                    }
                }
                default -> link(one, mentions.getOrDefault(one.id(), List.of()));
            }
        }
        Map<String, String> infons = new LinkedHashMap<>();
        Map<String, String> of = new LinkedHashMap<>();
        StatusForm.with(document)
                .forEach(
                        (key, value) -> {
                            String text = held(value, METADATA);
                            if (key.startsWith(COLLECTION)) {
                                of.put(key.substring(COLLECTION.length()), text);
                            } else {
                                infons.put(held(key, METADATA), text);
                            }
                        });
        document.language().ifPresent(l -> infons.put(LANGUAGE, l));
        Article article =
                new Article(
                        held(document.name(), NAME),
                        blocks(cut),
                        new Level(0, infons, List.of(), links));
        Map<String, String> own = new LinkedHashMap<>();
        own.put(BiocInfons.OWN + BiocCollection.OFFSETS, unit.name().toLowerCase(Locale.ROOT));
        String source = Optional.ofNullable(of.remove("source")).orElse("");
        String date = Optional.ofNullable(of.remove("date")).orElse("");
        String key = Optional.ofNullable(of.remove("key")).orElse("");
        own.putAll(of);
        return new Whole(new BiocCollection(source, date, key, own), article);
    }

    private String held(String text, Message what) {
        String kept = held.apply(text);
        if (!kept.equals(text)) {
            losses.add(what, () -> PlaceMessages.in(document.name()));
        }
        return kept;
    }

    /** The passages by which the text is cut, in its order. */
    private static List<PlainAnnotation> cutting(List<PlainAnnotation> said) {
        List<PlainAnnotation> candidates = new ArrayList<>();
        for (PlainAnnotation one : said) {
            Optional<Span> place = one.place("");
            if (one.kind() == AnnotationKind.PASSAGE
                    && place.isPresent()
                    && place.get().fragments().size() == 1
                    && place.get().begin() < place.get().end()) {
                candidates.add(one);
            }
        }
        candidates.sort(Comparator.comparingInt(one -> begin(one)));
        List<PlainAnnotation> cut = new ArrayList<>();
        for (PlainAnnotation one : candidates) {
            int before = cut.isEmpty() ? 0 : end(cut.get(cut.size() - 1));
            boolean whole =
                    begin(one) >= before
                            && said.stream()
                                    .filter(other -> other != one)
                                    .flatMap(other -> other.places().stream())
                                    .noneMatch(
                                            place ->
                                                    isInside(begin(one), place.span())
                                                            || isInside(end(one), place.span()));
            if (whole) {
                cut.add(one);
            }
        }
        return cut;
    }

    private static int begin(PlainAnnotation passage) {
        return passage.place("").orElseThrow().begin();
    }

    private static int end(PlainAnnotation passage) {
        return passage.place("").orElseThrow().end();
    }

    private static boolean isInside(int offset, Span span) {
        return span.begin() < offset && offset < span.end();
    }

    private Map<String, String> infons(PlainAnnotation one, AnnotationKind usual) {
        Map<String, String> kept = new LinkedHashMap<>();
        boolean[] changed = new boolean[1];
        BiocInfons.of(one, usual)
                .forEach(
                        (key, value) -> {
                            String text = held.apply(value);
                            changed[0] |= !text.equals(value);
                            kept.put(key, text);
                        });
        if (changed[0]) {
            losses.add(CONTROL, () -> PlaceMessages.in(document.name()));
        }
        if (one.kind() == AnnotationKind.PASSAGE) {
            one.linksOf(PlainFacts.AUTHOR)
                    .forEach(a -> kept.put(BiocInfons.OWN + PlainFacts.AUTHOR, a));
        }
        return kept;
    }

    private void mark(PlainAnnotation one) {
        Span span = one.place("").orElseThrow();
        marks.add(
                new Mark(
                        0,
                        one.id(),
                        infons(one, AnnotationKind.ENTITY),
                        locations(span),
                        covered(span)));
    }

    private Optional<String> covered(Span span) {
        return Optional.of(span.coveredText(document.text()));
    }

    private List<Location> locations(Span span) {
        List<Location> locations = new ArrayList<>();
        for (Fragment fragment : span.fragments()) {
            int begin = offsets.fromUtf16(unit, fragment.begin());
            int end = offsets.fromUtf16(unit, fragment.end());
            boolean same =
                    offsets.toUtf16(unit, begin) == fragment.begin()
                            && offsets.toUtf16(unit, end) == fragment.end();
            if (!same) {
                throw new IllegalStateException("offsets that lead elsewhere than " + fragment);
            }
            locations.add(new Location(begin, end - begin));
        }
        return locations;
    }

    private void link(PlainAnnotation one, List<String> mentions) {
        List<End> ends = new ArrayList<>();
        one.links().forEach(l -> ends.add(new End(l.to(), l.role())));
        mentions.forEach(m -> ends.add(new End(m, MENTION)));
        int number = 0;
        for (PlainAnnotation.Place place : one.places()) {
            String id = one.id() + "-" + ++number;
            Map<String, String> infons = new LinkedHashMap<>();
            infons.put(BiocInfons.TYPE, place.role());
            infons.put(BiocInfons.KIND, PLACE_KIND);
            marks.add(new Mark(0, id, infons, locations(place.span()), covered(place.span())));
            ends.add(new End(id, PLACE + place.role()));
        }
        links.add(new Link(one.id(), infons(one, AnnotationKind.RELATION), ends));
    }

    /** The text cut at passages, each mark in the piece where it begins. */
    private List<Passage> blocks(List<PlainAnnotation> cut) {
        List<Passage> blocks = new ArrayList<>();
        int length = document.text().length();
        int at = 0;
        for (PlainAnnotation passage : cut) {
            if (at < begin(passage)) {
                blocks.add(block(Map.of(), at, begin(passage), false));
            }
            Map<String, String> infons = infons(passage, AnnotationKind.PASSAGE);
            infons.put(BiocInfons.KIND, AnnotationKind.PASSAGE.word());
            infons.put(BiocInfons.ID, passage.id());
            blocks.add(block(infons, begin(passage), end(passage), end(passage) == length));
            at = end(passage);
        }
        if (at < length || blocks.isEmpty()) {
            blocks.add(block(Map.of(), at, length, true));
        }
        return blocks;
    }

    private Passage block(Map<String, String> infons, int begin, int end, boolean last) {
        int from = offsets.fromUtf16(unit, begin);
        int to = offsets.fromUtf16(unit, end);
        List<Mark> within = new ArrayList<>();
        for (Mark mark : marks) {
            int first = mark.locations().get(0).offset();
            if (first >= from && (first < to || last)) {
                within.add(mark);
            }
        }
        return new Passage(
                OptionalInt.of(from),
                document.text().substring(begin, end),
                List.of(),
                new Level(0, infons, within, List.of()));
    }
}
