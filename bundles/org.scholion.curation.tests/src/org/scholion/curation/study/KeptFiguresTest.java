/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.Group;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/** Figures made of kept sums are those that are made from scratch, bit by bit. */
class KeptFiguresTest {
    private static final Schema SCHEMA =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private static final List<Layer> LAYERS = Layer.of(SCHEMA);
    private static final List<String> MEMBERS = List.of("a", "b", "c", "d");
    private static final int DOCUMENTS = 150;
    private static final int EDITS = 60;

    private static final Optional<Group.Kind> NONE = Optional.empty();

    private final Random random = new Random(7);
    private final RandomMarks marks = new RandomMarks(7);

    /** A document as some members have marked it, with the name of the document. */
    private record Made(MarkedDocument document, SetStudies.Counted counted) {}

    private MarkedDocument document(String name) {
        List<MemberMarks> members = new ArrayList<>();
        for (String member : MEMBERS) {
            if (random.nextInt(6) > 0) {
                members.add(new MemberMarks(member, marks.some()));
            }
        }
        return new MarkedDocument(name, RandomMarks.TEXT, members);
    }

    private MarkedDocument edited(MarkedDocument document) {
        List<MemberMarks> members = new ArrayList<>(document.members());
        if (members.isEmpty()) {
            return document(document.name());
        }
        int which = random.nextInt(members.size());
        members.set(which, new MemberMarks(members.get(which).member(), marks.some()));
        return new MarkedDocument(document.name(), RandomMarks.TEXT, members);
    }

    private static String figures(
            SetStudies studies,
            List<SetStudies.Counted> counted,
            List<String> members,
            Optional<Group.Kind> parts)
            throws Exception {
        StringBuilder all = new StringBuilder();
        for (LayerFigure figure :
                studies.measure(
                        counted,
                        members,
                        Optional.empty(),
                        new Measuring(
                                new IntervalSettings(false, 0.95, 1_000, 1), parts, Pace.NONE))) {
            if (figure.result().group().isPresent()) {
                continue;
            }
            // a number written in full is another one if a single bit is
            all.append(figure.layer().word())
                    .append(figure.of())
                    .append(ResultTree.of(figure.result()))
                    .append('\n');
        }
        return all.toString();
    }

    @Test
    void thatFiguresAfterEditsAreThoseFromScratchBitByBit() throws Exception {
        SetStudies kept = new SetStudies(SCHEMA, LAYERS);
        List<Made> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            MarkedDocument document = document("d" + i);
            documents.add(new Made(document, kept.count(document)));
        }
        for (int edit = 0; edit < EDITS; edit++) {
            int at = random.nextInt(documents.size());
            switch (random.nextInt(8)) {
                case 0 -> documents.remove(at);
                case 1 -> {
                    MarkedDocument more = document("m" + edit);
                    documents.add(at, new Made(more, kept.count(more)));
                }
                default -> {
                    MarkedDocument other = edited(documents.get(at).document());
                    documents.set(
                            at,
                            new Made(
                                    other,
                                    kept.count(other, Optional.of(documents.get(at).counted()))));
                }
            }
            List<String> members = random.nextInt(5) == 0 ? List.of("d", "a", "b") : MEMBERS;
            SetStudies fresh = new SetStudies(SCHEMA, LAYERS);
            List<SetStudies.Counted> anew = new ArrayList<>();
            for (Made made : documents) {
                anew.add(fresh.count(made.document()));
            }
            assertThat(figures(kept, documents.stream().map(Made::counted).toList(), members, NONE))
                    .as("edit %s", edit)
                    .isEqualTo(figures(fresh, anew, members, NONE));
        }
    }

    @Test
    void thatTheFigureOfAllIsTheSameWhetherPartsAreMeasuredOrNot() throws Exception {
        SetStudies studies = new SetStudies(SCHEMA, LAYERS);
        List<SetStudies.Counted> counted = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            counted.add(studies.count(document("d" + i)));
        }
        assertThat(figures(studies, counted, MEMBERS, NONE))
                .isEqualTo(figures(studies, counted, MEMBERS, Optional.of(Group.Kind.PAIR)));
    }
}
