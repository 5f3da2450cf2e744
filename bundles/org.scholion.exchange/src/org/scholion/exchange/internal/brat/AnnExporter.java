/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
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
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.schema.RelationType;
import org.scholion.words.Message;

/**
 * Writes the annotations of a document as a {@code .ann} file, the inverse of {@link AnnImporter}.
 *
 * <p>Conventions for what brat has no word for, each also reported: a relation without an anchor
 * that has other than two fillers is an event whose trigger is its first filler's text; a stance is
 * an event at its first cue (else evidence), see {@link StanceEvents}; a passage is a text span; a
 * referent as a filler is its first mention.
 */
final class AnnExporter {

    private static final Message NOT_BINARY = Message.of("exchange.lost.not-binary");
    private static final Message NO_PLACE = Message.of("exchange.lost.no-place");
    private static final Message LOST_END = Message.of("exchange.lost.relation-end");
    private static final Message REFERENT_FILLER = Message.of("exchange.lost.referent-filler");
    static final Message LONE_MEMBER = Message.of("exchange.lost.lone-member");
    private static final Message PASSAGE = Message.of("exchange.lost.passage-as-span");
    private static final Message PASSAGE_FACTS = Message.of("exchange.lost.passage-facts");
    private static final Message LABEL = Message.of("exchange.lost.label");

    private final ExportDocument document;
    private final Losses.Recorder losses;
    private final SchemaTokens tokens;
    private final AnnLines out;
    private final SatelliteWriter satellites;
    private final ReferentWriter referents;
    private final StanceEvents stances;
    private final Map<AnnotationId, Annotation> byId = new LinkedHashMap<>();
    private final Map<AnnotationId, String> idOf = new HashMap<>();
    private final Set<AnnotationId> pointedTo = new HashSet<>();

    /**
     * Creates an exporter.
     *
     * @param originals takes the names that were changed, by what they became
     */
    AnnExporter(
            ExportDocument document, SortedMap<String, String> originals, Losses.Recorder losses) {
        this.document = document;
        this.losses = losses;
        tokens = BratNames.tokens(document.schema(), originals, losses);
        out = new AnnLines(document.name(), document.text(), losses);
        for (Annotation annotation : document.annotations()) {
            byId.put(annotation.id(), annotation);
        }
        satellites = new SatelliteWriter(document.name(), tokens, out, losses);
        referents = new ReferentWriter(document, out, losses);
        stances = new StanceEvents(document.name(), tokens, out, satellites, losses);
        for (Annotation annotation : document.annotations()) {
            boolean written =
                    switch (annotation) {
                        case Relation relation -> form(relation) != Form.NONE;
                        case Stance stance -> stances.place(stance).isPresent();
                        default -> false;
                    };
            if (written) {
                pointedTo.addAll(annotation.references());
            }
        }
    }

    String write() {
        mentions();
        relationIds();
        for (Annotation annotation : byId.values()) {
            switch (annotation) {
                case Relation relation -> relation(relation);
                case Stance stance when idOf.containsKey(stance.id()) ->
                        stances.write(stance, idOf.getOrDefault(stance.id(), ""), this::target);
                case DocumentLabel label ->
                        losses.add(LABEL, () -> PlaceMessages.in(document.name()));
                default -> {
                    // mentions and passages are written, referents follow
                }
            }
        }
        referents.write(byId.values(), idOf);
        for (Annotation annotation : byId.values()) {
            String id = idOf.get(annotation.id());
            if (id != null && !id.isEmpty() && !(annotation instanceof Referent)) {
                satellites.write(annotation, id, referents.normalizationsOf(annotation));
            }
        }
        return out.text();
    }

    /** Returns how many annotations were written. */
    int written() {
        int count = referents.written();
        for (Annotation annotation : byId.values()) {
            boolean chain = annotation instanceof Relation relation && form(relation) == Form.CHAIN;
            count += chain || idOf.containsKey(annotation.id()) ? 1 : 0;
        }
        return count;
    }

    private void mentions() {
        List<Annotation> placed = new ArrayList<>();
        for (Annotation annotation : byId.values()) {
            if (annotation instanceof Mention || annotation instanceof Passage) {
                placed.add(annotation);
            }
        }
        placed.sort(
                (a, b) -> {
                    int order = Integer.compare(a.begin().orElse(0), b.begin().orElse(0));
                    return order != 0
                            ? order
                            : Integer.compare(b.end().orElse(0), a.end().orElse(0));
                });
        for (Annotation annotation : placed) {
            Span span = annotation.spans().get(0);
            String type = tokens.type(annotation.kind(), annotation.typeId());
            boolean carries =
                    pointedTo.contains(annotation.id())
                            || annotation instanceof Mention mention
                                    && (mention.referent().isPresent() || satellites.has(mention));
            idOf.put(
                    annotation.id(),
                    carries ? out.reusableSpan(type, span) : out.textBound(type, span));
            if (annotation instanceof Passage passage) {
                losses.add(PASSAGE, () -> PlaceMessages.of(document.name(), passage));
                boolean facts =
                        passage.excluded()
                                || passage.author().isPresent()
                                || passage.authorName().isPresent()
                                || passage.date().isPresent();
                if (facts) {
                    losses.add(PASSAGE_FACTS, () -> PlaceMessages.of(document.name(), passage));
                }
            }
        }
    }

    /** Relations and stances can point to one another, so all have ids before any is written. */
    private void relationIds() {
        for (Annotation annotation : byId.values()) {
            if (annotation instanceof Stance stance && stances.place(stance).isPresent()) {
                idOf.put(stance.id(), out.eventId());
            } else if (annotation instanceof Relation relation) {
                switch (form(relation)) {
                    case EVENT, AT_FILLER -> idOf.put(relation.id(), out.eventId());
                    case BINARY -> idOf.put(relation.id(), out.relationId());
                    case CHAIN, NONE -> {
                        // a chain has no id, and what is not written needs none
                    }
                }
            }
        }
        boolean changed = true;
        while (changed) {
            List<AnnotationId> lost = new ArrayList<>();
            for (Annotation annotation : byId.values()) {
                boolean writable =
                        !(annotation instanceof Relation relation)
                                || !idOf.containsKey(relation.id())
                                || form(relation) != Form.BINARY
                                || fillers(relation).stream().allMatch(f -> hasTarget(f));
                if (!writable) {
                    lost.add(annotation.id());
                }
            }
            lost.forEach(idOf::remove);
            changed = !lost.isEmpty();
        }
    }

    private enum Form {
        EVENT,
        BINARY,
        CHAIN,
        AT_FILLER,
        NONE
    }

    private Form form(Relation relation) {
        if (relation.anchor().isPresent()) {
            return Form.EVENT;
        }
        if (isChain(relation)) {
            return Form.CHAIN;
        }
        if (fillers(relation).size() == 2) {
            return Form.BINARY;
        }
        return place(relation).isPresent() ? Form.AT_FILLER : Form.NONE;
    }

    private boolean isChain(Relation relation) {
        return relation.roles().size() == 1
                && tokens.role(relation.typeId(), relation.roles().firstKey())
                        .equals(Chains.MEMBER);
    }

    private static List<AnnotationId> fillers(Relation relation) {
        return relation.roles().values().stream().flatMap(List::stream).toList();
    }

    private Optional<Span> place(Relation relation) {
        return fillers(relation).stream()
                .flatMap(f -> Optional.ofNullable(byId.get(f)).stream())
                .flatMap(a -> a.spans().stream())
                .findFirst();
    }

    private boolean hasTarget(AnnotationId id) {
        return idOf.containsKey(id)
                || byId.get(id) instanceof Referent referent
                        && referents.firstMention(referent.id()).isPresent();
    }

    /** What to write for a reference to an annotation; empty if brat cannot point to it. */
    private Optional<String> target(AnnotationId id) {
        if (byId.get(id) instanceof Referent) {
            Optional<AnnotationId> mention = referents.firstMention(id);
            if (mention.isPresent()) {
                losses.add(REFERENT_FILLER, () -> PlaceMessages.in(document.name()));
            }
            return mention.flatMap(m -> Optional.ofNullable(idOf.get(m)));
        }
        return Optional.ofNullable(idOf.get(id));
    }

    private void relation(Relation relation) {
        String id = idOf.get(relation.id());
        String type = tokens.type(AnnotationKind.RELATION, relation.typeId());
        Form form = form(relation);
        if (form == Form.CHAIN) {
            chain(relation, type);
            return;
        }
        if (id == null) {
            losses.add(
                    form == Form.NONE ? NO_PLACE : LOST_END,
                    () -> PlaceMessages.of(document.name(), relation));
            return;
        }
        if (form == Form.BINARY) {
            out.relation(id, type, arguments(relation, false));
            return;
        }
        if (form == Form.AT_FILLER) {
            losses.add(NOT_BINARY, () -> PlaceMessages.of(document.name(), relation));
        }
        Span anchor = relation.anchor().or(() -> place(relation)).orElseThrow();
        out.event(id, type, out.trigger(type, anchor), arguments(relation, true));
    }

    private void chain(Relation relation, String type) {
        List<String> members = new ArrayList<>();
        for (AnnotationId filler : fillers(relation)) {
            target(filler)
                    .ifPresentOrElse(
                            members::add,
                            () ->
                                    losses.add(
                                            LOST_END,
                                            () -> PlaceMessages.of(document.name(), relation)));
        }
        if (members.size() == 1) {
            losses.add(LONE_MEMBER, () -> PlaceMessages.of(document.name(), relation));
        }
        out.equivalent(type, members);
    }

    private List<String> arguments(Relation relation, boolean numbered) {
        Set<String> names = new HashSet<>();
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (String role : roleOrder(relation)) {
            List<String> ids = new ArrayList<>();
            for (AnnotationId filler : relation.fillers(role)) {
                Optional<String> target = target(filler);
                if (target.isPresent()) {
                    ids.add(target.get());
                } else {
                    losses.add(LOST_END, () -> PlaceMessages.of(document.name(), relation));
                }
            }
            String name = tokens.role(relation.typeId(), role);
            names.add(name);
            targets.put(name, ids);
        }
        List<String> arguments = new ArrayList<>();
        targets.forEach(
                (name, ids) -> {
                    List<String> roles =
                            numbered
                                    ? RoleNumbers.expand(name, ids.size(), names)
                                    : Collections.nCopies(ids.size(), name);
                    for (int i = 0; i < ids.size(); i++) {
                        arguments.add(roles.get(i) + ":" + ids.get(i));
                    }
                });
        return arguments;
    }

    /** The schema's order, then what the schema does not know. */
    private List<String> roleOrder(Relation relation) {
        List<String> order = new ArrayList<>();
        document.schema()
                .type(relation.typeId(), RelationType.class)
                .ifPresent(t -> t.roles().forEach(r -> order.add(r.id())));
        order.retainAll(relation.roles().keySet());
        for (String role : relation.roles().keySet()) {
            if (!order.contains(role)) {
                order.add(role);
            }
        }
        return order;
    }
}
