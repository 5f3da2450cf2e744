/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.document.Fragment;
import org.scholion.project.agreement.AgreementPlace;

/** Says which places are behind figures: where they are, and what both members have there. */
record AgreementPlacesReport(Output output) {

    /** Writes a table. */
    void write(List<AgreementPlace> places) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.document",
                        "cli.head.layer",
                        "cli.head.from",
                        "cli.head.to",
                        "cli.head.difference",
                        "cli.head.one",
                        "cli.head.other",
                        "cli.head.said"));
        for (AgreementPlace each : places) {
            MarkedPlace place = each.place();
            rows.add(
                    List.of(
                            each.document(),
                            place.layer().word() + place.of().map(of -> " " + of).orElse(""),
                            Integer.toString(each.points().begin()),
                            Integer.toString(each.points().end()),
                            word(place.kind()),
                            reading(place.one(), place.leftLabel(), each.left()),
                            reading(place.other(), place.rightLabel(), each.right()),
                            each.before() + "[" + each.words() + "]" + each.after()));
        }
        output.table(rows);
        output.say("cli.agreement.found-places", "places", places.size());
    }

    private String reading(String member, String label, String words) {
        return output.textOf(
                "cli.agreement.reading",
                "member",
                member,
                "label",
                label,
                "has",
                !label.isEmpty(),
                "words",
                words,
                "marked",
                !words.isEmpty());
    }

    /** Writes JSON; offsets are in code points. */
    void json(List<AgreementPlace> places) {
        output.json(places.stream().map(AgreementPlacesReport::tree).toList());
    }

    private static Map<String, @Nullable Object> tree(AgreementPlace each) {
        MarkedPlace place = each.place();
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("document", each.document());
        tree.put("layer", place.layer().word());
        tree.put("of", place.of());
        tree.put("difference", word(place.kind()));
        tree.put("begin", each.points().begin());
        tree.put("end", each.points().end());
        tree.put("offsets", "codepoint");
        tree.put("before", each.before());
        tree.put("text", each.words());
        tree.put("after", each.after());
        tree.put("one", side(place.one(), place.left(), each.leftPoints(), each.left()));
        tree.put("other", side(place.other(), place.right(), each.rightPoints(), each.right()));
        return tree;
    }

    /** What a member has; without an annotation there is nothing but the name. */
    private static Map<String, @Nullable Object> side(
            String member,
            Optional<MarkedPlace.Side> side,
            Optional<Fragment> points,
            String words) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("member", member);
        tree.put("annotation", side.map(s -> s.annotation().id().value()));
        tree.put("label", side.map(MarkedPlace.Side::label).filter(label -> !label.isEmpty()));
        tree.put("begin", points.map(Fragment::begin));
        tree.put("end", points.map(Fragment::end));
        tree.put("text", words);
        return tree;
    }

    private static String word(MarkedPlace.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
