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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.schema.StanceType;
import org.scholion.words.Message;

/**
 * Writes stances as events. The trigger is the first cue, without one the first evidence; roles are
 * {@code Holder}, {@code Target}, {@code Source}, and {@code Cue} and {@code Evidence} for further
 * stretches, which become text spans of these types; {@code Polarity} and {@code Intensity} are
 * attributes, and so are ends that are no annotation: {@code HolderAuthor}, {@code TargetImplicit}.
 */
final class StanceEvents {

    private static final Message STANCE = Message.of("exchange.lost.stance-as-event");
    private static final Message LOST_END = Message.of("exchange.lost.stance-end");
    private static final Message SOURCE_CUES = Message.of("exchange.lost.source-cues");
    private static final Message ENTRY = Message.of("exchange.lost.entry-target");
    private static final Message IMPLICIT_REFERENT = Message.of("exchange.lost.implicit-referent");

    static final String HOLDER = "Holder";
    static final String TARGET = "Target";
    static final String SOURCE = "Source";
    static final String CUE = "Cue";
    static final String EVIDENCE = "Evidence";
    static final String POLARITY = "Polarity";
    static final String INTENSITY = "Intensity";

    private final String document;
    private final SchemaTokens tokens;
    private final AnnLines out;
    private final SatelliteWriter satellites;
    private final Losses.Recorder losses;

    StanceEvents(
            String document,
            SchemaTokens tokens,
            AnnLines out,
            SatelliteWriter satellites,
            Losses.Recorder losses) {
        this.document = document;
        this.tokens = tokens;
        this.out = out;
        this.satellites = satellites;
        this.losses = losses;
    }

    /**
     * Where a stance's trigger is; empty for one about the whole document, which brat cannot hold.
     */
    Optional<Span> place(Stance stance) {
        return stance.spans().stream().findFirst();
    }

    static String roleOf(StanceSide side) {
        return switch (side) {
            case HOLDER -> HOLDER;
            case TARGET -> TARGET;
            case SOURCE -> SOURCE;
        };
    }

    void write(Stance stance, String id, Function<AnnotationId, Optional<String>> target) {
        Supplier<Message> at = () -> PlaceMessages.of(document, stance);
        losses.add(STANCE, at);
        String type = tokens.type(AnnotationKind.STANCE, stance.typeId());
        List<String> arguments = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (StanceSide side : StanceSide.values()) {
            List<String> targets = new ArrayList<>();
            for (StanceEnd end : stance.ends(side)) {
                if (!end.cues().isEmpty()) {
                    losses.add(SOURCE_CUES, at);
                }
                switch (end.plain()) {
                    case StanceEnd.Cued cued -> throw new IllegalStateException("plain: " + cued);
                    case StanceEnd.Annotated annotated ->
                            target.apply(annotated.id())
                                    .ifPresentOrElse(targets::add, () -> losses.add(LOST_END, at));
                    case StanceEnd.Catalogued catalogued -> losses.add(ENTRY, at);
                    case StanceEnd.Author author -> flags.add(roleOf(side) + "Author");
                    case StanceEnd.Implicit implicit -> {
                        flags.add(roleOf(side) + "Implicit");
                        if (implicit.referent().isPresent()) {
                            losses.add(IMPLICIT_REFERENT, at);
                        }
                    }
                }
            }
            add(arguments, roleOf(side), targets);
        }
        boolean fromCue = !stance.cues().isEmpty();
        add(arguments, CUE, spans(CUE, stance.cues(), fromCue));
        add(arguments, EVIDENCE, spans(EVIDENCE, stance.evidence(), !fromCue));
        out.event(id, type, out.trigger(type, place(stance).orElseThrow()), arguments);
        flags.stream().distinct().forEach(flag -> out.attribute(flag, id, ""));
        Optional<StanceType> known = tokens.schema().type(stance.typeId(), StanceType.class);
        stance.polarity()
                .ifPresent(
                        v ->
                                satellites.plain(
                                        id, POLARITY, v, known.map(StanceType::polarity), at));
        stance.intensity()
                .ifPresent(
                        v ->
                                satellites.plain(
                                        id,
                                        INTENSITY,
                                        v,
                                        known.flatMap(StanceType::intensity),
                                        at));
    }

    private List<String> spans(String type, List<Span> spans, boolean firstIsTrigger) {
        return spans.stream()
                .skip(firstIsTrigger ? 1 : 0)
                .map(span -> out.textBound(type, span))
                .toList();
    }

    private static void add(List<String> arguments, String role, List<String> targets) {
        for (int i = 0; i < targets.size(); i++) {
            arguments.add(role + (i == 0 ? "" : String.valueOf(i + 1)) + ":" + targets.get(i));
        }
    }
}
