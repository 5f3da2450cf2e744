/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stance: who holds which position towards what. Unless it is about the whole document it has a
 * cue or evidence, so it has a place.
 *
 * @param holders whose stance it is, none of them {@linkplain StanceEnd.Cued cued}
 * @param targets what it is towards, none of them cued; they alone may be {@linkplain
 *     StanceEnd.Catalogued entries} of the catalogue
 * @param sources through whom it is reported, outermost first, each cued or not
 * @param polarity a tag of the type's polarity scale; missing while not yet annotated
 * @param intensity a tag of the type's intensity scale; missing while not yet annotated
 * @param cues the words that show it
 * @param evidence the stretches that support it
 */
public record Stance(
        AnnotationHeader header,
        List<StanceEnd> holders,
        List<StanceEnd> targets,
        List<StanceEnd> sources,
        Optional<AttributeValue> polarity,
        Optional<AttributeValue> intensity,
        List<Span> cues,
        List<Span> evidence)
        implements Annotation {

    public Stance {
        holders = List.copyOf(holders);
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        evidence = List.copyOf(evidence);
        if (hasCued(holders) || hasCued(targets)) {
            throw new IllegalArgumentException(
                    "only sources have cue words of their own: " + holders + " " + targets);
        }
        if (hasCatalogued(holders) || hasCatalogued(sources)) {
            throw new IllegalArgumentException(
                    "only targets are entries: " + holders + " " + sources);
        }
    }

    private static boolean hasCatalogued(List<StanceEnd> ends) {
        return ends.stream().anyMatch(end -> end.plain() instanceof StanceEnd.Catalogued);
    }

    private static boolean hasCued(List<StanceEnd> ends) {
        return ends.stream().anyMatch(StanceEnd.Cued.class::isInstance);
    }

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.STANCE;
    }

    @Override
    public Stance withHeader(AnnotationHeader newHeader) {
        return new Stance(
                newHeader, holders, targets, sources, polarity, intensity, cues, evidence);
    }

    /** Returns this stance with the ends on one side replaced. */
    public Stance withEnds(StanceSide side, List<StanceEnd> ends) {
        return new Stance(
                header,
                side == StanceSide.HOLDER ? ends : holders,
                side == StanceSide.TARGET ? ends : targets,
                side == StanceSide.SOURCE ? ends : sources,
                polarity,
                intensity,
                cues,
                evidence);
    }

    /** Returns the ends on one side. */
    public List<StanceEnd> ends(StanceSide side) {
        return switch (side) {
            case HOLDER -> holders;
            case TARGET -> targets;
            case SOURCE -> sources;
        };
    }

    /** Returns this stance with another polarity, or none. */
    public Stance withPolarity(Optional<AttributeValue> newPolarity) {
        return new Stance(
                header, holders, targets, sources, newPolarity, intensity, cues, evidence);
    }

    /** Returns this stance with another intensity, or none. */
    public Stance withIntensity(Optional<AttributeValue> newIntensity) {
        return new Stance(
                header, holders, targets, sources, polarity, newIntensity, cues, evidence);
    }

    /** Returns this stance with other cues. */
    public Stance withCues(List<Span> newCues) {
        return new Stance(
                header, holders, targets, sources, polarity, intensity, newCues, evidence);
    }

    /** Returns this stance with other evidence. */
    public Stance withEvidence(List<Span> newEvidence) {
        return new Stance(
                header, holders, targets, sources, polarity, intensity, cues, newEvidence);
    }

    /** Returns the words that show its sources, in the order of the chain. */
    public List<Span> sourceCues() {
        return sources.stream().flatMap(source -> source.cues().stream()).toList();
    }

    @Override
    public List<Span> spans() {
        List<Span> all = new ArrayList<>(cues);
        all.addAll(evidence);
        all.addAll(sourceCues());
        return Collections.unmodifiableList(all);
    }

    @Override
    public Set<AnnotationId> references() {
        Set<AnnotationId> ids = new LinkedHashSet<>();
        for (StanceSide side : StanceSide.values()) {
            ends(side).forEach(end -> end.reference().ifPresent(ids::add));
        }
        return Collections.unmodifiableSet(ids);
    }

    @Override
    public Set<EntryId> entries() {
        Set<EntryId> entries = new LinkedHashSet<>();
        for (StanceEnd target : targets) {
            if (target instanceof StanceEnd.Catalogued catalogued) {
                entries.add(catalogued.entry());
            }
        }
        return Collections.unmodifiableSet(entries);
    }
}
