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
import java.util.Set;
import java.util.TreeSet;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;

/**
 * How far the work on a document is, as far as it decides who may see it.
 *
 * @param stage how far
 * @param working who has a set on it that is neither done nor skipped; gold is nobody
 */
public record DocumentWork(Stage stage, Set<String> working) {

    public DocumentWork {
        working = Set.copyOf(working);
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

    /** Returns it of a document's sets. */
    public static DocumentWork ofOverviews(Collection<SetOverview> sets) {
        return of(sets.stream().map(set -> new Work(set.member(), set.state())).toList());
    }

    /** Returns it of a document's sets. */
    public static DocumentWork ofSets(Collection<AnnotationSet> sets) {
        return of(sets.stream().map(set -> new Work(set.member(), set.state())).toList());
    }

    private static DocumentWork of(Collection<Work> sets) {
        Set<String> working = new TreeSet<>();
        boolean finished = false;
        SetState gold = SetState.NEW;
        for (Work set : sets) {
            if (set.member().equals(Member.GOLD)) {
                gold = set.state();
            } else if (set.state().isClosed()) {
                finished = true;
            } else {
                working.add(set.member());
            }
        }
        Stage stage = Stage.ANNOTATION;
        if (gold == SetState.DONE) {
            stage = Stage.ADJUDICATED;
        } else if (gold != SetState.NEW || finished && working.isEmpty()) {
            stage = Stage.ADJUDICATION;
        }
        return new DocumentWork(stage, working);
    }
}
