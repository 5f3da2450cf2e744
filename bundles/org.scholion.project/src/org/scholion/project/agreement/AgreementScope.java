/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.curation.study.Counting;
import org.scholion.curation.study.PositionUnit;

/**
 * What counts when agreement is measured.
 *
 * @param counting what of sets counts, and in which positions
 * @param parts which documents count that are there for something else than work
 */
public record AgreementScope(Counting counting, Set<Part> parts) {

    /** What counts if nobody says otherwise: training and control documents do not. */
    public static final AgreementScope STANDARD = new AgreementScope(Counting.STANDARD, Set.of());

    private static final String EXCLUDED = "excluded";

    /** The words of all that can be included. */
    public static final List<String> INCLUDED =
            List.of(EXCLUDED, Part.TRAINING.word(), Part.CONTROL.word());

    /** Copies. */
    public AgreementScope {
        parts = Set.copyOf(parts);
    }

    /**
     * What counts by words.
     *
     * @param unit what one position is
     * @param included of {@link #INCLUDED}; others are passed over
     * @param withoutSuggested whether places do not count at which members accepted the same
     *     suggestion
     */
    public static AgreementScope of(
            PositionUnit unit, List<String> included, boolean withoutSuggested) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        included.forEach(
                word -> Part.ofWord(word).filter(part -> part != Part.WORK).ifPresent(parts::add));
        return new AgreementScope(
                new Counting(unit, included.contains(EXCLUDED), !withoutSuggested), parts);
    }

    /** Returns it for ends as their entries of the catalogue, or as their words. */
    public AgreementScope withEntries(boolean entries) {
        return new AgreementScope(counting.withEntries(entries), parts);
    }

    /** The words of what is included. */
    public List<String> included() {
        List<String> words = new ArrayList<>();
        for (String word : INCLUDED) {
            if (word.equals(EXCLUDED)
                    ? counting.excludedText()
                    : Part.ofWord(word).filter(parts::contains).isPresent()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether a document counts that is there for something. */
    public boolean counts(Part part) {
        return part == Part.WORK || parts.contains(part);
    }

    /** The first of what a document is there for because of which it does not count. */
    public Optional<Part> against(Set<Part> ofDocument) {
        return Optional.of(ofDocument).stream()
                .flatMap(Set::stream)
                .sorted()
                .filter(part -> !counts(part))
                .findFirst();
    }
}
