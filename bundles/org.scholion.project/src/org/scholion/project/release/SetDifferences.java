/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.scholion.project.release.ComparedRelease.PinnedSet;

/** Tells which sets went on from one release to another, came or are gone. */
final class SetDifferences {

    private final List<ReleaseDifference.SetChange> changes = new ArrayList<>();
    private boolean guessed;

    List<ReleaseDifference.SetChange> changes() {
        return changes;
    }

    /** Returns whether it is a guess that a set went on, as no more than pseudonyms are known. */
    boolean isGuessed() {
        return guessed;
    }

    void compare(String document, List<PinnedSet> before, List<PinnedSet> after) {
        List<PinnedSet> gone = new ArrayList<>(before);
        List<PinnedSet> come = new ArrayList<>(after);
        for (PinnedSet set : before) {
            Optional<PinnedSet> same =
                    come.stream()
                            .filter(
                                    other ->
                                            other.key().isPresent() && other.key().equals(set.key())
                                                    || other.shown().equals(set.shown()))
                            .findFirst();
            if (same.isPresent()) {
                gone.remove(set);
                come.remove(same.get());
                note(document, Optional.of(set), same);
            }
        }
        pairUnknown(document, gone, come);
        gone.forEach(set -> note(document, Optional.of(set), Optional.empty()));
        come.forEach(set -> note(document, Optional.empty(), Optional.of(set)));
    }

    /** Journals only grow: so the order of their lengths is kept, more likely than not. */
    private void pairUnknown(String document, List<PinnedSet> gone, List<PinnedSet> come) {
        gone.sort(Comparator.comparingLong(set -> set.at().sequence()));
        come.sort(Comparator.comparingLong(set -> set.at().sequence()));
        pair(document, gone, come, (set, other) -> other.at().equals(set.at()));
        pair(
                document,
                gone,
                come,
                (set, other) ->
                        other.at().released() == set.at().released()
                                && other.at().sequence() >= set.at().sequence());
    }

    private void pair(
            String document,
            List<PinnedSet> gone,
            List<PinnedSet> come,
            BiPredicate<PinnedSet, PinnedSet> may) {
        for (PinnedSet set : List.copyOf(gone)) {
            Optional<PinnedSet> other =
                    come.stream()
                            .filter(o -> set.key().isEmpty() || o.key().isEmpty())
                            .filter(o -> may.test(set, o))
                            .findFirst();
            if (other.isPresent()) {
                guessed |= !other.get().at().equals(set.at());
                gone.remove(set);
                come.remove(other.get());
                note(document, Optional.of(set), other);
            }
        }
    }

    private void note(String document, Optional<PinnedSet> before, Optional<PinnedSet> after) {
        Optional<ReleaseDifference.SetAt> was = before.map(PinnedSet::at);
        Optional<ReleaseDifference.SetAt> is = after.map(PinnedSet::at);
        if (!was.equals(is)) {
            changes.add(
                    new ReleaseDifference.SetChange(
                            document, after.or(() -> before).orElseThrow().shown(), was, is));
        }
    }
}
