/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Member;
import org.scholion.curation.adjudication.Rule;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.chart.GoldBehind;
import org.scholion.project.chart.GoldCharts;
import org.scholion.project.chart.Picture;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldSurvey;
import org.scholion.project.gold.MemberFigure;
import org.scholion.words.Words;

/** What is told of gold, in charts and beside it in exports. */
class GoldSupportTest extends DeskProject {

    private final Path folder;

    GoldSupportTest(@TempDir Path folder) throws Exception {
        super(folder);
        this.folder = folder;
    }

    @BeforeEach
    void threeMarked() throws Exception {
        done("asha", mention("person", 0, 8), mention("person", 13, 23), mention("gpe", 29, 34));
        done("omar", mention("person", 0, 4), mention("person", 13, 23));
        done("zoe", mention("person", 0, 4), mention("organisation", 13, 23));
    }

    private void adjudicate() throws Exception {
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Majority(), Optional.empty(), "lea", false),
                        Progress.NONE);
    }

    private GoldSurvey survey() throws Exception {
        return new ListGold(project.open)
                .run(new ListGold.Request(Optional.empty(), true), Progress.NONE)
                .survey();
    }

    private Path export(String format) throws Exception {
        Path out = folder.resolve(format);
        new ExportDocuments(project.open, InstalledFormats.builtIn())
                .run(
                        new ExportRequest(
                                format,
                                out,
                                Optional.of(Whose.parse(Member.GOLD)),
                                Optional.empty()),
                        Progress.NONE);
        return out;
    }

    private List<Picture<List<GoldBehind>>> pictures() throws Exception {
        return new GoldCharts(survey(), project.open.schema(), Words.english())
                .all().stream().map(chart -> chart.drawing().apply(Picture.Measure.PAGE)).toList();
    }

    @Test
    void thatEachAnnotationOfGoldSaysWhoHadItAndWhatOthersHadWithoutNames() throws Exception {
        adjudicate();
        String line = Files.readString(export("jsonl").resolve("documents.jsonl"));
        JsonNode entities = new ObjectMapper().readTree(line).get("entities");
        assertThat(entities).hasSize(2);
        for (JsonNode entity : entities) {
            JsonNode support = entity.get("support");
            assertThat(support.get("had").asInt()).isEqualTo(2);
            assertThat(support.get("worked").asInt()).isEqualTo(3);
            assertThat(support.get("nothing").asInt()).isZero();
            assertThat(support.get("rule").asText()).isEqualTo("majority");
            assertThat(support.get("other")).hasSize(1);
            assertThat(support.get("other").get(0).get("count").asInt()).isEqualTo(1);
            assertThat(support.at("/posterior/type/dawid-skene/person").asDouble())
                    .isBetween(0.0, 1.0);
            assertThat(support.at("/posterior/type/mace").isObject()).isTrue();
            assertThat(support.toString()).doesNotContain("asha", "omar", "zoe");
        }
    }

    @Test
    void thatSupportInXmiIsLeftOutQuietlyWhenItIsRead() throws Exception {
        adjudicate();
        Path out = export("xmi");
        assertThat(Files.readString(out.resolve("a.xmi"))).contains("scholion.support.");
        Path again = Files.createDirectory(folder.resolve("again"));
        try (TestProject other = new TestProject(again, "news-stance")) {
            ImportResult result = other.add(out);
            assertThat(result.losses().isEmpty()).isTrue();
            assertThat(other.store().documents().find("a").orElseThrow().metadata().keySet())
                    .noneMatch(key -> key.startsWith("scholion."));
        }
    }

    @Test
    void thatFiguresOfMembersAreMadeOfThePlacesTheyLeadTo() throws Exception {
        adjudicate();
        GoldSurvey survey = survey();
        for (MemberFigure figure : survey.members()) {
            List<GoldPlace> places =
                    survey.places().stream()
                            .filter(place -> place.outcome().isPresent())
                            .filter(place -> place.members().containsKey(figure.member()))
                            .toList();
            assertThat(places).hasSize(figure.decisions());
            assertThat(places)
                    .filteredOn(place -> place.isOwnVote(figure.member()))
                    .hasSize(figure.preAccepted());
        }
        Picture<List<GoldBehind>> members = pictures().get(0);
        // a row for all places, one for contested ones, one for the own vote
        assertThat(members.marks()).hasSize(3 * survey.members().size());
        assertThat(members.marks().get(0).places()).hasSize(survey.members().get(0).decisions());
    }

    @Test
    void thatWhatIsUndefinedSaysWhy() throws Exception {
        adjudicate();
        assertThat(pictures())
                .flatExtracting(Picture::marks)
                .extracting(mark -> mark.said())
                .anyMatch(said -> said.contains("undefined") && said.contains("looked at"));
    }
}
