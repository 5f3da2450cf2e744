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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.SetContents;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;
import org.scholion.schema.Schema;

/** Tells what was decided in a document, and how far members support it. */
public final class GoldMarks {

    private final DocumentJudging.Read read;
    private final Judgement judgement;
    private final MarkWords goldWords;
    private final Map<String, MarkWords> words = new HashMap<>();

    /** Creates it for a document that was read. */
    public GoldMarks(DocumentJudging.Read read, Schema schema) {
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

    /** Returns all that was decided, in reading order; what no member has comes last. */
    public List<GoldMark> all() {
        List<GoldMark> all = new ArrayList<>();
        Map<AnnotationId, Annotation> left = new java.util.LinkedHashMap<>();
        judgement.gold().forEach(annotation -> left.put(annotation.id(), annotation));
        for (JudgedPlace judged : judgement.all()) {
            judged.gold().ifPresent(annotation -> left.remove(annotation.id()));
            if (judged.decision().isPresent()) {
                all.add(at(judged));
            }
        }
        for (Annotation annotation : left.values()) {
            all.add(placeless(annotation));
        }
        return all;
    }

    private GoldMark at(JudgedPlace judged) {
        Optional<Annotation> gold = judged.gold();
        Version first = judged.place().versions().get(0);
        MarkWords firsts = of(first);
        List<String> had = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        SortedMap<String, GoldMark.Other> other = new TreeMap<>();
        for (String member : judgement.places().workers()) {
            Optional<Version> version = judged.place().version(member);
            if (version.isEmpty()) {
                nothing.add(member);
            } else if (judgement.isAsGold(judged, member)) {
                had.add(member);
            } else {
                Annotation theirs = version.get().annotation();
                other.put(
                        member, new GoldMark.Other(theirs.typeId(), of(version.get()).of(theirs)));
            }
        }
        KeptDecision decision = judged.decision().orElseThrow();
        return new GoldMark(
                read.document(),
                Optional.of(judged.place().number()),
                judged.place().kind(),
                gold.orElse(first.annotation()).typeId(),
                gold,
                gold.map(goldWords::of).orElseGet(() -> firsts.of(first.annotation())),
                range(gold, first, firsts),
                Optional.ofNullable(read.kinds().get(decision.id())),
                decision.outcome().rule(),
                decision.reason(),
                decision.outcome().support(),
                had,
                other,
                nothing);
    }

    private Optional<Fragment> range(Optional<Annotation> gold, Version first, MarkWords firsts) {
        return gold.isPresent() ? goldWords.range(gold.get()) : firsts.range(first.annotation());
    }

    private MarkWords of(Version version) {
        return words.getOrDefault(version.first(), goldWords);
    }

    private GoldMark placeless(Annotation annotation) {
        Optional<KeptDecision> decision =
                judgement.placeless().stream()
                        .filter(each -> each.goldId().equals(Optional.of(annotation.id())))
                        .findFirst();
        return new GoldMark(
                read.document(),
                Optional.empty(),
                annotation.kind(),
                annotation.typeId(),
                Optional.of(annotation),
                goldWords.of(annotation),
                goldWords.range(annotation),
                decision.flatMap(each -> Optional.ofNullable(read.kinds().get(each.id()))),
                decision.flatMap(each -> each.outcome().rule()),
                decision.flatMap(KeptDecision::reason),
                decision.flatMap(each -> each.outcome().support()),
                List.of(),
                new TreeMap<>(),
                judgement.places().workers());
    }
}
