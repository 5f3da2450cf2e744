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
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.study.Layer;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.json.JsonText;
import org.scholion.words.Message;

/** What counts when agreement is measured, and as of when. */
class MeasureSetsTest {
    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final Layer ENTITY = Layer.of(Layer.Kind.ENTITY);

    private final Path folder;
    private final TestProject project;

    MeasureSetsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        for (String name : List.of("a", "b", "c")) {
            project.write("in/" + name + ".txt", "Mira lives in Delhi, and Nora lives in Pune.");
        }
        project.add(folder.resolve("in"));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private AnnotationSet set(String document, String member) throws Exception {
        long id = project.store().documents().find(document).orElseThrow().id();
        return project.store().sets().open(id, member);
    }

    private static Mention mention(int begin, int end) {
        return new Mention(
                AnnotationHeader.of(IDS.next(), "person", "m", Instant.EPOCH, 1),
                Span.of(begin, end),
                Optional.empty());
    }

    private void append(String document, String member, Operation operation) throws Exception {
        long id = set(document, member).id();
        long last = project.store().sets().find(id).orElseThrow().lastSequence();
        project.store().journal().append(id, last, NewEntry.of(member, operation));
    }

    private void mark(String document, String member, int begin, int end) throws Exception {
        append(document, member, new CreateAnnotation(mention(begin, end)));
    }

    private void state(String document, String member, SetState state) throws Exception {
        project.store()
                .sets()
                .saveState(
                        set(document, member).id(),
                        state,
                        state == SetState.SKIPPED ? Optional.of("why") : Optional.empty(),
                        member);
    }

    private static MeasureSets.Request request(boolean latest, String... members) {
        return new MeasureSets.Request(
                List.of(ENTITY),
                Optional.of("span-f1-exact"),
                List.of(members),
                Optional.empty(),
                Optional.empty(),
                latest,
                IntervalSettings.STANDARD,
                "1.2.3");
    }

    private AgreementReport measured(boolean latest, String... members) throws Exception {
        return new MeasureSets(project.open).run(request(latest, members), Progress.NONE).report();
    }

    private static AgreementResult figure(AgreementReport report) {
        return report.figures().get(0).result();
    }

    private void bothFinished(String document) throws Exception {
        mark(document, "asha", 0, 4);
        mark(document, "omar", 0, 4);
        state(document, "asha", SetState.DONE);
        state(document, "omar", SetState.DONE);
    }

    @Test
    void thatASetCountsAsItStoodWhenItsMemberFirstMarkedItDone() throws Exception {
        bothFinished("a");
        state("a", "asha", SetState.IN_PROGRESS);
        mark("a", "asha", 25, 29);
        assertThat(figure(measured(false)).number()).as("reopened, and not done").isEqualTo(1);
        assertThat(measured(true).documents()).as("in progress now").isZero();
        state("a", "asha", SetState.DONE);
        assertThat(figure(measured(false)).number()).as("done again").isEqualTo(1);
        assertThat(figure(measured(false)).units()).isEqualTo(2);
        assertThat(figure(measured(true)).number()).as("as it is").isEqualTo(2 / 3.0);
    }

    @Test
    void thatWhoMarkedNothingAndIsDoneHasFoundNothingAndWhoIsNotDoneIsAbsent() throws Exception {
        bothFinished("a");
        state("a", "vera", SetState.DONE);
        mark("b", "asha", 0, 4);
        AgreementReport report = measured(false);
        assertThat(report.documents()).isEqualTo(1);
        // asha and omar have one in common, vera has none in common with either
        assertThat(figure(report).number()).isEqualTo(2 * 1.0 / 4);
        assertThat(figure(report).annotators()).containsExactly("asha", "omar", "vera");
    }

    @Test
    void thatEveryDocumentLeftOutIsNamedWithItsReason() throws Exception {
        project.write("in/d.txt", "Asha lives in Goa.");
        project.write("in/e.txt", "Ravi lives in Goa.");
        project.add(folder.resolve("in"));
        bothFinished("a");
        mark("a", "vera", 0, 4);
        mark("b", "asha", 0, 4);
        state("b", "asha", SetState.DONE);
        mark("c", "asha", 0, 4);
        state("d", "asha", SetState.SKIPPED);
        assertThat(measured(false).left().stream().map(l -> l.reason() + ": " + l.names()))
                .containsExactlyInAnyOrder(
                        "sets that are in progress, of documents that count: [a (vera)]",
                        "documents that one member only finished: [b]",
                        "documents that nobody finished: [c]",
                        "documents that were skipped: [d]",
                        "documents that nobody has begun: [e]");
    }

    @Test
    void thatGoldIsNoMember() throws Exception {
        bothFinished("a");
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.OfMember("asha"), Optional.empty(), "lea", false),
                        Progress.NONE);
        assertThat(set("a", Member.GOLD).state()).isEqualTo(SetState.DONE);
        assertThat(figure(measured(false)).annotators()).containsExactly("asha", "omar");
    }

    @Test
    void thatTheSameObjectCountsAnewWhatHasChangedAlone() throws Exception {
        bothFinished("a");
        bothFinished("b");
        MeasureSets kept = new MeasureSets(project.open);
        AgreementReport first = kept.run(request(true), Progress.NONE).report();
        assertThat(kept.run(request(true), Progress.NONE).report()).isEqualTo(first);
        state("a", "asha", SetState.IN_PROGRESS);
        mark("a", "asha", 25, 29);
        state("a", "asha", SetState.DONE);
        List<String> counted = new ArrayList<>();
        AgreementReport second =
                kept.run(
                                request(true),
                                new Progress() {
                                    @Override
                                    public void begin(Message task, long total) {
                                        // nobody looks
                                    }

                                    @Override
                                    public void worked(long amount, String current) {
                                        if (!current.isEmpty()) {
                                            counted.add(current);
                                        }
                                    }

                                    @Override
                                    public boolean cancelled() {
                                        return false;
                                    }
                                })
                        .report();
        assertThat(counted).containsExactly("a");
        assertThat(figure(second)).isEqualTo(figure(measured(true)));
        assertThat(figure(second).number()).isEqualTo(4 / 5.0);
    }

    @Test
    void thatASavedReportIsRepeatedAtItsSequenceNumbers() throws Exception {
        bothFinished("a");
        AgreementReport first = measured(true);
        Path saved =
                Files.writeString(
                        folder.resolve("report.json"), JsonText.of(AgreementTree.of(first)));
        state("a", "asha", SetState.IN_PROGRESS);
        mark("a", "asha", 25, 29);
        state("a", "asha", SetState.DONE);
        bothFinished("b");
        assertThat(new MeasureSets(project.open).repeat(saved, "1.2.3", Progress.NONE).report())
                .isEqualTo(first);
        assertThat(
                        new MeasureSets(project.open)
                                .repeat(saved, "2.0.0", Progress.NONE)
                                .report()
                                .notes())
                .hasSize(1);
        new RemoveDocument(project.open)
                .run(new RemoveDocument.Request("a", "me", Optional.empty()), Progress.NONE);
        assertThatThrownBy(
                        () -> new MeasureSets(project.open).repeat(saved, "1.2.3", Progress.NONE))
                .isInstanceOf(DataProblemException.class);
        Path other = Files.writeString(folder.resolve("other.json"), "[{\"settings\": {}}]");
        assertThatThrownBy(
                        () -> new MeasureSets(project.open).repeat(other, "1.2.3", Progress.NONE))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("other.json");
    }

    @Test
    void thatMarksLeftAsTheyCameAreCountedForEachMember() throws Exception {
        Mention kept = mention(0, 4);
        Mention changed = mention(14, 19);
        append(
                "a",
                "asha",
                new CompoundOperation(
                        "accept-suggestion:labelled-before",
                        List.of(new CreateAnnotation(kept), new CreateAnnotation(changed))));
        append("a", "asha", new ChangeSpan(changed.id(), changed.span(), Span.of(14, 18)));
        append(
                "a",
                "asha",
                new CompoundOperation("mark-all", List.of(new CreateAnnotation(mention(25, 29)))));
        state("a", "asha", SetState.DONE);
        state("a", "omar", SetState.DONE);
        assertThat(measured(false).accepted())
                .singleElement()
                .satisfies(
                        a -> {
                            assertThat(a.member()).isEqualTo("asha");
                            assertThat(a.marks()).isEqualTo(3);
                            assertThat(a.steps())
                                    .containsEntry("accept-suggestion", 1L)
                                    .containsEntry("mark-all", 1L)
                                    .hasSize(2);
                        });
    }

    @Test
    void thatWhoAndWhatThereIsNotIsSaidAndOneOrNoneIsUndefined() throws Exception {
        assertThatThrownBy(() -> measured(false, "nobody"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("nobody");
        bothFinished("a");
        assertThatThrownBy(() -> measured(false, "asha", "nobody"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("asha")
                .hasMessageContaining("omar");
        assertThat(figure(measured(false, "asha")).value().reason()).isPresent();
        state("b", "asha", SetState.DONE);
        state("c", "vera", SetState.DONE);
        assertThat(figure(measured(false, "asha", "vera")).value().reason().orElseThrow().code())
                .isEqualTo("agreement.undefined.no-shared-document");
        assertThatThrownBy(
                        () ->
                                new MeasureSets(project.open)
                                        .run(
                                                new MeasureSets.Request(
                                                        List.of(Layer.attribute("colour")),
                                                        Optional.empty(),
                                                        List.of(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        false,
                                                        IntervalSettings.STANDARD,
                                                        "1"),
                                                Progress.NONE))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("attribute:colour");
    }
}
