/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.resampling.Holm;
import org.scholion.agreement.resampling.PermutationTest;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.StudyException;
import org.scholion.curation.study.LayerFigure;
import org.scholion.curation.study.SetStudies;
import org.scholion.project.agreement.RoundChange;
import org.scholion.words.Message;

/**
 * The figures of all that counts and, where that is wanted, of each round of work, with what
 * changed from one to another. Only where the same documents were worked on in two rounds there is
 * a change to speak of: figures of other documents differ since the documents do.
 */
public final class MeasuredRounds {
    private final SetStudies studies;
    private final List<String> members;
    private final Optional<String> measure;
    private final Measuring measuring;
    private final List<LayerFigure> figures = new ArrayList<>();
    private final List<RoundChange> changes = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /**
     * Measures nothing yet.
     *
     * @param members who is compared
     * @param measure the measure's name; without it each layer has its own
     */
    public MeasuredRounds(
            SetStudies studies,
            List<String> members,
            Optional<String> measure,
            Measuring measuring) {
        this.studies = studies;
        this.members = members;
        this.measure = measure;
        this.measuring = measuring;
    }

    /** The figures: the whole of each first, then its parts. */
    public List<LayerFigure> figures() {
        return figures;
    }

    /** What changed between rounds. */
    public List<RoundChange> changes() {
        return changes;
    }

    /** What is to be known of rounds. */
    public List<Message> notes() {
        return notes;
    }

    /**
     * Measures.
     *
     * @param counted all that counts
     * @param rounds what counts of each round, in the order in which they began
     * @param ofRounds whether rounds were asked for
     */
    public void measure(
            List<SetStudies.Counted> counted, List<CountedRound> rounds, boolean ofRounds)
            throws MeasureException, StudyException {
        if (!ofRounds) {
            figures.addAll(studies.measure(counted, members, measure, measuring));
            return;
        }
        List<Twice> twice = twice(rounds);
        Measuring each =
                new Measuring(
                        measuring.intervals(),
                        Optional.empty(),
                        measuring.pace().part(1.0 / (1 + rounds.size() + twice.size())));
        List<LayerFigure> whole = studies.measure(counted, members, measure, each);
        List<List<LayerFigure>> parts = new ArrayList<>();
        for (CountedRound round : rounds) {
            parts.add(
                    studies.measure(round.name() + '\n', round.counted(), members, measure, each));
        }
        for (int i = 0; i < whole.size(); i++) {
            figures.add(whole.get(i));
            for (int r = 0; r < rounds.size(); r++) {
                LayerFigure part = parts.get(r).get(i);
                figures.add(
                        new LayerFigure(
                                part.layer(),
                                part.of(),
                                part.result()
                                        .of(
                                                new Group(
                                                        Group.Kind.ROUND,
                                                        List.of(rounds.get(r).name())))));
            }
        }
        if (rounds.isEmpty()) {
            notes.add(Message.of("project.agreement.rounds.none"));
        }
        changes(twice, each);
    }

    /** Documents that count in two rounds, as they are in the one and then in the other. */
    private record Twice(
            CountedRound before, CountedRound after, List<SetStudies.Counted> counted) {
        int documents() {
            return counted.size() / 2;
        }
    }

    /** Puts together each two rounds with documents in common; the others are said. */
    private List<Twice> twice(List<CountedRound> rounds) {
        List<Twice> all = new ArrayList<>();
        for (int a = 0; a < rounds.size(); a++) {
            for (int b = a + 1; b < rounds.size(); b++) {
                Twice both = twice(rounds.get(a), rounds.get(b));
                if (both.documents() == 0) {
                    notes.add(
                            Message.of(
                                    "project.agreement.rounds.others",
                                    "before",
                                    rounds.get(a).name(),
                                    "after",
                                    rounds.get(b).name()));
                } else {
                    all.add(both);
                }
            }
        }
        return all;
    }

    private static Twice twice(CountedRound before, CountedRound after) {
        Map<Long, SetStudies.Counted> later = new HashMap<>();
        for (int i = 0; i < after.documents().size(); i++) {
            later.put(after.documents().get(i).document().id(), after.counted().get(i));
        }
        List<SetStudies.Counted> first = new ArrayList<>();
        List<SetStudies.Counted> again = new ArrayList<>();
        for (int i = 0; i < before.documents().size(); i++) {
            Optional<SetStudies.Counted> other =
                    Optional.ofNullable(later.get(before.documents().get(i).document().id()));
            if (other.isPresent()) {
                first.add(before.counted().get(i));
                again.add(other.get());
            }
        }
        first.addAll(again);
        return new Twice(before, after, first);
    }

    private void changes(List<Twice> twice, Measuring each)
            throws MeasureException, StudyException {
        for (Twice both : twice) {
            String name = both.before().name() + '\n' + both.after().name();
            Measuring test =
                    new Measuring(
                            each.intervals(),
                            Optional.empty(),
                            each.pace(),
                            OptionalInt.of(both.documents()));
            for (LayerFigure figure :
                    studies.measure(name, both.counted(), members, measure, test)) {
                changes.add(change(figure, both));
            }
            notes.add(
                    Message.of(
                            "project.agreement.rounds.same",
                            "before",
                            both.before().name(),
                            "after",
                            both.after().name(),
                            "documents",
                            both.documents(),
                            "all",
                            both.documents() == both.before().documents().size()
                                    && both.documents() == both.after().documents().size()));
        }
        double[] corrected =
                Holm.corrected(
                        changes.stream().mapToDouble(c -> c.p().orElse(Double.NaN)).toArray());
        for (int i = 0; i < corrected.length; i++) {
            changes.set(i, changes.get(i).corrected(finite(corrected[i])));
        }
        long tests = changes.stream().filter(c -> c.p().isPresent()).count();
        if (tests > 0) {
            notes.add(Message.of("project.agreement.rounds.tests", "tests", tests));
        }
    }

    private static RoundChange change(LayerFigure figure, Twice both) {
        OptionalDouble difference = OptionalDouble.empty();
        OptionalDouble p = OptionalDouble.empty();
        if (figure.result().details().get(Measuring.CHANGE) instanceof PermutationTest test) {
            difference = finite(test.difference());
            p = finite(test.p());
        }
        return new RoundChange(
                figure,
                both.before().name(),
                both.after().name(),
                both.documents(),
                difference,
                p,
                OptionalDouble.empty());
    }

    private static OptionalDouble finite(double number) {
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
