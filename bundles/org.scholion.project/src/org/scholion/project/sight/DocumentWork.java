/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.sight;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;

/**
 * How far the work on a document is, as far as it decides who may see it.
 *
 * @param stage how far
 * @param members how far each is who has a set on it; gold is nobody
 * @param part what the document is there for; of several rounds that which hides the most
 */
public record DocumentWork(
        Stage stage, SortedMap<String, SetState> members, RoundDocument.Part part) {

    public DocumentWork {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** How far the work on a document is. */
    public enum Stage {
        /** Members annotate it. */
        ANNOTATION,
        /** Its gold has begun, or all who worked on it are finished. */
        ADJUDICATION,
        /** Its gold is done. */
        ADJUDICATED
    }

    private record Work(String member, SetState state) {}

    /** Returns it of a document's sets, and of what it is in rounds. */
    public static DocumentWork ofOverviews(
            Collection<SetOverview> sets, Collection<RoundDocument> rounds) {
        return of(sets.stream().map(set -> new Work(set.member(), set.state())).toList(), rounds);
    }

    /** Returns it of a document's sets, and of what it is in rounds. */
    public static DocumentWork ofSets(
            Collection<AnnotationSet> sets, Collection<RoundDocument> rounds) {
        return of(sets.stream().map(set -> new Work(set.member(), set.state())).toList(), rounds);
    }

    private static DocumentWork of(Collection<Work> sets, Collection<RoundDocument> rounds) {
        SortedMap<String, SetState> members = new TreeMap<>();
        SetState gold = SetState.NEW;
        for (Work set : sets) {
            if (set.member().equals(Member.GOLD)) {
                gold = set.state();
            } else {
                members.put(set.member(), set.state());
            }
        }
        Stage stage = Stage.ANNOTATION;
        if (gold == SetState.DONE) {
            stage = Stage.ADJUDICATED;
        } else if (gold != SetState.NEW
                || !members.isEmpty() && members.values().stream().allMatch(SetState::isClosed)) {
            stage = Stage.ADJUDICATION;
        }
        // they are declared so that each hides more than the one before
        RoundDocument.Part part =
                rounds.stream()
                        .map(RoundDocument::part)
                        .max(Comparator.naturalOrder())
                        .orElse(RoundDocument.Part.WORK);
        return new DocumentWork(stage, members, part);
    }

    /** Returns who has a set on it that is neither done nor skipped. */
    public Set<String> working() {
        return members.entrySet().stream()
                .filter(member -> !member.getValue().isClosed())
                .map(SortedMap.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns how far a member is who has a set on it. */
    public Optional<SetState> of(String member) {
        return Optional.ofNullable(members.get(member));
    }
}
