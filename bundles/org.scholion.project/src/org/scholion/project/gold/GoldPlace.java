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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.DocumentRecord;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;

/**
 * A place of a document, with what gold has there and what members had when it was decided.
 *
 * @param document the document
 * @param adjudicated whether its gold is done
 * @param place the number of the place there; empty where no member has anything
 * @param decision the lasting name of what was decided; empty where nothing is
 * @param kind what it is about
 * @param before some words before it
 * @param words its words, those of gold where it has something
 * @param after some words after it
 * @param range where it stands in the text, in UTF-16 units, if anywhere
 * @param goldId the id of the annotation in gold, if there is one
 * @param gold what gold has, if anything
 * @param outcome what was decided, if something was
 * @param contested whether not all who worked there had the same
 * @param members those who worked there
 */
public record GoldPlace(
        DocumentRecord document,
        boolean adjudicated,
        Optional<Integer> place,
        Optional<String> decision,
        AnnotationKind kind,
        String before,
        String words,
        String after,
        Optional<Fragment> range,
        Optional<AnnotationId> goldId,
        Optional<Had> gold,
        Optional<Outcome> outcome,
        boolean contested,
        SortedMap<String, Side> members) {

    public GoldPlace {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /**
     * What there was.
     *
     * @param typeId the id of its type
     * @param words its words
     */
    public record Had(String typeId, String words) {}

    /**
     * What a member had.
     *
     * @param had what it was; empty if nothing
     * @param asGold whether gold has the same, also if it is nothing
     */
    public record Side(Optional<Had> had, boolean asGold) {}

    /** Returns whether all had the same there and it was looked at all the same, and is decided. */
    public boolean isReviewed() {
        return outcome.filter(found -> found.review().isPresent()).isPresent();
    }

    /** Returns whether it was decided as all who worked there had it. */
    public boolean isAsAllHad() {
        return outcome.filter(found -> !found.none())
                .flatMap(Outcome::support)
                .filter(support -> support.had() == support.worked())
                .isPresent();
    }

    /** Returns whether gold is what a member had, and by a rule: so their own vote made it. */
    public boolean isOwnVote(String member) {
        Side side = members.get(member);
        return side != null
                && side.asGold()
                && outcome.filter(found -> found.rule().isPresent()).isPresent();
    }
}
