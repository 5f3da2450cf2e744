/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Tells how long members have worked, from the times at which they did something in their sets.
 * Time between two things counts while it is no pause, whatever document they are in; what went
 * before the first of a stretch is not known and does not count, so the figures are least ones.
 * What others did in a member's set, a migration say, is not the member's work.
 */
public final class MeasureWork {

    /** Who does nothing for longer than this makes a pause. */
    public static final Duration PAUSE = Duration.ofMinutes(5);

    private final ProjectStore store;

    /** Creates the use case. */
    public MeasureWork(OpenProject project) {
        store = project.store();
    }

    /**
     * How a member has worked.
     *
     * @param active how long, pauses apart
     * @param steps how many things the member did: operations, and changes of state
     * @param done how many of the member's sets are done
     */
    public record Work(Duration active, int steps, int done) {

        /**
         * Returns how many documents were done in an hour of work; undefined where none is done, or
         * less than a minute of work is known.
         */
        public OptionalDouble doneInAnHour() {
            return done == 0 || active.compareTo(Duration.ofMinutes(1)) < 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(
                            (double) done * Duration.ofHours(1).toMillis() / active.toMillis());
        }
    }

    /**
     * Measures it.
     *
     * @return the work of all who have sets, by member; gold is nobody
     * @throws CancelledException when cancelled
     */
    public SortedMap<String, Work> run(Progress progress)
            throws StoreException, CancelledException {
        List<AnnotationSet> sets =
                store.sets().all().stream()
                        .filter(set -> !set.member().equals(Member.GOLD))
                        .toList();
        progress.begin(Message.of("project.task.listing"), sets.size());
        SortedMap<String, List<Instant>> times = new TreeMap<>();
        SortedMap<String, Integer> done = new TreeMap<>();
        for (AnnotationSet set : sets) {
            progress.check();
            List<Instant> theirs = times.computeIfAbsent(set.member(), member -> new ArrayList<>());
            for (JournalEntry entry : store.journal().after(set.id(), 0)) {
                if (entry.actor().equals(set.member())) {
                    theirs.add(entry.at());
                }
            }
            for (SetStateChange change : store.history().states(set.id())) {
                if (change.actor().equals(set.member())) {
                    theirs.add(change.at());
                }
            }
            done.merge(set.member(), set.state() == SetState.DONE ? 1 : 0, Integer::sum);
            progress.worked(1, "");
        }
        SortedMap<String, Work> work = new TreeMap<>();
        for (Map.Entry<String, List<Instant>> each : times.entrySet()) {
            work.put(
                    each.getKey(),
                    new Work(
                            active(each.getValue()),
                            each.getValue().size(),
                            done.getOrDefault(each.getKey(), 0)));
        }
        return work;
    }

    /** Returns how long someone worked who did something at these times, in any order. */
    static Duration active(List<Instant> times) {
        Duration active = Duration.ZERO;
        List<Instant> sorted = times.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            Duration between = Duration.between(sorted.get(i - 1), sorted.get(i));
            if (between.compareTo(PAUSE) <= 0) {
                active = active.plus(between);
            }
        }
        return active;
    }
}
