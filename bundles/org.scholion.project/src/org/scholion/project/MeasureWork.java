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
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectHistory.WorkTime;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
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
     * @param left how many are neither done nor skipped
     */
    public record Work(Duration active, int steps, int done, int left) {

        /**
         * Returns how many hours of work are left at the member's own speed; undefined where that
         * is not known yet.
         */
        public OptionalDouble hoursLeft() {
            OptionalDouble speed = doneInAnHour();
            return speed.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(left / speed.getAsDouble());
        }

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
        progress.begin(Message.of("project.task.listing"), 1);
        progress.check();
        SortedMap<String, Integer> done = new TreeMap<>();
        SortedMap<String, Integer> left = new TreeMap<>();
        for (AnnotationSet set : store.sets().all()) {
            if (!set.member().equals(Member.GOLD)) {
                done.merge(set.member(), set.state() == SetState.DONE ? 1 : 0, Integer::sum);
                left.merge(set.member(), set.state().isClosed() ? 0 : 1, Integer::sum);
            }
        }
        Map<String, WorkTime> times = store.history().workTimes(PAUSE);
        SortedMap<String, Work> work = new TreeMap<>();
        done.forEach(
                (member, number) -> {
                    WorkTime time = times.getOrDefault(member, new WorkTime(Duration.ZERO, 0));
                    work.put(
                            member,
                            new Work(
                                    time.active(),
                                    time.steps(),
                                    number,
                                    left.getOrDefault(member, 0)));
                });
        progress.worked(1, "");
        return work;
    }
}
