/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.BaseLayer;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.AttributeValues;
import org.scholion.exchange.internal.ExcludedText;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.exchange.internal.conll.EntityMention.Piece;
import org.scholion.exchange.layout.Alignment;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.words.Message;

/**
 * Finds the tokens of a document's mentions. A mention that a file had when it was read has the
 * tokens it had there; others those they touch.
 */
final class MentionPlaces {

    private static final Message EXCLUDED = Message.of("exchange.lost.excluded-mention");
    private static final Message NO_TOKEN = Message.of("exchange.lost.no-token");
    private static final Message WIDENED = Message.of("exchange.lost.widened");
    private static final Message NARROWED = Message.of("exchange.lost.narrowed");
    private static final Message NOT_ALIGNED = Message.of("exchange.lost.not-aligned");
    private static final Message FACTS = Message.of("exchange.lost.mention-facts");
    private static final Message HEADER = Message.of("exchange.lost.mention-header");

    private final ExportDocument document;
    private final BaseLayer layer;
    private final int[] units;
    private final Alignment align;
    private final SchemaTokens names;
    private final ConllLosses losses;
    private final boolean attributes;

    /**
     * Creates a finder.
     *
     * @param units the numbers of the tokens that mentions can have, in text order
     * @param attributes whether the format carries attributes
     */
    MentionPlaces(
            ExportDocument document,
            BaseLayer layer,
            int[] units,
            Alignment align,
            SchemaTokens names,
            ConllLosses losses,
            boolean attributes) {
        this.document = document;
        this.layer = layer;
        this.units = units;
        this.align = align;
        this.names = names;
        this.losses = losses;
        this.attributes = attributes;
    }

    /**
     * A mention with its tokens.
     *
     * @param same what the file had, if it had the mention
     * @param change what became of it because its ends are no ends of tokens, to be reported where
     *     it is written
     */
    record Placed(
            Mention mention,
            String type,
            SortedMap<String, String> attributes,
            List<Piece> pieces,
            Optional<EntityMention> same,
            Optional<Message> change) {

        int first() {
            return pieces.get(0).first();
        }

        int last() {
            return pieces.get(pieces.size() - 1).last();
        }
    }

    /** All by which a mention is known again. */
    private record Known(String type, Span span, Map<String, String> attributes) {}

    /** Returns the mentions that have tokens, in the order of their ids. */
    List<Placed> of(List<EntityMention> before) {
        Map<Known, Deque<EntityMention>> known = new HashMap<>();
        for (EntityMention mention : before) {
            String type = mention.type().isEmpty() ? ChainAnnotations.UNTYPED : mention.type();
            known.computeIfAbsent(
                            new Known(type, mention.span(), mention.attributes()),
                            k -> new ArrayDeque<>())
                    .add(mention);
        }
        ExcludedText excluded = ExcludedText.of(document.annotations());
        List<Placed> placed = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            if (!(annotation instanceof Mention mention)) {
                continue;
            }
            if (excluded.covers(mention)) {
                losses.lose(EXCLUDED, mention);
                continue;
            }
            String type = names.type(AnnotationKind.ENTITY, mention.typeId());
            SortedMap<String, String> carried = carried(mention);
            @Nullable
            Deque<EntityMention> same = known.get(new Known(type, mention.span(), carried));
            @Nullable EntityMention first = same == null ? null : same.poll();
            Optional<Message> change = Optional.empty();
            List<Piece> pieces = new ArrayList<>();
            if (first == null) {
                change = place(mention, pieces);
            } else {
                pieces.addAll(first.pieces());
            }
            if (!pieces.isEmpty()) {
                placed.add(
                        new Placed(
                                mention,
                                type,
                                carried,
                                pieces,
                                Optional.ofNullable(first),
                                change));
            }
        }
        return placed;
    }

    /** Returns what the format carries of a mention's attributes, and reports what it does not. */
    private SortedMap<String, String> carried(Mention mention) {
        AnnotationHeader header = mention.header();
        boolean lost =
                header.note().isPresent() || header.confidence().isPresent() || header.unsure();
        SortedMap<String, String> carried = new TreeMap<>();
        for (Map.Entry<String, AttributeValue> entry : header.attributes().entrySet()) {
            Optional<String> value =
                    attributes
                            ? plain(mention.typeId(), entry.getKey(), entry.getValue())
                            : Optional.empty();
            if (value.isPresent()) {
                carried.put(names.attributeToken(mention.typeId(), entry.getKey()), value.get());
            } else {
                lost = true;
            }
        }
        if (lost) {
            losses.lose(attributes ? FACTS : HEADER, mention);
        }
        return carried;
    }

    private Optional<String> plain(String typeId, String attributeId, AttributeValue value) {
        Optional<Attribute> attribute = names.attribute(typeId, attributeId);
        if (attribute.filter(a -> a.kind() == AttributeKind.LINK).isPresent()) {
            // annotations have other ids when they come back
            return Optional.empty();
        }
        return value instanceof AttributeValue.Tags tags && tags.tags().size() == 1
                ? Optional.of(names.tag(attribute.flatMap(Attribute::tagSet), tags.tags().get(0)))
                : AttributeValues.plain(value);
    }

    /** Adds the pieces of a mention and returns what became of it, if anything did. */
    private Optional<Message> place(Mention mention, List<Piece> pieces) {
        boolean wider = false;
        boolean narrower = false;
        boolean missed = false;
        for (Fragment fragment : mention.span().fragments()) {
            int from = firstEndingAfter(fragment.begin());
            int to = from;
            while (to < units.length && token(to).begin() < fragment.end()) {
                to++;
            }
            if (fragment.length() == 0) {
                from = empty(fragment.begin());
                to = from < 0 ? from : from + 1;
            }
            if (from < 0 || from >= to) {
                missed = true;
                continue;
            }
            boolean early = token(from).begin() < fragment.begin();
            boolean late = token(to - 1).end() > fragment.end();
            // blanks and other stretches without tokens cannot be told to belong to it
            narrower |=
                    token(from).begin() > fragment.begin() || token(to - 1).end() < fragment.end();
            if (align == Alignment.CONTRACT && (early || late)) {
                from += early ? 1 : 0;
                to -= late ? 1 : 0;
                narrower = true;
            } else {
                wider |= early || late;
            }
            if (from < to) {
                add(pieces, units[from], units[to - 1]);
            }
        }
        if (pieces.isEmpty()) {
            losses.lose(narrower ? NOT_ALIGNED : NO_TOKEN, mention);
        } else if (wider && align == Alignment.DROP) {
            losses.lose(NOT_ALIGNED, mention);
            pieces.clear();
        }
        narrower |= missed;
        return wider ? Optional.of(WIDENED) : narrower ? Optional.of(NARROWED) : Optional.empty();
    }

    private static void add(List<Piece> pieces, int first, int last) {
        int at = pieces.size() - 1;
        if (at >= 0 && pieces.get(at).last() >= first) {
            pieces.set(at, new Piece(pieces.get(at).first(), last, ""));
        } else {
            pieces.add(new Piece(first, last, ""));
        }
    }

    private BaseLayer.Token token(int unit) {
        return layer.tokens().get(units[unit]);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = units.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the unit of no width at a place, if there is one, else -1. */
    private int empty(int offset) {
        for (int at = firstEndingAfter(offset - 1);
                at < units.length && token(at).begin() <= offset;
                at++) {
            if (token(at).begin() == offset && token(at).end() == offset) {
                return at;
            }
        }
        return -1;
    }
}
