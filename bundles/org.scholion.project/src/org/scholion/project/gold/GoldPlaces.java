/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.SetContents;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Source;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;
import org.scholion.schema.Schema;

/** Tells what gold and members have at the places of a document. */
public final class GoldPlaces {
    /** So many UTF-16 units of the text are told before and after a place. */
    private static final int AROUND = 40;

    private static final Outcome UNTOLD = new Outcome(false, Optional.empty(), Optional.empty());

    private final DocumentJudging.Read read;
    private final Judgement judgement;
    private final MarkWords goldWords;
    private final Map<String, MarkWords> words = new HashMap<>();

    /** Creates it for a document that was read. */
    public GoldPlaces(DocumentJudging.Read read, Schema schema) {
        this.read = read;
        this.judgement = read.judgement();
        this.goldWords =
                new MarkWords(judgement.text(), new AnnotationMap(read.goldAnnotations()), schema);
        for (SetContents set : read.sets()) {
            words.put(
                    set.set().member(),
                    new MarkWords(judgement.text(), new AnnotationMap(set.annotations()), schema));
        }
    }

    /**
     * Returns the places in reading order; what no member has comes last.
     *
     * @param undecided whether also those where nothing was decided
     */
    public List<GoldPlace> all(boolean undecided) {
        List<GoldPlace> all = new ArrayList<>();
        Map<AnnotationId, Annotation> unvoted = new LinkedHashMap<>();
        judgement.gold().forEach(annotation -> unvoted.put(annotation.id(), annotation));
        for (JudgedPlace judged : judgement.all()) {
            judged.gold().ifPresent(annotation -> unvoted.remove(annotation.id()));
            if (undecided || judged.decision().isPresent()) {
                all.add(at(judged));
            }
        }
        Map<AnnotationId, KeptDecision> untold = new HashMap<>();
        for (KeptDecision decision : judgement.placeless()) {
            if (decision.sources().isEmpty()) {
                decision.goldId().ifPresent(id -> untold.put(id, decision));
            } else {
                // nobody has anything there any more, but some had
                decision.goldId().ifPresent(unvoted::remove);
                all.add(gone(decision));
            }
        }
        unvoted.values().forEach(a -> all.add(unvoted(a, Optional.ofNullable(untold.get(a.id())))));
        return all;
    }

    private GoldPlace at(JudgedPlace judged) {
        Version first = judged.place().versions().get(0);
        MarkWords firsts = words.getOrDefault(first.first(), goldWords);
        SortedMap<String, GoldPlace.Side> sides = new TreeMap<>();
        for (String member : judgement.places().workers()) {
            Optional<KeptDecision> told =
                    judged.decision().filter(decision -> decision.of(member).isPresent());
            Optional<Annotation> had =
                    told.isPresent()
                            ? told.get().had(member)
                            : judged.place().version(member).map(Version::annotation);
            sides.put(
                    member,
                    new GoldPlace.Side(
                            had(member, had),
                            judged.decision().isPresent() && judgement.wasAsGold(judged, member)));
        }
        return place(
                Optional.of(judged.place().number()),
                judged.decision(),
                judged.gold().isPresent()
                        ? new Shown(judged.place().kind(), judged.gold(), goldWords)
                        : new Shown(judged.place().kind(), Optional.of(first.annotation()), firsts),
                judged.gold(),
                judgement.wasContested(judged),
                sides);
    }

    private GoldPlace gone(KeptDecision decision) {
        SortedMap<String, GoldPlace.Side> sides = new TreeMap<>();
        for (Source source : decision.sources()) {
            String member = source.member();
            sides.put(
                    member,
                    new GoldPlace.Side(
                            had(member, decision.had(member)),
                            judgement.wasAsGold(decision, member)));
        }
        Optional<Annotation> gold = decision.goldId().flatMap(judgement::gold);
        Optional<Annotation> example =
                gold.or(
                        () ->
                                decision.sources().stream()
                                        .flatMap(source -> source.marks().stream())
                                        .map(Source.Mark::annotation)
                                        .findFirst());
        return place(
                Optional.empty(),
                Optional.of(decision),
                new Shown(decision.anchor().kind(), example, goldWords),
                gold,
                judgement.wasContested(decision),
                sides);
    }

    private GoldPlace unvoted(Annotation annotation, Optional<KeptDecision> decision) {
        SortedMap<String, GoldPlace.Side> sides = new TreeMap<>();
        judgement
                .places()
                .workers()
                .forEach(m -> sides.put(m, new GoldPlace.Side(Optional.empty(), false)));
        return place(
                Optional.empty(),
                decision,
                new Shown(annotation.kind(), Optional.of(annotation), goldWords),
                Optional.of(annotation),
                true,
                sides);
    }

    /** What stands for a place. */
    private record Shown(AnnotationKind kind, Optional<Annotation> annotation, MarkWords words) {}

    private GoldPlace place(
            Optional<Integer> number,
            Optional<KeptDecision> decision,
            Shown shown,
            Optional<Annotation> gold,
            boolean contested,
            SortedMap<String, GoldPlace.Side> sides) {
        String text = judgement.text();
        Optional<Fragment> range =
                shown.annotation()
                        .flatMap(shown.words()::range)
                        .filter(found -> found.end() <= text.length());
        Optional<Outcome> decided = decision.map(KeptDecision::outcome);
        return new GoldPlace(
                read.document(),
                read.goldState() == SetState.DONE,
                number,
                decision.map(KeptDecision::id),
                shown.kind(),
                range.map(r -> text.substring(Math.max(0, r.begin() - AROUND), r.begin()))
                        .map(GoldPlaces::onOneLine)
                        .orElse(""),
                shown.annotation().map(shown.words()::of).orElse(""),
                range.map(r -> text.substring(r.end(), Math.min(text.length(), r.end() + AROUND)))
                        .map(GoldPlaces::onOneLine)
                        .orElse(""),
                range,
                gold.map(Annotation::id),
                gold.map(found -> new GoldPlace.Had(found.typeId(), goldWords.of(found))),
                gold.isPresent() ? decided.or(() -> Optional.of(UNTOLD)) : decided,
                contested,
                sides);
    }

    private static String onOneLine(String some) {
        return some.replaceAll("\\s+", " ");
    }

    private Optional<GoldPlace.Had> had(String member, Optional<Annotation> had) {
        MarkWords theirs = words.getOrDefault(member, goldWords);
        return had.map(found -> new GoldPlace.Had(found.typeId(), theirs.of(found)));
    }
}
