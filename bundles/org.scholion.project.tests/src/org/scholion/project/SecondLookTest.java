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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.project.ListMarksOfTypes.Mark;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.json.JsonText;
import org.scholion.schema.xml.SchemaXml;

/** Changed guidelines make no other structure, and marks of their types can be looked at again. */
class SecondLookTest {

    private final Path folder;
    private final TestProject project;
    private final MemberWork work;

    SecondLookTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira Sen met Tariq Aziz near Delhi, and Mira spoke.");
        project.write("in/b.txt", "Tariq Aziz came to Delhi.");
        project.add(folder.resolve("in"));
        work = new MemberWork(project);
        work.done(
                "a",
                "asha",
                MemberWork.mention("person", 13, 23),
                MemberWork.mention("person", 0, 8),
                MemberWork.mention("gpe", 29, 34));
        work.done("a", "omar", MemberWork.mention("person", 0, 8));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private List<String> marks(String member, String... types) throws Exception {
        return new ListMarksOfTypes(project.open)
                        .run(new ListMarksOfTypes.Request(member, Set.of(types)), Progress.NONE)
                        .marks()
                        .stream()
                        .map(SecondLookTest::line)
                        .toList();
    }

    private static String line(Mark mark) {
        return mark.document().name() + " " + mark.words();
    }

    private void changeGuidelines() throws Exception {
        Path file = folder.resolve("news.xml");
        String xml = SchemaXml.write(project.open.schema());
        project.write("news.xml", xml.replace("Leave titles and offices out", "Take titles in"));
        new ApplySchema(project.open)
                .run(new ApplySchema.Request(file, false, "lea"), Progress.NONE);
        assertThat(project.open.schemaVersion()).isEqualTo(2);
    }

    @Test
    void thatOnesOwnMarksOfSomeTypesAreListedInReadingOrder() throws Exception {
        work.mark("b", "asha", List.of(MemberWork.mention("person", 0, 10)));
        assertThat(marks("asha", "person"))
                .containsExactly("a Mira Sen", "a Tariq Aziz", "b Tariq Aziz");
        assertThat(marks("asha", "gpe", "event")).containsExactly("a Delhi");
        assertThat(marks("omar", "person")).containsExactly("a Mira Sen");
        assertThat(marks("zoe", "person")).isEmpty();
    }

    @Test
    void thatSetsStayComparableWhenOnlyGuidelinesChange() throws Exception {
        MeasureSets.Request request =
                new MeasureSets.Request(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        IntervalSettings.STANDARD,
                        "1");
        List<String> before = figures(request);
        changeGuidelines();
        assertThat(figures(request)).isEqualTo(before);
        work.done("b", "asha", MemberWork.mention("person", 0, 10));
        work.done("b", "omar", MemberWork.mention("person", 0, 10));
        assertThat(new MeasureSets(project.open).run(request, Progress.NONE).report().documents())
                .isEqualTo(2);
    }

    @Test
    void thatASavedReportRepeatsUnderOtherGuidelinesWithoutBeingCalledAnother() throws Exception {
        AgreementReport report =
                new MeasureSets(project.open)
                        .run(
                                new MeasureSets.Request(
                                        List.of(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        IntervalSettings.STANDARD,
                                        "1"),
                                Progress.NONE)
                        .report();
        Path saved = project.write("report.json", JsonText.of(AgreementTree.of(report)));
        changeGuidelines();
        AgreementReport again =
                new MeasureSets(project.open).repeat(saved, "1", Progress.NONE).report();
        assertThat(again.notes()).isEmpty();
        assertThat(again.figures()).hasToString(report.figures().toString());
        Path file =
                project.write(
                        "more.xml",
                        SchemaXml.write(project.open.schema())
                                .replaceFirst(
                                        "<entity ", "<entity id=\"ship\" name=\"Ship\"/><entity "));
        new ApplySchema(project.open)
                .run(new ApplySchema.Request(file, false, "lea"), Progress.NONE);
        assertThat(new MeasureSets(project.open).repeat(saved, "1", Progress.NONE).report().notes())
                .extracting(note -> note.code())
                .containsExactly("project.agreement.other-schema");
    }

    private List<String> figures(MeasureSets.Request request) throws Exception {
        return new MeasureSets(project.open)
                .run(request, Progress.NONE).report().figures().stream()
                        .map(Object::toString)
                        .toList();
    }
}
