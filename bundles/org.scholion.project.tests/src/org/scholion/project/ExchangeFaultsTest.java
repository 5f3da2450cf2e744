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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.SetState;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.SourceHints;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.tika.ExtractedFormats;
import org.scholion.project.ImportResult.Outcome;

/** What went wrong with files of others once. */
class ExchangeFaultsTest {

    @TempDir private Path folder = Path.of("");

    private static final Formats FORMATS;

    static {
        List<Format> all = new ArrayList<>(InstalledFormats.builtIn().all());
        all.addAll(ExtractedFormats.all());
        FORMATS = new Formats(all);
    }

    private static final String SHORT = "مرحبا\n";

    private static ImportRequest in1256(Path file) {
        return ImportRequest.of(List.of(file))
                .withText(Optional.of(Charset.forName("windows-1256")), Optional.empty());
    }

    @Test
    void thatTooLittleToTellACharsetIsRefusedWithTheLikeliest() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path file = project.write("in/a.txt", SHORT.getBytes("windows-1256"));
            assertThat(project.add(file).problems())
                    .singleElement()
                    .satisfies(
                            p ->
                                    assertThat(p.toString())
                                            .contains(
                                                    "a.txt", "offset 0", "windows-1256: ", "مرحبا")
                                            .hasLineCount(4));
            assertThat(project.names()).isEmpty();
            assertThat(project.run(in1256(file)).problems()).isEmpty();
        }
    }

    @Test
    void thatADocumentReadWronglyGivesWayToTheSameBytesReadRightly() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path file = project.write("in/a.txt", SHORT.getBytes("windows-1256"));
            ImportRequest wrong =
                    ImportRequest.of(List.of(file))
                            .withText(Optional.of(StandardCharsets.ISO_8859_1), Optional.empty());
            project.run(wrong);
            ImportResult result = project.run(in1256(file));
            assertThat(result.problems()).isEmpty();
            assertThat(result.documents())
                    .singleElement()
                    .satisfies(d -> assertThat(d.outcome()).isEqualTo(Outcome.REPLACED));
            DocumentRecord now = project.store().documents().find("a").orElseThrow();
            assertThat(project.store().documents().text(now.id())).isEqualTo(SHORT);
            assertThat(project.run(in1256(file)).count(Outcome.UNCHANGED)).isEqualTo(1);

            AnnotationSet set = project.store().sets().open(now.id(), "me");
            project.store()
                    .sets()
                    .saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "me");
            assertThat(project.run(wrong).problems()).hasSize(1);
            project.write("in/a.txt", "مرحبا بالعالم".getBytes("windows-1256"));
            assertThat(project.run(in1256(file)).problems()).hasSize(1);
        }
    }

    private static final String MARKS = "T1\tPerson 0 5\t%s\n";

    /** What each format of texts makes of a short text in a charset, as files by name. */
    private static Map<String, Map<String, String>> inEachFormat() {
        return Map.of(
                "a.txt", Map.of("a.txt", SHORT),
                "a.ann", Map.of("a.txt", SHORT, "a.ann", ""),
                "marked.ann", Map.of("marked.txt", SHORT, "marked.ann", MARKS.formatted("مرحبا")),
                "a.csv", Map.of("a.csv", "text,n\nمرحبا,1\n"),
                "a.tsv", Map.of("a.tsv", "text\tn\nمرحبا\t1\n"),
                "a.html", Map.of("a.html", "<!doctype html><p>مرحبا"),
                "a.conll", Map.of("a.conll", "مرحبا O\nمريم B-PER\n"));
    }

    @Test
    void thatAWronglyReadTextGivesWayWhateverItsFormat() throws Exception {
        for (Map.Entry<String, Map<String, String>> each : inEachFormat().entrySet()) {
            Path here = Files.createDirectories(folder.resolve(each.getKey() + "-in"));
            try (TestProject project = new TestProject(here)) {
                for (Map.Entry<String, String> file : each.getValue().entrySet()) {
                    project.write("in/" + file.getKey(), file.getValue().getBytes("windows-1256"));
                }
                ImportRequest right = in1256(here.resolve("in")).withAdoptSchema(true);
                ImportRequest wrong =
                        right.withText(Optional.of(StandardCharsets.ISO_8859_1), Optional.empty());
                ImportDocuments importing = new ImportDocuments(project.open, FORMATS);
                assertThat(importing.run(wrong, Progress.NONE).problems())
                        .as(each.getKey())
                        .isEmpty();
                ImportResult result = importing.run(right, Progress.NONE);
                assertThat(result.problems()).as(each.getKey()).isEmpty();
                assertThat(result.documents())
                        .as(each.getKey())
                        .singleElement()
                        .satisfies(d -> assertThat(d.outcome()).isEqualTo(Outcome.REPLACED));
                DocumentRecord now =
                        project.store()
                                .documents()
                                .find(result.documents().get(0).name())
                                .orElseThrow();
                assertThat(project.store().documents().text(now.id()))
                        .as(each.getKey())
                        .startsWith("مرحبا");
                assertThat(importing.run(right, Progress.NONE).count(Outcome.UNCHANGED))
                        .as(each.getKey())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void thatWhatSomebodyWorkedOnNeverGivesWay() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", SHORT.getBytes("windows-1256"));
            project.write("in/a.ann", MARKS.formatted("مرحبا").getBytes("windows-1256"));
            ImportRequest right = in1256(folder.resolve("in")).withAdoptSchema(true);
            ImportRequest wrong =
                    right.withText(Optional.of(StandardCharsets.ISO_8859_1), Optional.empty());
            project.run(wrong);
            DocumentRecord there = project.store().documents().find("a").orElseThrow();
            AnnotationSet set = project.store().sets().find(there.id(), "imported").orElseThrow();
            project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), "me");
            String before = project.content();
            assertThat(project.run(right).problems()).hasSize(1);
            assertThat(project.content()).isEqualTo(before);
        }
    }

    @Test
    void thatALineThatIsNoDocumentLeavesTheOthers() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write(
                    "in/a.csv",
                    "name,text\none,Rain\ntwo,\nthree,Wind\none,Snow\nfour,Sun,x\nfive,Fog\n");
            ImportResult result = project.add(folder.resolve("in"));
            assertThat(project.names()).containsExactlyInAnyOrder("one", "three", "five");
            assertThat(result.problems())
                    .extracting(problem -> problem.line().orElse(0))
                    .containsExactly(3, 5, 6);
            assertThat(result.problems())
                    .allSatisfy(p -> assertThat(p.toString()).contains("a.csv", "line "));
        }
    }

    @Test
    void thatATaskThatCannotBeReadLeavesTheOthers() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write(
                    "in/a.json",
                    """
                    [{"data": {"text": "Rain"}, "annotations": []},
                     {"data": {"picture": 1}, "annotations": []},
                     {"data": {"text": "Wind"}, "annotations": []}]
                    """);
            ImportResult result = project.add(folder.resolve("in"));
            assertThat(project.names()).containsExactlyInAnyOrder("a/1", "a/3");
            assertThat(result.problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).contains("a.json", "task 2"));
        }
    }

    @Test
    void thatADocumentOfACollectionThatCannotBeReadLeavesTheOthers() throws Exception {
        String document =
                "<document><id>%s</id><passage><offset>0</offset><text>%s</text></passage></document>";
        String tei = "<TEI><text><body><p>%s</p></body></text></TEI>";
        try (TestProject project = new TestProject(folder)) {
            project.write(
                    "in/a.xml",
                    "<?xml version='1.0'?><collection><source>BioC</source><date/><key/>\n"
                            + document.formatted("1", "Rain")
                            + document.formatted("2", "")
                            + document.formatted("3", "Wind")
                            + document.formatted("4", "")
                            + "</collection>");
            ImportResult result =
                    project.run(
                            ImportRequest.of(List.of(folder.resolve("in/a.xml")))
                                    .withFormat(Optional.of("bioc")));
            assertThat(result.problems())
                    .hasSize(2)
                    .allSatisfy(p -> assertThat(p.toString()).contains("a.xml"));
            assertThat(project.names()).hasSize(2);
            project.write(
                    "in/b.xml",
                    "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'>"
                            + tei.formatted("Rain")
                            + tei.formatted("")
                            + tei.formatted("Wind")
                            + "</teiCorpus>");
            assertThat(project.add(folder.resolve("in/b.xml")).problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).contains("b.xml"));
            assertThat(project.names()).contains("b/1", "b/3").hasSize(4);
        }
    }

    @Test
    void thatATypeSystemThatIsNotThereIsSaidAndNothingIsImported() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path file = project.write("in/a.txt", "Rain");
            ImportRequest request =
                    ImportRequest.of(List.of(file))
                            .withHints(
                                    SourceHints.NONE.withTypeSystem(
                                            Optional.of(folder.resolve("none.xml"))));
            assertThat(project.run(request).problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).contains("none.xml", "no such file"));
            assertThat(project.names()).isEmpty();
        }
    }

    @Test
    void thatTwoWordsAreOfNoLanguage() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", "\n\n   مرحبا ...بالعالم (سلام) \n");
            project.write("in/b.txt", "Bas kota");
            project.write("in/c.txt", "قال مسؤول إن المفاوضات لم تفشل بعد");
            ImportResult result = project.add(folder.resolve("in"));
            assertThat(result.documents())
                    .extracting(ImportResult.Item::language)
                    .containsExactly(Optional.empty(), Optional.empty(), Optional.of("ar"));
        }
    }

    @Test
    void thatRefusalsAreGroupedByWhatIsWrong() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (int i = 1; i <= 5; i++) {
                project.write("in/a" + i + ".txt", "one two");
                project.write("in/a" + i + ".ann", "T1\tX 0 3\tother" + i + "\n");
            }
            project.write("in/b.txt", "one two");
            project.write("in/b.ann", "T1\tX 0 3\n");
            ImportResult result = project.add(folder.resolve("in"));
            assertThat(result.problems()).hasSize(6);
            assertThat(result.refusals()).extracting(List::size).containsExactly(5, 1);
        }
    }

    @Test
    void thatNoticesThatSayTheSameAreOne() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (int i = 1; i <= 3; i++) {
                project.write("in/a" + i + ".txt", "one two");
                project.write("in/a" + i + ".ann", "T1\tX 0 3\tone \nT2\tX 4 7\ttwo \n");
            }
            ImportResult result = project.adopt(folder.resolve("in"));
            assertThat(result.problems()).isEmpty();
            assertThat(result.notices()).hasSize(3);
            assertThat(result.noticesInBrief())
                    .singleElement()
                    .satisfies(n -> assertThat(n.count()).isEqualTo(6));
        }
    }

    @Test
    void thatAnAttributeGivenTwiceIsOneOfSeveralValues() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", "Anna met Bob.");
            project.write(
                    "in/d.ann",
                    "T1\tPerson 0 4\tAnna\nA1\tColour T1 red\nA2\tColour T1 blue\n"
                            + "T2\tPerson 9 12\tBob\nA3\tColour T2 red\n");
            ImportResult result = project.adopt(folder.resolve("in"));
            assertThat(result.losses().total()).isZero();
            assertThat(project.annotations("d", "imported"))
                    .extracting(a -> a.header().attributes().get("Colour"))
                    .containsExactly(
                            new AttributeValue.Tags(List.of("red", "blue")),
                            AttributeValue.Tags.of("red"));
        }
    }

    @Test
    void thatAttributesOfEveryKindGoThroughXmiIntoANewProjectAndBack() throws Exception {
        String ann =
                """
                T1\tPerson 0 4\tAnna
                T2\tPlace 12 17\tParis
                T3\tGo 5 11\twent to
                E1\tGo:T3 Who:T1 Where:T2
                R1\tLives Arg1:T1 Arg2:T2
                A1\tColour T1 red
                A2\tColour T1 blue
                A3\tSure T1
                A4\tLevel T2 very high
                A5\tNegated E1
                A6\tLevel R1 low
                N1\tReference T2 Wikidata:Q90\tParis
                #1\tAnnotatorNotes T1\tfirst
                #2\tRemark T2\ta text
                """;
        Path xmi = folder.resolve("xmi");
        try (TestProject project = new TestProject(Files.createDirectory(folder.resolve("one")))) {
            project.write("in/d.txt", "Anna went to Paris.");
            project.write("in/d.ann", ann.replace("12 17", "13 18").replace("5 11", "5 12"));
            assertThat(project.adopt(project.folder.resolve("in")).problems()).isEmpty();
            project.export("xmi", xmi);
        }
        try (TestProject project = new TestProject(Files.createDirectory(folder.resolve("two")))) {
            assertThat(project.adopt(xmi).problems()).isEmpty();
            ExportResult result = project.export("brat", folder.resolve("brat"));
            int makers = result.losses().count("exchange.lost.maker");
            assertThat(makers).as("each annotation, once").isEqualTo(5);
            assertThat(result.losses().count("exchange.lost.state"))
                    .as("the set is not done")
                    .isEqualTo(1);
            assertThat(result.losses().total()).isEqualTo(makers + 1);
        }
        String again = Files.readString(folder.resolve("brat/d.ann"));
        assertThat(again)
                .contains("Colour T1 red", "Colour T1 blue", "Sure T1", "very high")
                .containsPattern("Negated E1")
                .containsPattern("Level R1 low")
                .containsPattern("#\\d\tRemark T2\ta text");
        assertThat(again.lines().filter(l -> l.startsWith("A"))).hasSize(6);
        assertThat(again.lines().filter(l -> l.startsWith("#"))).hasSize(2);
    }

    @Test
    void thatTheStateOfASetSurvivesXmi() throws Exception {
        Path xmi = folder.resolve("xmi");
        try (TestProject project = new TestProject(Files.createDirectory(folder.resolve("one")))) {
            for (String name : List.of("a", "b", "c")) {
                project.write("in/" + name + ".txt", "Anna went.");
                project.write("in/" + name + ".ann", "T1\tPerson 0 4\tAnna\n");
            }
            project.adopt(project.folder.resolve("in"));
            state(project, "a", SetState.DONE, Optional.empty());
            state(project, "b", SetState.SKIPPED, Optional.of("too short"));
            project.export("xmi", xmi);
        }
        try (TestProject project = new TestProject(Files.createDirectory(folder.resolve("two")))) {
            project.adopt(xmi);
            assertThat(set(project, "a").state()).isEqualTo(SetState.DONE);
            assertThat(set(project, "b").state()).isEqualTo(SetState.SKIPPED);
            assertThat(set(project, "b").reason()).contains("too short");
            assertThat(set(project, "c").state()).isEqualTo(SetState.IN_PROGRESS);
            assertThat(project.store().documents().find("a").orElseThrow().metadata()).isEmpty();
            assertThat(project.adopt(xmi).count(Outcome.UNCHANGED)).isEqualTo(3);
        }
    }

    private static AnnotationSet set(TestProject project, String name) throws Exception {
        DocumentRecord document = project.store().documents().find(name).orElseThrow();
        return project.store().sets().find(document.id(), "imported").orElseThrow();
    }

    private static void state(
            TestProject project, String name, SetState state, Optional<String> reason)
            throws Exception {
        project.store().sets().saveState(set(project, name).id(), state, reason, "imported");
    }

    @Test
    void thatAFileWhoseNameSpeaksForAnotherFormatSaysWhichToName() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path file =
                    project.write(
                            "in/a.txt",
                            "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/> is how it begins.");
            assertThat(project.add(file).problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).contains("format txt"));
            assertThat(
                            project.run(
                                            ImportRequest.of(List.of(file))
                                                    .withFormat(Optional.of("txt")))
                                    .problems())
                    .isEmpty();
        }
    }

    @Test
    void thatARowIsCalledAsTheDocumentWhoeverElseIsExported() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/d.txt", "Anna went.");
            Path ann = project.write("in/d.ann", "T1\tPerson 0 4\tAnna\n");
            for (String member : List.of("asha", "omar")) {
                project.run(
                        ImportRequest.of(List.of(ann)).withMember(member).withAdoptSchema(true));
            }
            project.export("jsonl", folder.resolve("out"), "all");
            List<String> rows = Files.readAllLines(folder.resolve("out/documents.jsonl"));
            assertThat(rows)
                    .hasSize(2)
                    .allSatisfy(r -> assertThat(r).contains("\"name\":\"d\""))
                    .anySatisfy(r -> assertThat(r).contains("\"member\":\"asha\""));
        }
    }

    @Test
    void thatOnlyFilesOfAnEarlierExportAreReplacedUnlessOneSaysSo() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (String name : List.of("a", "b")) {
                project.write("in/" + name + ".txt", "Anna went.");
            }
            project.add(folder.resolve("in"));
            Path out = Files.createDirectory(folder.resolve("out"));
            Files.writeString(out.resolve("b.txt"), "mine");
            ExportResult first = project.export("txt", out);
            assertThat(first.written()).extracting(ExportResult.Written::name).containsExactly("a");
            assertThat(first.problems())
                    .singleElement()
                    .satisfies(
                            p -> assertThat(p.why().toString()).contains("b.txt", "overwritten"));
            assertThat(out.resolve("b.txt")).hasContent("mine");
            Files.delete(out.resolve("b.txt"));
            assertThat(project.export("txt", out).written()).hasSize(2);
            assertThat(project.export("brat", out).written()).hasSize(2);
            assertThat(project.export("txt", out).written()).hasSize(2);

            Path other = Files.createDirectory(folder.resolve("other"));
            Files.writeString(other.resolve("a.txt"), "mine");
            new ExportDocuments(project.open, InstalledFormats.builtIn())
                    .run(
                            new ExportRequest("txt", other, Optional.empty(), Optional.empty())
                                    .withOverwrite(true),
                            Progress.NONE);
            assertThat(other.resolve("a.txt")).hasContent("Anna went.");
        }
    }

    @Test
    void thatMarksAreExportedWhateverTheStateAndWhatNobodyBeganIsLeftOut() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (String name : List.of("a", "b", "c", "d")) {
                project.write("in/" + name + ".txt", "Anna went.");
                project.write("in/" + name + ".ann", "T1\tPerson 0 4\tAnna\n");
            }
            project.adopt(folder.resolve("in"));
            state(project, "a", SetState.DONE, Optional.empty());
            state(project, "b", SetState.SKIPPED, Optional.of("too short"));
            project.add(project.write("e.txt", "Nobody has begun this."));
            for (String format : List.of("xmi", "brat", "jsonl", "conll2003")) {
                ExportResult result = project.export(format, folder.resolve(format), "imported");
                assertThat(result.written())
                        .as(format)
                        .hasSize(4)
                        .allSatisfy(w -> assertThat(w.annotations()).isEqualTo(1));
                assertThat(result.notWritten())
                        .extracting(ExportResult.NotWritten::name)
                        .containsExactly("e");
            }
            assertThat(Files.readAllLines(folder.resolve("jsonl/documents.jsonl")))
                    .extracting(
                            row ->
                                    row.replaceAll(
                                            ".*\"member\":\"imported\",\"state\":\"([a-z-]+)\".*",
                                            "$1"))
                    .containsExactly("done", "skipped", "in-progress", "in-progress");
        }
    }
}
