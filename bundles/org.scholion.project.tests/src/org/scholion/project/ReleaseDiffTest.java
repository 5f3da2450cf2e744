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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.json.JsonText;
import org.scholion.project.release.DiffReleases;
import org.scholion.project.release.ListPseudonyms;
import org.scholion.project.release.ListReleases;
import org.scholion.project.release.ReleaseDifference;

/** What is told of two releases. */
class ReleaseDiffTest {

    private static final Optional<String> NONE = Optional.empty();

    @TempDir Path folder = Path.of("");

    private static ReleaseDifference diff(ReleasedProject project, String before, String after)
            throws Exception {
        ReleaseDifference difference =
                new DiffReleases(project.project.open, InstalledFormats.builtIn())
                        .run(new DiffReleases.Request(before, after), Progress.NONE);
        requireSums(difference);
        return difference;
    }

    private static ReleaseDifference alone(Path before, Path after) throws Exception {
        ReleaseDifference difference =
                new DiffReleases(InstalledFormats.builtIn())
                        .run(
                                new DiffReleases.Request(before.toString(), after.toString()),
                                Progress.NONE);
        requireSums(difference);
        return difference;
    }

    /** Of each label there are as many after as before, with those added, without those removed. */
    private static void requireSums(ReleaseDifference difference) {
        for (ReleaseDifference.LabelChange label : difference.labels()) {
            label.changes()
                    .ifPresent(
                            c ->
                                    assertThat(label.after())
                                            .as(label.label())
                                            .isEqualTo(label.before() + c.added() - c.removed()));
        }
    }

    private static List<String> labels(ReleaseDifference difference) {
        return difference.labels().stream()
                .filter(ReleaseDifference.LabelChange::isChange)
                .map(
                        l ->
                                l.layer()
                                        + " "
                                        + l.id()
                                        + " "
                                        + l.before()
                                        + "→"
                                        + l.after()
                                        + l.changes()
                                                .map(
                                                        c ->
                                                                " +"
                                                                        + c.added()
                                                                        + " -"
                                                                        + c.removed()
                                                                        + " ~"
                                                                        + c.changed())
                                                .orElse(""))
                .toList();
    }

    @Test
    void thatARecordedReleaseAndItsFolderAreTheSame() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = folder.resolve("out");
            project.build(out, NONE, Optional.of("votes"));
            ReleaseDifference difference = diff(project, "1", out.toString());
            assertThat(difference.isSame()).isTrue();
            assertThat(labels(difference)).isEmpty();
            assertThat(difference.labels()).isNotEmpty();
            assertThat(difference.sets()).isEmpty();
            assertThat(difference.documents().parts()).isEmpty();
            assertThat(difference.notes()).isEmpty();
            assertThat(difference.formatsAdded()).isEmpty();
            assertThat(difference.agreement())
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.before()).isEqualTo(figure.after()));
        }
    }

    @Test
    void thatWhatEachHasIsCountedWhereverTheyAreReadFrom() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path one = folder.resolve("one");
            Path other = folder.resolve("other");
            project.build(one, NONE, Optional.of("zorblatt"));
            project.done(
                    "short", "quixandra", ReleasedProject.mention("quixandra", "person", 0, 5));
            project.build(other, NONE, Optional.of("quixandra"));
            List<String> expected =
                    List.of("entity gpe 2→1 +1 -2 ~0", "entity person 2→3 +1 -0 ~1");
            for (ReleaseDifference difference :
                    List.of(
                            diff(project, "1", "2"),
                            diff(project, one.toString(), "2"),
                            diff(project, one.toString(), other.toString()),
                            alone(one, other))) {
                assertThat(labels(difference)).isEqualTo(expected);
                assertThat(difference.relabelled())
                        .singleElement()
                        .satisfies(
                                each -> {
                                    assertThat(each.count()).isEqualTo(1);
                                    assertThat(each.before()).isNotEqualTo(each.after());
                                });
                assertThat(difference.isSame()).isFalse();
            }
            assertThat(labels(diff(project, "2", "1")))
                    .isEqualTo(List.of("entity gpe 1→2 +2 -1 ~0", "entity person 3→2 +0 -1 ~1"));
        }
    }

    @Test
    void thatVotesAreComparedByMemberThoughPseudonymsAndIdsAreOthers() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path one = folder.resolve("one");
            Path other = folder.resolve("other");
            project.build(one, NONE, Optional.of("votes"));
            project.reopen("news/pact", "zorblatt");
            project.done(
                    "news/pact", "zorblatt", ReleasedProject.mention("zorblatt", "person", 13, 23));
            project.project.store().members().rename("quixandra", "aardvarkia", "Xylophane");
            project.build(other, NONE, Optional.of("votes"));
            for (ReleaseDifference difference :
                    List.of(diff(project, "1", "2"), alone(one, other))) {
                assertThat(labels(difference)).isEqualTo(List.of("entity person 4→5 +1 -0 ~0"));
            }
            assertThat(diff(project, "1", "2").sets())
                    .singleElement()
                    .satisfies(
                            set -> {
                                assertThat(set.member()).isEqualTo("zorblatt");
                                assertThat(set.document()).isEqualTo("news/pact");
                                assertThat(set.after().orElseThrow().sequence())
                                        .isGreaterThan(set.before().orElseThrow().sequence());
                            });
            ReleaseDifference nameless = alone(one, other);
            assertThat(JsonText.of(nameless.tree())).doesNotContain("zorblatt", "quixandra");
            assertThat(nameless.notes())
                    .extracting(note -> note.code())
                    .containsExactly("release.diff.unknown-members");
        }
    }

    @Test
    void thatDocumentsThatCameWentWereRenamedOrReplacedAreTold() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path one = folder.resolve("one");
            Path other = folder.resolve("other");
            project.build(one, NONE, Optional.of("zorblatt"));
            DocumentRecord meeting =
                    project.project.store().documents().find("news/اجتماع").orElseThrow();
            project.project.store().documentCare().rename(meeting.id(), "news/لقاء", "Xylophane");
            new ReplaceDocument(project.project.open, InstalledFormats.builtIn())
                    .run(
                            new ReplaceDocument.Request(
                                    "news/pact",
                                    project.project.write("new/pact.txt", "Mira Sen left.\n"),
                                    "zorblatt",
                                    "Xylophane",
                                    NONE),
                            Progress.NONE);
            project.done(
                    "news/pact", "zorblatt", ReleasedProject.mention("zorblatt", "person", 0, 8));
            DocumentRecord small = project.project.store().documents().find("short").orElseThrow();
            project.project.store().documentCare().remove(small.id(), "Xylophane", NONE);
            project.project.add(project.project.write("more/added.txt", "Tariq went to Delhi.\n"));
            project.done("added", "zorblatt", ReleasedProject.mention("zorblatt", "person", 0, 5));
            project.build(other, NONE, Optional.of("zorblatt"));
            for (ReleaseDifference difference :
                    List.of(diff(project, "1", "2"), alone(one, other))) {
                assertThat(difference.documents().added()).containsExactly("added");
                assertThat(difference.documents().removed()).containsExactly("short");
                assertThat(difference.documents().renamed())
                        .containsExactly(Map.entry("news/اجتماع", "news/لقاء"));
                assertThat(difference.documents().otherText()).containsExactly("news/pact");
                assertThat(labels(difference))
                        .isEqualTo(
                                List.of("entity gpe 2→0 +0 -2 ~0", "entity person 2→3 +2 -1 ~0"));
            }
        }
    }

    @Test
    void thatPartsFormatsAndTheSchemaAreCompared() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path one = folder.resolve("one");
            Path other = folder.resolve("other");
            project.build(
                    one,
                    Optional.of(
                            "of: zorblatt\nformats: [jsonl, brat]\n"
                                    + "splits: {parts: {train: 0.5, test: 0.5}, near: 1}\n"),
                    NONE);
            project.changeSchema(
                    xml -> xml.replaceFirst("<entity ", "<entity id=\"river\" name=\"River\"/>$0"));
            project.build(other, Optional.of("of: zorblatt\nformats: [jsonl, conllu]\n"), NONE);
            for (ReleaseDifference difference :
                    List.of(diff(project, "1", "2"), alone(one, other))) {
                assertThat(difference.formatsAdded()).containsExactly("conllu");
                assertThat(difference.formatsRemoved()).containsExactly("brat");
                assertThat(difference.documents().parts()).hasSize(3);
                assertThat(difference.before().parts().values()).containsExactlyInAnyOrder(1, 2);
                assertThat(difference.after().parts()).isEmpty();
                assertThat(difference.schema().toString()).contains("River");
                assertThat(difference.before().schemaVersion())
                        .isLessThan(difference.after().schemaVersion());
                assertThat(labels(difference)).isEmpty();
            }
        }
    }

    @Test
    void thatWithoutTextsNumbersAreToldAndTheProjectTellsMore() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path one = folder.resolve("one");
            Path other = folder.resolve("other");
            project.build(one, Optional.of("of: zorblatt\ntext: withhold\n"), NONE);
            project.build(other, Optional.of("of: quixandra\ntext: withhold\n"), NONE);
            assertThat(alone(one, other).notes())
                    .extracting(note -> note.code())
                    .contains("release.diff.counts-alone");
            assertThat(labels(alone(one, other))).containsExactly("entity gpe 2→1");
            ReleaseDifference more = diff(project, one.toString(), other.toString());
            assertThat(more.notes()).isEmpty();
            assertThat(labels(more))
                    .containsExactly("entity gpe 2→1 +1 -2 ~0", "entity person 2→2 +0 -0 ~1");
        }
    }

    @Test
    void thatFoldersWithoutJsonLinesAreComparedByNumbersAndFilesAndSaySo() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path one = folder.resolve("one");
            Path other = folder.resolve("other");
            Path again = folder.resolve("again");
            project.build(one, Optional.of("of: zorblatt\nformats: [conllu, brat]\n"), NONE);
            project.build(again, Optional.of("of: zorblatt\nformats: [brat, csv, conllu]\n"), NONE);
            project.build(other, Optional.of("of: quixandra\nformats: [conllu, csv]\n"), NONE);
            List<String> notes = alone(one, other).notes().stream().map(Object::toString).toList();
            assertThat(notes)
                    .anySatisfy(n -> assertThat(n).contains(one.toString(), "conllu", "brat"))
                    .anySatisfy(n -> assertThat(n).contains(other.toString(), "csv"))
                    .anySatisfy(n -> assertThat(n).contains("which annotation is which was not"))
                    .anySatisfy(n -> assertThat(n).contains("news/pact"))
                    .anySatisfy(n -> assertThat(n).startsWith("Of the files of").contains("conllu"))
                    .noneSatisfy(n -> assertThat(n).startsWith("Of the files of").contains("brat"));
            assertThat(labels(alone(one, other))).containsExactly("entity gpe 2→1");
            notes = alone(one, again).notes().stream().map(Object::toString).toList();
            assertThat(notes)
                    .anySatisfy(n -> assertThat(n).contains("each label is as frequent"))
                    .anySatisfy(
                            n ->
                                    assertThat(n)
                                            .contains("brat")
                                            .contains("0 are not, 0 are new and 0 are gone"));
        }
    }

    @Test
    void thatATextThatOneHasServesForTheOther() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path one = folder.resolve("one");
            Path other = folder.resolve("other");
            project.build(one, Optional.of("of: quixandra\ntext: withhold\n"), NONE);
            project.build(other, Optional.of("of: quixandra\n"), NONE);
            assertThat(labels(alone(one, other))).isEmpty();
            assertThat(alone(one, other).notes()).isEmpty();
            assertThat(alone(other, one).notes()).isEmpty();
        }
    }

    @Test
    void thatWhatIsNoReleaseIsSaid() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = folder.resolve("out");
            project.build(out, NONE, NONE);
            refused(project, "2", "neither a release", "remembers release 1");
            refused(
                    project,
                    folder.resolve("in").toString(),
                    "manifest.json",
                    "no folder of a release");
            Files.writeString(out.resolve("manifest.json"), "{\"format\": ");
            refused(project, out.toString(), "manifest.json", "no JSON");
            Files.writeString(out.resolve("manifest.json"), "{\"format\": \"another\"}");
            refused(project, out.toString(), "no manifest of a release");
        }
    }

    @Test
    void thatDamagedDataIsSaidWithItsFile() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = folder.resolve("out");
            project.build(out, NONE, NONE);
            Path rows = out.resolve("data/jsonl/documents.jsonl");
            String text = Files.readString(rows);
            Files.writeString(rows, text.replaceFirst("\"begin\":\\d+", "\"begin\":"));
            refused(project, out.toString(), "documents.jsonl", "line 1", "no JSON");
            Files.writeString(rows, text.replace("[[29,34]]", "[[29,3400]]").replace("[[", "[[-"));
            refused(project, out.toString(), "documents.jsonl", "no row");
            Files.writeString(rows, text);
            Files.delete(out.resolve("schema.xml"));
            refused(project, out.toString(), "schema.xml");
        }
    }

    private static void refused(ReleasedProject project, String release, String... said) {
        assertThatThrownBy(() -> diff(project, "1", release))
                .isInstanceOf(DataProblemException.class)
                .satisfies(e -> assertThat(e.getMessage().replaceAll("[⁦-⁩]", "")).contains(said));
    }

    @Test
    void thatReleasesAreFoundByNumberTitleOrContent() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(folder.resolve("a"), Optional.of("title: Pacts\nversion: '1.0'\n"), NONE);
            project.build(folder.resolve("b"), Optional.of("title: Pacts\nversion: '2.0'\n"), NONE);
            List<ListReleases.Known> known =
                    new ListReleases(project.project.open, InstalledFormats.builtIn()).run();
            assertThat(known).extracting(ListReleases.Known::number).containsExactly(1L, 2L);
            String content = known.get(1).content();
            for (String name : List.of("2", "Pacts 2.0", content, content.substring(0, 8))) {
                assertThat(diff(project, "1", name).after().content()).isEqualTo(content);
            }
            refused(project, "Pacts", "Several releases", "1", "2");
        }
    }

    @Test
    void thatOnlyLeadsAndOutsidersSeeWhomPseudonymsStandFor() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = folder.resolve("out");
            project.build(out, NONE, Optional.of("votes"));
            ListPseudonyms names =
                    new ListPseudonyms(project.project.open, InstalledFormats.builtIn());
            for (String actor : List.of("Xylophane", "nobody")) {
                ListPseudonyms.Result result =
                        names.run(new ListPseudonyms.Request(out.toString(), actor));
                assertThat(result.names())
                        .containsValues("zorblatt", "quixandra")
                        .isEqualTo(names.run(new ListPseudonyms.Request("1", actor)).names());
                assertThat(result.csv())
                        .startsWith("pseudonym,member\nannotator-")
                        .contains(",zorblatt\n");
            }
            assertThatThrownBy(() -> names.run(new ListPseudonyms.Request("1", "quixandra")))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining("quixandra");
        }
    }
}
