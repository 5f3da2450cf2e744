/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldSurvey;
import org.scholion.project.gold.MemberFigure;
import org.scholion.project.gold.SharedErrors;
import org.scholion.schema.Schema;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * The charts about gold: how members compare with it, how often all were wrong together, and what
 * models of annotators say. Each row is a link to the places it is made of, those that speak
 * against it first.
 */
public final class GoldCharts {
    private final GoldSurvey survey;
    private final Schema schema;
    private final Words words;

    /**
     * Draws charts of what was found.
     *
     * @param words says what stands in them
     */
    public GoldCharts(GoldSurvey survey, Schema schema, Words words) {
        this.survey = survey;
        this.schema = schema;
        this.words = words;
    }

    /**
     * A chart.
     *
     * @param title what it shows
     * @param reading how it is read, and what is to be known of it
     * @param drawing draws it
     */
    public record Chart(
            String title,
            List<String> reading,
            Function<Picture.Measure, Picture<List<GoldBehind>>> drawing) {

        public Chart {
            reading = List.copyOf(reading);
        }
    }

    /** Returns all charts that have something to show. */
    public List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        if (!survey.members().isEmpty()) {
            all.add(
                    chart(
                            Message.of("project.chart.gold.members"),
                            List.of(Message.of("project.chart.gold.members.reading")),
                            survey.members().stream().flatMap(m -> rows(m).stream()).toList()));
        }
        all.add(
                chart(
                        Message.of("project.chart.gold.shared"),
                        List.of(Message.of("project.chart.gold.shared.reading")),
                        shared()));
        ModelRows models = new ModelRows(survey, schema, words);
        List<DotRows.Row<List<GoldBehind>>> undefined = new ArrayList<>();
        for (Posterior posterior : survey.posteriors()) {
            if (posterior.undefined().isPresent()) {
                undefined.add(models.undefined(posterior));
            } else {
                all.add(
                        chart(
                                models.title(posterior),
                                models.reading(posterior),
                                models.rows(posterior)));
            }
        }
        if (!undefined.isEmpty()) {
            all.add(chart(Message.of("project.chart.gold.no-posterior"), List.of(), undefined));
        }
        return all;
    }

    private Chart chart(
            Message title, List<Message> reading, List<DotRows.Row<List<GoldBehind>>> rows) {
        String said = words.say(title);
        return new Chart(
                said,
                reading.stream().map(words::say).toList(),
                measure -> new DotRows<List<GoldBehind>>(words, measure).picture(said, rows));
    }

    private List<DotRows.Row<List<GoldBehind>>> rows(MemberFigure figure) {
        String member = figure.member();
        List<GoldPlace> all =
                survey.places().stream()
                        .filter(place -> place.adjudicated() && place.outcome().isPresent())
                        .filter(place -> place.members().containsKey(member))
                        .sorted(Comparator.comparing(place -> asGold(place, member)))
                        .toList();
        return List.of(
                row(
                        Message.verbatim(member),
                        Optional.empty(),
                        figure.all(),
                        all,
                        Message.of("project.chart.gold.no-marks")),
                row(
                        Message.of("project.chart.gold.contested"),
                        Optional.of(member),
                        figure.contested(),
                        all.stream().filter(GoldPlace::contested).toList(),
                        Message.of("project.chart.gold.no-contest")),
                share(
                        Message.of("project.chart.gold.own"),
                        Optional.of(member),
                        figure.preAccepted(),
                        figure.decisions(),
                        all.stream().filter(place -> place.isOwnVote(member)).toList(),
                        Message.of("project.chart.gold.no-marks")));
    }

    private static boolean asGold(GoldPlace place, String member) {
        GoldPlace.Side side = place.members().get(member);
        return side != null && side.asGold();
    }

    private DotRows.Row<List<GoldBehind>> row(
            Message name,
            Optional<String> member,
            MemberFigure.Counts counts,
            List<GoldPlace> places,
            Message undefined) {
        Optional<Double> value =
                counts.f1().isPresent() ? Optional.of(counts.f1().getAsDouble()) : Optional.empty();
        Message beside =
                value.map(
                                found ->
                                        Message.of(
                                                "project.chart.gold.value",
                                                "value",
                                                found,
                                                "places",
                                                places.size()))
                        .orElse(undefined);
        return drawn(name, member, value, beside, behind(places));
    }

    private DotRows.Row<List<GoldBehind>> share(
            Message name,
            Optional<String> member,
            int part,
            int all,
            List<GoldPlace> places,
            Message undefined) {
        Optional<Double> value = all == 0 ? Optional.empty() : Optional.of((double) part / all);
        Message beside =
                value.map(
                                found ->
                                        Message.of(
                                                "project.chart.gold.share",
                                                "value",
                                                found,
                                                "part",
                                                part,
                                                "all",
                                                all))
                        .orElse(undefined);
        return drawn(name, member, value, beside, behind(places));
    }

    private DotRows.Row<List<GoldBehind>> drawn(
            Message name,
            Optional<String> member,
            Optional<Double> value,
            Message beside,
            List<GoldBehind> behind) {
        String named = words.say(name);
        String full =
                member.map(
                                of ->
                                        words.say(
                                                Message.of(
                                                        "project.chart.gold.of",
                                                        "member",
                                                        of,
                                                        "name",
                                                        name)))
                        .orElse(named);
        return new DotRows.Row<>(
                named,
                member.isEmpty(),
                value,
                Optional.empty(),
                beside,
                behind,
                words.say(
                        value.isPresent()
                                ? Message.of(
                                        "project.chart.gold.said", "name", full, "what", beside)
                                : Message.of(
                                        "project.chart.said.undefined",
                                        "name",
                                        full,
                                        "why",
                                        beside)));
    }

    private List<DotRows.Row<List<GoldBehind>>> shared() {
        SharedErrors shared = survey.shared();
        List<GoldPlace> looked =
                survey.places().stream()
                        .filter(GoldPlace::isReviewed)
                        .sorted(Comparator.comparing(GoldPlace::isAsAllHad))
                        .toList();
        return List.of(
                share(
                        Message.of("project.chart.gold.wrong"),
                        Optional.empty(),
                        shared.wrong(),
                        shared.looked(),
                        looked.stream().filter(Predicate.not(GoldPlace::isAsAllHad)).toList(),
                        Message.of("project.chart.gold.none-looked-at")),
                share(
                        Message.of("project.chart.gold.right"),
                        Optional.empty(),
                        shared.looked() - shared.wrong(),
                        shared.looked(),
                        looked.stream().filter(GoldPlace::isAsAllHad).toList(),
                        Message.of("project.chart.gold.none-looked-at")));
    }

    private List<GoldBehind> behind(List<GoldPlace> places) {
        return places.stream().map(this::behind).toList();
    }

    private GoldBehind behind(GoldPlace place) {
        SortedMap<String, String> each = new TreeMap<>();
        place.members().forEach((member, side) -> each.put(member, said(side.had(), place)));
        String gold =
                place.outcome().isEmpty()
                        ? words.say(Message.of("project.chart.gold.open"))
                        : said(place.gold(), place);
        return new GoldBehind(place, each, gold, "");
    }

    private String said(Optional<GoldPlace.Had> had, GoldPlace place) {
        if (had.isEmpty()) {
            return words.say(Message.of("project.chart.nothing"));
        }
        String type = schema.type(had.get().typeId()).map(t -> t.name()).orElse(had.get().typeId());
        return had.get().words().isEmpty() || had.get().words().equals(place.words())
                ? type
                : words.say(
                        Message.of(
                                "project.chart.gold.had",
                                "type",
                                type,
                                "words",
                                had.get().words()));
    }
}
