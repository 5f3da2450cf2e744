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
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.webanno.TsvLayer.Kind;
import org.scholion.exchange.internal.xmi.SlotLabels;
import org.scholion.schema.AnnotationType;
import org.scholion.words.Message;

/** What a file says of the annotations of a document, as far as its format can. */
final class TsvContent {

    private static final String COREFERENCE =
            "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink";

    private final ExportDocument document;
    private final Losses.Recorder losses;
    private final TsvNames names;
    private final TsvLayers layers;
    private final Map<AnnotationId, TsvMark> spans = new HashMap<>();
    private final Map<AnnotationId, List<TsvMark>> chains = new LinkedHashMap<>();
    private final List<TsvMark> singles = new ArrayList<>();
    private int written;

    TsvContent(ExportDocument document, TsvLayers layers, Losses.Recorder losses) {
        this.document = document;
        this.layers = layers;
        this.losses = losses;
        names = new TsvNames(document.schema());
    }

    /** How many annotations are in the layers. */
    int written() {
        return written;
    }

    void fill() {
        List<Relation> joining = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            switch (annotation) {
                case Mention mention -> mention(mention);
                case Passage passage -> {
                    if (passage.author().isPresent()
                            || passage.authorName().isPresent()
                            || passage.date().isPresent()
                            || passage.excluded()) {
                        lose("exchange.lost.passage-facts", passage);
                    }
                    span(passage, passage.span());
                }
                case Relation relation -> {
                    if (relation.anchor().isPresent()) {
                        span(relation, relation.anchor().get());
                    } else {
                        joining.add(relation);
                    }
                }
                case Referent referent -> {
                    // told when its mentions are known
                }
                case Stance stance -> lose("exchange.lost.stance", stance);
                case DocumentLabel label -> lose("exchange.lost.label", label);
            }
        }
        List<Relation> slotted = new ArrayList<>();
        for (Relation relation : joining) {
            if (!joined(relation)) {
                slotted.add(relation);
            }
        }
        slotted.forEach(this::asSlots);
        for (Annotation annotation : document.annotations()) {
            @Nullable TsvMark host = spans.get(annotation.id());
            if (annotation instanceof Relation relation && host != null) {
                slots(relation, host);
            } else if (annotation instanceof Referent referent) {
                told(referent);
            }
        }
        number();
    }

    private void lose(String code, Annotation annotation) {
        losses.add(Message.of(code), () -> PlaceMessages.of(document.name(), annotation));
    }

    private void mention(Mention mention) {
        String type = names.type(mention.kind(), mention.typeId());
        if (layers.kind(type).filter(k -> k == Kind.CHAIN).isPresent()) {
            TsvMark link = mark(mention, type, mention.span());
            written++;
            if (mention.referent().isPresent()) {
                chains.computeIfAbsent(mention.referent().get(), r -> new ArrayList<>()).add(link);
            } else {
                singles.add(link);
            }
            layers.add(Kind.CHAIN, link);
            return;
        }
        span(mention, mention.span());
        if (mention.referent().isPresent()) {
            TsvMark link = new TsvMark(COREFERENCE, mention.span().begin(), mention.span().end());
            link.values.put("referenceType", type.substring(type.lastIndexOf('.') + 1));
            chains.computeIfAbsent(mention.referent().get(), r -> new ArrayList<>()).add(link);
            layers.add(Kind.CHAIN, link);
            lose("exchange.lost.chain-layer", mention);
        }
    }

    private void told(Referent referent) {
        boolean says =
                !referent.name().isEmpty()
                        || referent.identifier().isPresent()
                        || referent.entry().isPresent()
                        || !referent.members().isEmpty()
                        || !referent.header().attributes().isEmpty();
        List<TsvMark> links = chains.getOrDefault(referent.id(), List.of());
        if (links.isEmpty()) {
            lose("exchange.lost.referent-without-mention", referent);
            return;
        }
        written++;
        boolean typed =
                !referent.typeId().isEmpty()
                        && names.type(referent.kind(), referent.typeId()).equals(links.get(0).type);
        if (says || !typed) {
            lose("exchange.lost.referent-said", referent);
        }
        headed(referent);
    }

    private void headed(Annotation annotation) {
        if (annotation.header().note().isPresent()
                || annotation.header().confidence().isPresent()
                || annotation.header().unsure()) {
            lose("exchange.lost.header", annotation);
        }
    }

    private void span(Annotation annotation, Span span) {
        String type = names.type(annotation.kind(), annotation.typeId());
        if (!layers.takes(Kind.SPAN, type)) {
            type += "Span";
        }
        TsvMark mark = mark(annotation, type, span);
        spans.put(annotation.id(), mark);
        layers.add(Kind.SPAN, mark);
        written++;
    }

    private TsvMark mark(Annotation annotation, String type, Span span) {
        if (span.fragments().size() > 1) {
            lose("exchange.lost.pieces-joined", annotation);
        }
        TsvMark mark = new TsvMark(type, span.begin(), span.end());
        values(annotation, mark);
        return mark;
    }

    private void values(Annotation annotation, TsvMark mark) {
        headed(annotation);
        Optional<AnnotationType> type = names.found(annotation.kind(), annotation.typeId());
        annotation
                .header()
                .attributes()
                .forEach(
                        (id, value) -> {
                            if (!isSlotLabel(annotation, id)) {
                                text(annotation, type, id, value)
                                        .ifPresent(
                                                text ->
                                                        mark.values.put(
                                                                names.feature(type, id), text));
                            }
                        });
    }

    /** What slots are called is written with them; where there are none any more it is lost. */
    private boolean isSlotLabel(Annotation annotation, String attribute) {
        if (!(annotation instanceof Relation relation)) {
            return false;
        }
        return names
                .found(relation.kind(), relation.typeId())
                .map(type -> names.roles(type))
                .orElseGet(() -> List.copyOf(relation.roles().keySet()))
                .stream()
                .anyMatch(role -> SlotLabels.attribute(role).equals(attribute));
    }

    private Optional<String> text(
            Annotation annotation,
            Optional<AnnotationType> type,
            String attribute,
            AttributeValue value) {
        if (value instanceof AttributeValue.Text && names.isLink(type, attribute)) {
            lose("exchange.lost.link", annotation);
            return Optional.empty();
        }
        return switch (value) {
            case AttributeValue.Text text -> {
                if (text.value().isEmpty()) {
                    lose("exchange.lost.empty-text", annotation);
                }
                yield Optional.of(text.value());
            }
            case AttributeValue.Flag flag -> Optional.of(String.valueOf(flag.value()));
            case AttributeValue.Number number -> Optional.of(number.value().toPlainString());
            case AttributeValue.Tags tags -> {
                if (tags.tags().isEmpty()) {
                    lose("exchange.lost.no-tags", annotation);
                    yield Optional.empty();
                }
                if (tags.tags().size() > 1) {
                    lose("exchange.lost.tags-joined", annotation);
                }
                yield Optional.of(
                        String.join(
                                ";",
                                tags.tags().stream()
                                        .map(t -> names.tag(type, attribute, t))
                                        .toList()));
            }
            case AttributeValue.Absent absent -> {
                lose("exchange.lost.absent", annotation);
                yield Optional.empty();
            }
            case AttributeValue.Skipped skipped -> {
                lose("exchange.lost.skipped", annotation);
                yield Optional.empty();
            }
        };
    }

    /** Writes a relation from one mention to another of the same type. */
    private boolean joined(Relation relation) {
        String type = names.type(relation.kind(), relation.typeId());
        List<String> roles = names.ordered(relation);
        if (roles.size() != 2
                || roles.stream().anyMatch(r -> relation.fillers(r).size() != 1)
                || !layers.takes(Kind.RELATION, type)) {
            return false;
        }
        Optional<TsvMark> from =
                Optional.ofNullable(spans.get(relation.fillers(roles.get(0)).get(0)));
        Optional<TsvMark> to =
                Optional.ofNullable(spans.get(relation.fillers(roles.get(1)).get(0)));
        boolean alike =
                from.isPresent()
                        && to.isPresent()
                        && from.get().type.equals(to.get().type)
                        && layers.base(type).orElse(to.get().type).equals(to.get().type);
        if (!alike) {
            return false;
        }
        TsvMark mark = new TsvMark(type, to.get().begin, to.get().end);
        mark.from = from;
        mark.to = to;
        values(relation, mark);
        if (!names.isDirected(roles)) {
            lose("exchange.lost.role-names", relation);
        }
        layers.add(Kind.RELATION, mark);
        written++;
        return true;
    }

    private void asSlots(Relation relation) {
        Optional<TsvMark> first =
                relation.references().stream()
                        .filter(spans::containsKey)
                        .map(id -> Optional.ofNullable(spans.get(id)).orElseThrow())
                        .findFirst();
        if (first.isEmpty()) {
            lose("exchange.lost.relation", relation);
            return;
        }
        lose("exchange.lost.relation-as-slots", relation);
        span(relation, Span.of(first.get().begin, first.get().end));
    }

    private void slots(Relation relation, TsvMark host) {
        Optional<AnnotationType> type = names.found(relation.kind(), relation.typeId());
        relation.roles()
                .forEach(
                        (role, fillers) -> {
                            List<Optional<String>> labels = labels(relation, role, fillers.size());
                            for (int i = 0; i < fillers.size(); i++) {
                                @Nullable TsvMark target = spans.get(fillers.get(i));
                                if (target == null) {
                                    lose("exchange.lost.relation-end", relation);
                                } else {
                                    host.slot(
                                            names.role(type, role),
                                            new TsvMark.Slot(labels.get(i), target));
                                }
                            }
                        });
    }

    private List<Optional<String>> labels(Relation relation, String role, int count) {
        List<Optional<String>> none = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
        @Nullable
        AttributeValue said = relation.header().attributes().get(SlotLabels.attribute(role));
        if (!(said instanceof AttributeValue.Text text)) {
            return none;
        }
        List<Optional<String>> labels = SlotLabels.split(text.value());
        if (labels.size() == count) {
            return labels;
        }
        lose("exchange.lost.slot-labels", relation);
        return none;
    }

    /** Chains are numbered in the order of their referents, their links in that of the text. */
    private void number() {
        Map<AnnotationId, List<TsvMark>> ordered = new TreeMap<>(chains);
        int chain = 0;
        for (List<TsvMark> links : ordered.values()) {
            chain++;
            links.sort(TsvMark.IN_TEXT);
            for (int i = 0; i < links.size(); i++) {
                links.get(i).chain = chain;
                links.get(i).link = i + 1;
            }
        }
        for (TsvMark single : singles) {
            chain++;
            single.chain = chain;
            single.link = 1;
        }
    }
}
