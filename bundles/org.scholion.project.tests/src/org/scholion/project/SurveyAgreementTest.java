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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.curation.study.Layer;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.chart.ChartMark;
import org.scholion.project.chart.LayerCharts;
import org.scholion.project.chart.Picture;
import org.scholion.project.chart.SvgPicture;
import org.scholion.words.Words;
import org.xml.sax.InputSource;

/** What a lead sees: charts whose parts stand for the places they were made of. */
class SurveyAgreementTest {
    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final Layer ENTITY = Layer.of(Layer.Kind.ENTITY);
    private static final SurveyAgreement.Request REQUEST =
            new SurveyAgreement.Request(
                    List.of(), Optional.empty(), false, IntervalSettings.STANDARD, "1.2.3");

    private final Path folder;
    private final TestProject project;
    private final SurveyAgreement survey;

    SurveyAgreementTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        for (int i = 0; i < 12; i++) {
            project.write("in/d" + i + ".txt", "Mira lives in Delhi, and Nora lives in Pune.");
        }
        project.add(folder.resolve("in"));
        survey = new SurveyAgreement(project.open);
    }

    @BeforeEach
    void threeWorkOnDocuments() throws Exception {
        for (int i = 0; i < 12; i++) {
            for (String member : List.of("asha", "omar", "zoe")) {
                mark(i, member, "person", 0, 4);
            }
            mark(i, "asha", "gpe", 14, 19);
            mark(i, "omar", i % 3 == 0 ? "place" : "gpe", 14, 19);
            mark(i, "zoe", "person", i % 2 == 0 ? 25 : 21, 29);
            for (String member : List.of("asha", "omar", "zoe")) {
                if (i < 10 || !member.equals("zoe")) {
                    project.store()
                            .sets()
                            .saveState(
                                    set(i, member).id(), SetState.DONE, Optional.empty(), member);
                }
            }
        }
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private AnnotationSet set(int document, String member) throws Exception {
        long id = project.store().documents().find("d" + document).orElseThrow().id();
        return project.store().sets().open(id, member);
    }

    private void mark(int document, String member, String type, int begin, int end)
            throws Exception {
        AnnotationSet set = set(document, member);
        Mention mention =
                new Mention(
                        AnnotationHeader.of(IDS.next(), type, member, Instant.EPOCH, 1),
                        Span.of(begin, end),
                        Optional.empty());
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(member, new CreateAnnotation(mention)));
    }

    private AgreementSurvey measured() throws Exception {
        return survey.run(REQUEST, Progress.NONE).survey();
    }

    private static LayerCharts charts(AgreementSurvey measured) {
        return new LayerCharts(measured, ENTITY, Words.english());
    }

    private long places(PlaceFilter filter) throws Exception {
        return survey.places(REQUEST, filter, 0, Progress.NONE).all();
    }

    @Test
    void thatFiguresOfLabelsAndPairsAreOfTheSameWhole() throws Exception {
        AgreementSurvey measured = measured();
        assertThat(measured.labels().figures().get(0).result().number())
                .isEqualTo(measured.pairs().figures().get(0).result().number());
        assertThat(measured.labels().settings().sets())
                .isEqualTo(measured.pairs().settings().sets());
    }

    @Test
    void thatEachPartOfAChartLeadsToThePlacesItCounts() throws Exception {
        LayerCharts charts = charts(measured());
        long all = places(PlaceFilter.of(ENTITY));
        long differences = 0;
        for (ChartMark<PlaceFilter> mark :
                charts.differences(Picture.Measure.PAGE).orElseThrow().marks()) {
            assertThat(places(mark.places())).as(mark.said()).isPositive();
            differences += places(mark.places());
        }
        assertThat(differences).isEqualTo(all);
        long pairs = 0;
        for (ChartMark<PlaceFilter> mark :
                charts.pairs(Picture.Measure.PAGE).orElseThrow().marks()) {
            pairs += places(mark.places());
        }
        assertThat(pairs).as("each pair on both sides of the diagonal").isEqualTo(2 * all);
        for (ChartMark<PlaceFilter> mark : charts.labels(Picture.Measure.PAGE).get(0).marks()) {
            long found = places(mark.places());
            assertThat(mark.said()).endsWith(found == 1 ? ": 1 place" : ": " + found + " places");
        }
    }

    @Test
    void thatARareLabelHasNoWhiskerAndTheOthersHave() throws Exception {
        List<ChartMark<PlaceFilter>> rows =
                charts(measured()).figures(Picture.Measure.PAGE).marks();
        assertThat(rows)
                .filteredOn(row -> row.said().startsWith("Person"))
                .allSatisfy(row -> assertThat(row.said()).contains("interval"));
        assertThat(rows)
                .filteredOn(row -> row.said().startsWith("Place"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.said()).doesNotContain(" to "));
    }

    @Test
    void thatAPictureIsWellFormedWhateverLabelsAreCalled() throws Exception {
        for (Picture<PlaceFilter> picture : charts(measured()).all(Picture.Measure.PAGE)) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(SvgPicture.of(picture))));
        }
        Picture<PlaceFilter> hostile = new Picture<>("<&\">", 10, 10, List.of(), List.of());
        assertThat(SvgPicture.of(hostile)).contains("&lt;&amp;&quot;&gt;");
    }

    private Path saved(String name) throws Exception {
        return new SaveAgreement(project.open)
                .run(
                        new SaveAgreement.Request(
                                measured(), folder.resolve(name), Words.english()),
                        Progress.NONE)
                .file();
    }

    @Test
    void thatAReportIsSavedAsItsEndingSays() throws Exception {
        assertThat(Files.readString(saved("r.html")))
                .contains("<svg", "Schema version 1", "program version 1.2.3", "span-f1-exact");
        assertThat(Files.readString(saved("r.csv"))).contains("span-f1-exact").doesNotContain("<");
        Path json = saved("r.json");
        MeasureSets.Result again =
                new MeasureSets(project.open).repeat(json, "1.2.3", Progress.NONE);
        assertThat(again.report().figures().get(0).result().number())
                .isEqualTo(measured().labels().figures().get(0).result().number());
        assertThatThrownBy(() -> saved("r.doc"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("r.doc");
        assertThat(folder.resolve("r.doc")).doesNotExist();
    }

    @Test
    void thatGammaThatWasAddedIsRepeatedFromTheSavedReport() throws Exception {
        Layer entities = new Layer(Layer.Kind.ENTITY, "");
        AgreementSurvey more = survey.gamma(measured(), entities, Progress.NONE);
        assertThat(more.labels().settings().gamma()).containsExactly(entities);
        Path file = folder.resolve("report.json");
        new SaveAgreement(project.open)
                .run(new SaveAgreement.Request(more, file, Words.english()), Progress.NONE);
        AgreementReport again =
                new MeasureSets(project.open)
                        .repeat(file, more.labels().settings().program(), Progress.NONE)
                        .report();
        assertThat(again).isEqualTo(more.labels());
        assertThat(again.figures())
                .filteredOn(figure -> figure.result().measure().equals("gamma"))
                .isNotEmpty();
    }
}
