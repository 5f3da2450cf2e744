/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;

/**
 * A stance that is about to be made.
 *
 * @param typeId the id of its stance type
 * @param cues the words that show it
 * @param evidence the stretches that support it
 * @param holders whose stance it is
 * @param targets what it is towards
 * @param sources through whom it is reported, outermost first
 * @param polarity its polarity; missing while not yet annotated
 * @param intensity its intensity; missing while not yet annotated
 */
public record StanceDraft(
        String typeId,
        List<Span> cues,
        List<Span> evidence,
        List<EndDraft> holders,
        List<EndDraft> targets,
        List<EndDraft> sources,
        Optional<AttributeValue> polarity,
        Optional<AttributeValue> intensity) {

    public StanceDraft {
        cues = List.copyOf(cues);
        evidence = List.copyOf(evidence);
        holders = List.copyOf(holders);
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
    }

    /** Returns a draft of a stance with one cue and nothing else. */
    public static StanceDraft ofCue(String typeId, Span cue) {
        return new StanceDraft(
                typeId,
                List.of(cue),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns this draft with other holders. */
    public StanceDraft withHolders(List<EndDraft> newHolders) {
        return new StanceDraft(
                typeId, cues, evidence, newHolders, targets, sources, polarity, intensity);
    }

    /** Returns this draft with other targets. */
    public StanceDraft withTargets(List<EndDraft> newTargets) {
        return new StanceDraft(
                typeId, cues, evidence, holders, newTargets, sources, polarity, intensity);
    }

    /** Returns this draft with other sources. */
    public StanceDraft withSources(List<EndDraft> newSources) {
        return new StanceDraft(
                typeId, cues, evidence, holders, targets, newSources, polarity, intensity);
    }

    /** Returns this draft with a polarity, or none. */
    public StanceDraft withPolarity(Optional<AttributeValue> newPolarity) {
        return new StanceDraft(
                typeId, cues, evidence, holders, targets, sources, newPolarity, intensity);
    }

    /** Returns this draft with an intensity, or none. */
    public StanceDraft withIntensity(Optional<AttributeValue> newIntensity) {
        return new StanceDraft(
                typeId, cues, evidence, holders, targets, sources, polarity, newIntensity);
    }
}
