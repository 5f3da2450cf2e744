/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/**
 * Makes annotations of what a file says in types, places, values and links. What leads nowhere or
 * has no place is left out and counted.
 */
public final class PlainImport {

    private static final Message NOWHERE = Message.of("exchange.lost.leads-nowhere");

    private static final Message NO_TIME = Message.of("exchange.lost.made-at");
    private static final int LAST_YEAR = 9999;

    private final String document;
    private final ReadOptions options;
    private final Losses.Recorder losses;
    private final Map<String, AnnotationId> ids = new HashMap<>();
    private final Map<String, AnnotationKind> kinds = new HashMap<>();

    private PlainImport(String document, ReadOptions options, Losses.Recorder losses) {
        this.document = document;
        this.options = options;
        this.losses = losses;
    }

    /**
     * Returns the annotations in the order they are given.
     *
     * @param document what examples of losses call it
     */
    public static List<Annotation> of(
            String document,
            List<PlainAnnotation> said,
            ReadOptions options,
            Losses.Recorder losses) {
        return new PlainImport(document, options, losses).all(said);
    }

    /** What has a place if it needs one, and its id: two may be said to have one. */
    private record Identified(PlainAnnotation one, AnnotationId id) {}

    private List<Annotation> all(List<PlainAnnotation> said) {
        List<Identified> placed = new ArrayList<>();
        Set<AnnotationId> taken = new HashSet<>();
        for (PlainAnnotation one : said) {
            if (needsPlace(one) && one.place("").isEmpty()) {
                lose(Message.of("exchange.lost.placeless", "type", one.type()), one);
                continue;
            }
            AnnotationId id =
                    AnnotationId.parse(one.id())
                            .filter(taken::add)
                            .orElseGet(() -> options.ids().next());
            taken.add(id);
            ids.putIfAbsent(one.id(), id);
            kinds.putIfAbsent(one.id(), one.kind());
            placed.add(new Identified(one, id));
        }
        List<Annotation> all = new ArrayList<>();
        for (Identified each : placed) {
            make(each.one(), each.id()).ifPresent(all::add);
        }
        return all;
    }

    private static boolean needsPlace(PlainAnnotation one) {
        return one.kind() == AnnotationKind.ENTITY || one.kind() == AnnotationKind.PASSAGE;
    }

    private void lose(Message what, PlainAnnotation one) {
        losses.add(
                what,
                () ->
                        one.places().isEmpty()
                                ? PlaceMessages.in(document)
                                : PlaceMessages.at(document, one.places().get(0).span().begin()));
    }

    private Optional<Annotation> make(PlainAnnotation one, AnnotationId id) {
        AnnotationHeader header = header(one, id);
        Optional<Span> place = one.place("");
        return switch (one.kind()) {
            case ENTITY ->
                    Optional.of(
                            new Mention(
                                    header,
                                    place.orElseThrow(),
                                    only(one, PlainFacts.REFERENT)
                                            .filter(r -> isReferent(one, r))
                                            .map(this::id)));
            case REFERENT -> Optional.of(referent(one, header));
            case RELATION -> relation(one, header);
            case STANCE -> Optional.of(stance(one, header));
            case PASSAGE ->
                    Optional.of(
                            new Passage(
                                    header,
                                    place.orElseThrow(),
                                    only(one, PlainFacts.AUTHOR).map(this::id),
                                    text(one, PlainFacts.AUTHOR_NAME),
                                    text(one, PlainFacts.DATE),
                                    flag(one, PlainFacts.EXCLUDED)));
            case DOCUMENT_LABEL -> {
                Optional<AttributeValue> value = fact(one, PlainFacts.VALUE);
                if (value.isEmpty()) {
                    lose(Message.of("exchange.lost.label-without-value"), one);
                }
                yield value.map(v -> new DocumentLabel(header, v));
            }
        };
    }

    private AnnotationId id(String said) {
        return Optional.ofNullable(ids.get(said)).orElseThrow();
    }

    private AnnotationHeader header(PlainAnnotation one, AnnotationId id) {
        AnnotationHeader header =
                AnnotationHeader.of(
                        id,
                        one.type(),
                        text(one, PlainFacts.MADE_BY)
                                .filter(name -> !name.isBlank())
                                .orElse(options.member()),
                        madeAt(one).orElse(options.madeAt()),
                        schemaVersion(one).orElse(options.schemaVersion()));
        return header.withAttributes(one.attributes())
                .withNote(text(one, PlainFacts.NOTE))
                .withConfidence(confidence(one))
                .withUnsure(flag(one, PlainFacts.UNSURE));
    }

    /** A day, or a time of no zone, is no point in time. */
    private Optional<Instant> madeAt(PlainAnnotation one) {
        Optional<String> said = text(one, PlainFacts.MADE_AT);
        try {
            Optional<OffsetDateTime> time =
                    said.map(OffsetDateTime::parse)
                            .filter(t -> t.getYear() > 0 && t.getYear() <= LAST_YEAR);
            if (said.isPresent() && time.isEmpty()) {
                lose(NO_TIME, one);
            }
            return time.map(t -> t.toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            lose(NO_TIME, one);
            return Optional.empty();
        }
    }

    private static Optional<Integer> schemaVersion(PlainAnnotation one) {
        return text(one, PlainFacts.SCHEMA_VERSION)
                .filter(digits -> digits.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf);
    }

    private static OptionalDouble confidence(PlainAnnotation one) {
        double value =
                fact(one, PlainFacts.CONFIDENCE)
                        .map(
                                v ->
                                        v instanceof AttributeValue.Number n
                                                ? n.value().doubleValue()
                                                : -1.0)
                        .orElse(-1.0);
        return value >= 0 && value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static Optional<AttributeValue> fact(PlainAnnotation one, String name) {
        return Optional.ofNullable(one.facts().get(name));
    }

    private static Optional<String> text(PlainAnnotation one, String name) {
        return fact(one, name)
                .flatMap(
                        v ->
                                v instanceof AttributeValue.Text text
                                        ? Optional.of(text.value())
                                        : Optional.empty());
    }

    private static boolean flag(PlainAnnotation one, String name) {
        return fact(one, name)
                .map(v -> v instanceof AttributeValue.Flag flag && flag.value())
                .orElse(false);
    }

    /** Returns the known ones of what it leads to, and counts the others. */
    private List<String> known(PlainAnnotation one, List<String> links) {
        List<String> known = new ArrayList<>();
        for (String link : links) {
            if (ids.containsKey(link)) {
                known.add(link);
            } else {
                lose(NOWHERE, one);
            }
        }
        return known;
    }

    private Optional<String> only(PlainAnnotation one, String role) {
        List<String> all = known(one, one.linksOf(role));
        for (int i = 1; i < all.size(); i++) {
            lose(NOWHERE, one);
        }
        return all.stream().findFirst();
    }

    private boolean isReferent(PlainAnnotation one, String link) {
        boolean is = kinds.get(link) == AnnotationKind.REFERENT;
        if (!is) {
            lose(NOWHERE, one);
        }
        return is;
    }

    private Referent referent(PlainAnnotation one, AnnotationHeader header) {
        return new Referent(
                header,
                text(one, PlainFacts.NAME).orElse(""),
                text(one, PlainFacts.IDENTIFIER),
                text(one, PlainFacts.ENTRY).flatMap(EntryId::parse),
                known(one, one.linksOf(PlainFacts.MEMBER)).stream()
                        .filter(m -> isReferent(one, m))
                        .map(this::id)
                        .toList());
    }

    private Optional<Annotation> relation(PlainAnnotation one, AnnotationHeader header) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (PlainAnnotation.Link link : one.links()) {
            known(one, List.of(link.to()))
                    .forEach(
                            to ->
                                    roles.computeIfAbsent(link.role(), r -> new ArrayList<>())
                                            .add(id(to)));
        }
        Optional<Span> anchor = one.place(PlainFacts.ANCHOR);
        if (roles.isEmpty() && anchor.isEmpty()) {
            lose(Message.of("exchange.lost.no-end"), one);
            return Optional.empty();
        }
        return Optional.of(new Relation(header, roles, anchor));
    }

    private Stance stance(PlainAnnotation one, AnnotationHeader header) {
        List<StanceEnd> sources = new ArrayList<>(ends(one, StanceSide.SOURCE));
        for (int i = 0; i < sources.size(); i++) {
            List<Span> cues = one.placesOf(PlainFacts.SOURCE_CUE + i);
            sources.set(i, sources.get(i).withCues(cues));
        }
        return new Stance(
                header,
                ends(one, StanceSide.HOLDER),
                ends(one, StanceSide.TARGET),
                sources,
                fact(one, PlainFacts.POLARITY),
                fact(one, PlainFacts.INTENSITY),
                one.placesOf(PlainFacts.CUE),
                one.placesOf(PlainFacts.EVIDENCE));
    }

    private List<StanceEnd> ends(PlainAnnotation one, StanceSide side) {
        String role = PlainContent.role(side);
        List<String> links = one.linksOf(role);
        List<String> said =
                fact(one, role + PlainFacts.ENDS)
                        .flatMap(
                                v ->
                                        v instanceof AttributeValue.Tags tags
                                                ? Optional.of(tags.tags())
                                                : Optional.empty())
                        .orElse(links.stream().map(l -> PlainFacts.END_LINK).toList());
        List<StanceEnd> ends = new ArrayList<>();
        int next = 0;
        for (String end : said) {
            boolean linked = end.equals(PlainFacts.END_LINK) || end.equals(PlainFacts.END_KNOWN);
            Optional<String> to =
                    linked && next < links.size()
                            ? known(one, List.of(links.get(next++))).stream().findFirst()
                            : Optional.empty();
            Function<String, Optional<StanceEnd>> entry =
                    id ->
                            EntryId.parse(id)
                                    .filter(e -> side == StanceSide.TARGET)
                                    .map(StanceEnd.Catalogued::new);
            Optional<StanceEnd> made =
                    switch (end) {
                        case PlainFacts.END_LINK -> to.map(t -> new StanceEnd.Annotated(id(t)));
                        case PlainFacts.END_KNOWN, PlainFacts.END_IMPLICIT ->
                                Optional.of(
                                        new StanceEnd.Implicit(
                                                to.filter(t -> isReferent(one, t)).map(this::id)));
                        case PlainFacts.END_AUTHOR -> Optional.of(new StanceEnd.Author());
                        default ->
                                end.startsWith(PlainFacts.END_ENTRY)
                                        ? entry.apply(end.substring(PlainFacts.END_ENTRY.length()))
                                        : Optional.empty();
                    };
            if (made.isEmpty() && !end.equals(PlainFacts.END_LINK)) {
                lose(NOWHERE, one);
            }
            made.ifPresent(ends::add);
        }
        for (int i = next; i < links.size(); i++) {
            lose(NOWHERE, one);
        }
        return ends;
    }
}
