/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/** Documents with marks of the built-in schema, and what studies of them say. */
final class StudiedMarks {

    static final Schema SCHEMA = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private static final IntervalSettings NONE = new IntervalSettings(false, 0.95, 1_000, 1);

    private final RandomMarks marks = new RandomMarks(11);

    RandomMarks marks() {
        return marks;
    }

    static Measuring measuring(Group.Kind... by) {
        return new Measuring(
                NONE, by.length == 0 ? Optional.empty() : Optional.of(by[0]), Pace.NONE);
    }

    static List<LayerFigure> measured(
            List<MarkedDocument> documents,
            List<String> members,
            Layer layer,
            Optional<String> measure,
            Group.Kind... by)
            throws Exception {
        SetStudies studies = new SetStudies(SCHEMA, List.of(layer));
        List<SetStudies.Counted> counted = new ArrayList<>();
        for (MarkedDocument document : documents) {
            counted.add(studies.count(document));
        }
        return studies.measure(counted, members, measure, measuring(by));
    }

    static AgreementResult figure(
            List<MarkedDocument> documents, String layer, String measure, String... members)
            throws Exception {
        return measured(
                        documents,
                        List.of(members),
                        Layer.parse(layer).orElseThrow(),
                        Optional.of(measure))
                .get(0)
                .result();
    }

    static MarkedDocument document(String name, Object... membersAndMarks) {
        List<MemberMarks> members = new ArrayList<>();
        for (int i = 0; i < membersAndMarks.length; i += 2) {
            List<Annotation> own = new ArrayList<>();
            ((List<?>) membersAndMarks[i + 1]).forEach(a -> own.add((Annotation) a));
            members.add(new MemberMarks((String) membersAndMarks[i], own));
        }
        return new MarkedDocument(name, RandomMarks.TEXT, members);
    }

    Mention mention(String type, int from, int to) {
        return new Mention(marks.header(type), Span.of(from, to), Optional.empty());
    }

    static Mention level(Mention mention, String tag) {
        return mention.withHeader(
                mention.header().withAttribute("level", Optional.of(AttributeValue.Tags.of(tag))));
    }

    List<MarkedDocument> random(int documents, int members) {
        List<MarkedDocument> all = new ArrayList<>();
        Random random = new Random(documents);
        for (int d = 0; d < documents; d++) {
            List<MemberMarks> own = new ArrayList<>();
            for (int m = 0; m < members; m++) {
                if (m < 2 || random.nextBoolean()) {
                    own.add(new MemberMarks("m" + m, marks.some()));
                }
            }
            all.add(new MarkedDocument("d" + d, RandomMarks.TEXT, own));
        }
        return all;
    }
}
