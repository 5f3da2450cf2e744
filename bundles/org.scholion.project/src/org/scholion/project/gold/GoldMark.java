/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDecision;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;

/**
 * What was decided at a place, and how far members support it.
 *
 * @param document the document
 * @param place the number of the place there; empty where no member has anything
 * @param kind what it is about
 * @param typeId the type of what gold has, else of what most had
 * @param gold what gold has, if anything
 * @param words the words of what gold has, else of what most had
 * @param range where it stands in the text, in UTF-16 units, if anywhere
 * @param how how it came about; empty for what is in gold from before decisions were kept
 * @param rule the word of the rule that decided it; empty if a person did
 * @param reason why, if someone said so
 * @param support how many of those who worked there had what gold has, when it was decided; empty
 *     where nothing was counted, as in what was imported
 * @param had who had it
 * @param other who had something else, and what
 * @param nothing who worked there and had nothing
 */
public record GoldMark(
        DocumentRecord document,
        Optional<Integer> place,
        AnnotationKind kind,
        String typeId,
        Optional<Annotation> gold,
        String words,
        Optional<Fragment> range,
        Optional<NewDecision.Kind> how,
        Optional<String> rule,
        Optional<String> reason,
        Optional<Outcome.Support> support,
        List<String> had,
        SortedMap<String, Other> other,
        List<String> nothing) {

    public GoldMark {
        had = List.copyOf(had);
        nothing = List.copyOf(nothing);
        other = Collections.unmodifiableSortedMap(new TreeMap<>(other));
    }

    /**
     * What someone had instead.
     *
     * @param words its words
     */
    public record Other(String typeId, String words) {}
}
