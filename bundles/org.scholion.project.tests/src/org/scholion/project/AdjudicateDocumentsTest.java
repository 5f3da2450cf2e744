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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Adjudication;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Decision;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.adjudication.Settling;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.edit.AnnotationCopies;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.exchange.CanonicalText;
import org.scholion.project.AdjudicateDocuments.DocumentResult;
import org.scholion.project.AdjudicateDocuments.Left;

class AdjudicateDocumentsTest {

    private static final Rule UNANIMOUS = new Rule.Unanimous();
    private static final AnnotationIds IDS = AnnotationIds.system();

    private final TestProject project;

    AdjudicateDocumentsTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        project.write(
                "in/a.txt", "Mira \uD83D\uDC69\u200D\uD83D\uDE80 lives in दिल्ली, not in القاهرة.");
        project.write("in/b.txt", "It rains.");
        project.add(folder.resolve("in"));
        project.store().members().save(new Member("lea", Member.Role.LEAD), "me");
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private long document(String name) throws Exception {
        return project.store().documents().find(name).orElseThrow().id();
    }

    private static Mention mention(String type, int begin, int end) {
        AnnotationHeader header =
                AnnotationHeader.of(IDS.next(), type, "x", InstantSource.system().instant(), 1);
        return new Mention(header, Span.of(begin, end), Optional.empty());
    }

    private static List<Annotation> marks() {
        return List.of(mention("person", 0, 4), mention("gpe", 20, 26), mention("gpe", 35, 42));
    }

    /** Has a member finish a document with these annotations. */
    private AnnotationSet done(String document, String member, List<? extends Annotation> all)
            throws Exception {
        if (project.store().members().all().stream().noneMatch(m -> m.name().equals(member))) {
            project.store().members().save(new Member(member, Member.Role.ANNOTATOR), "lea");
        }
        AnnotationSet set = project.store().sets().open(document(document), member);
        if (!all.isEmpty()) {
            project.store()
                    .journal()
                    .append(
                            set.id(),
                            set.lastSequence(),
                            NewEntry.of(member, CreationOrder.creating(all, "test")));
        }
        return project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
    }

    private static List<Annotation> again(List<? extends Annotation> all) {
        return AnnotationCopies.of(all, IDS, header -> header);
    }

    private AdjudicateDocuments.Result run(Rule rule) throws Exception {
        return run(rule, false);
    }

    private AdjudicateDocuments.Result run(Rule rule, boolean dry) throws Exception {
        return new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(rule, Optional.empty(), "lea", dry),
                        Progress.NONE);
    }

    private static DocumentResult of(AdjudicateDocuments.Result result, String name) {
        return result.documents().stream()
                .filter(each -> each.document().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<AnnotationSet> gold(String document) throws Exception {
        return project.store().sets().find(document(document), Member.GOLD);
    }

    private List<Annotation> goldAnnotations(String document) throws Exception {
        return project.store().annotations().of(gold(document).orElseThrow().id());
    }

    private List<Decision> decisions(String document) throws Exception {
        return project.store().decisions().of(document(document));
    }

    private Adjudication listed(String document) throws Exception {
        return new ListDocuments(project.open)
                .run(Progress.NONE).documents().stream()
                        .filter(entry -> entry.document().name().equals(document))
                        .findFirst()
                        .orElseThrow()
                        .adjudication();
    }

    @Test
    void thatEqualSetsBecomeGoldThatIsDone() throws Exception {
        List<Annotation> marks = new ArrayList<>(marks());
        done("a", "asha", marks);
        done("a", "omar", again(marks));
        done("b", "asha", List.of());
        done("b", "omar", List.of());
        assertThat(listed("a")).isEqualTo(Adjudication.NONE);
        AdjudicateDocuments.Result result = run(UNANIMOUS);
        assertThat(result.adjudicated()).isEqualTo(2);
        assertThat(of(result, "a").accepted()).isEqualTo(3);
        assertThat(of(result, "a").isFinished()).isTrue();
        assertThat(CanonicalText.of(goldAnnotations("a"))).isEqualTo(CanonicalText.of(marks));
        assertThat(goldAnnotations("a")).noneMatch(marks::contains);
        assertThat(gold("a").orElseThrow().state()).isEqualTo(SetState.DONE);
        assertThat(listed("a")).isEqualTo(Adjudication.ADJUDICATED);
        // those who have finished a document without a mark have worked on it
        assertThat(gold("b").orElseThrow().state()).isEqualTo(SetState.DONE);
        assertThat(decisions("b")).isEmpty();
    }

    @Test
    void thatWhatIsOpenIsNamedAndGoldStaysInProgress() throws Exception {
        List<Annotation> marks = marks();
        done("a", "asha", marks);
        done("a", "omar", again(marks.subList(0, 2)));
        DocumentResult result = of(run(UNANIMOUS), "a");
        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.open())
                .extracting(Settling.OpenPlace::reason)
                .containsExactly(Settling.Reason.DIFFERENCE);
        assertThat(result.state()).isEqualTo(SetState.IN_PROGRESS);
        assertThat(gold("a").orElseThrow().state()).isEqualTo(SetState.IN_PROGRESS);
        assertThat(listed("a")).isEqualTo(Adjudication.IN_ADJUDICATION);
    }

    @Test
    void thatADryRunSaysTheSameAndWritesNothing() throws Exception {
        List<Annotation> marks = marks();
        done("a", "asha", marks);
        done("a", "omar", again(marks));
        DocumentResult dry = of(run(UNANIMOUS, true), "a");
        assertThat(gold("a")).isEmpty();
        assertThat(decisions("a")).isEmpty();
        DocumentResult real = of(run(UNANIMOUS), "a");
        assertThat(dry).isEqualTo(real);
    }

    @Test
    void thatADocumentIsOneStepThatCanBeTakenBackAndDoneAgain() throws Exception {
        List<Annotation> marks = marks();
        done("a", "asha", marks);
        done("a", "omar", again(marks.subList(0, 2)));
        run(UNANIMOUS);
        List<Annotation> before = goldAnnotations("a");
        project.store().decisions().undo(document("a"), "lea");
        assertThat(goldAnnotations("a")).isEmpty();
        assertThat(decisions("a")).noneMatch(Decision::isInForce);
        // what was taken back is open again
        DocumentResult again = of(run(UNANIMOUS, true), "a");
        assertThat(again.accepted()).isEqualTo(2);
        project.store().decisions().redo(document("a"), "lea");
        assertThat(goldAnnotations("a")).isEqualTo(before);
    }

    @Test
    void thatErrorsKeepGoldFromBeingDone() throws Exception {
        Mention mention = mention("person", 0, 4);
        AnnotationHeader header =
                AnnotationHeader.of(
                        IDS.next(),
                        project.open
                                .schema()
                                .types(org.scholion.schema.RelationType.class)
                                .get(0)
                                .id(),
                        "x",
                        InstantSource.system().instant(),
                        1);
        // without any filler
        Relation relation = new Relation(header, new java.util.TreeMap<>(), Optional.empty());
        List<Annotation> marks = List.of(mention, relation);
        done("a", "asha", marks);
        done("a", "omar", again(marks));
        DocumentResult result = of(run(UNANIMOUS), "a");
        assertThat(result.open()).isEmpty();
        assertThat(result.errors()).isNotEmpty();
        assertThat(gold("a").orElseThrow().state()).isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void thatItIsSaidWhyADocumentIsLeftAsItIs() throws Exception {
        done("a", "asha", marks());
        AdjudicateDocuments.Result result = run(UNANIMOUS);
        assertThat(of(result, "a").left()).contains(Left.TOO_FEW);
        assertThat(of(result, "b").left()).contains(Left.NOBODY);
        assertThat(result.adjudicated()).isZero();
        assertThat(gold("a")).isEmpty();
        assertThat(of(run(new Rule.OfMember("lea")), "a").left()).contains(Left.NOT_MEMBER);
        done("a", "omar", List.of());
        assertThat(of(run(new Rule.Single()), "a").left()).contains(Left.TOO_MANY);
        assertThat(of(run(new Rule.Majority()), "a").left()).contains(Left.TOO_FEW);
        assertThatExceptionOfType(DataProblemException.class)
                .isThrownBy(() -> run(new Rule.OfMember("nobody")));
        assertThat(gold("a")).isEmpty();
    }

    @Test
    void thatWhatIsInProgressDoesNotCountAsWorkedOn() throws Exception {
        List<Annotation> marks = marks();
        done("a", "asha", marks);
        AnnotationSet omar = done("a", "omar", again(marks));
        project.store().sets().saveState(omar.id(), SetState.IN_PROGRESS, Optional.empty(), "omar");
        assertThat(of(run(new Rule.Single()), "a").isFinished()).isTrue();
        assertThat(decisions("a").get(0).content().outcome())
                .contains("\"had\":1,\"worked\":1", "single");
    }

    @Test
    void thatDecisionsSurviveImportingTheAnnotationsAgain() throws Exception {
        List<Annotation> marks = marks();
        done("a", "asha", marks);
        done("a", "omar", again(marks.subList(0, 2)));
        run(new Rule.OfMember("asha"));
        project.store()
                .sets()
                .saveState(
                        gold("a").orElseThrow().id(),
                        SetState.IN_PROGRESS,
                        Optional.empty(),
                        "lea");
        List<Annotation> gold = goldAnnotations("a");
        for (String member : List.of("asha", "omar")) {
            AnnotationSet set = project.store().sets().find(document("a"), member).orElseThrow();
            project.store()
                    .sets()
                    .saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
            List<Annotation> theirs = project.store().annotations().of(set.id());
            for (Annotation each : theirs) {
                AnnotationSet now = project.store().sets().find(set.id()).orElseThrow();
                project.store()
                        .journal()
                        .append(
                                set.id(),
                                now.lastSequence(),
                                NewEntry.of(member, new DeleteAnnotation(each)));
            }
            done("a", member, again(theirs));
        }
        DocumentResult result = of(run(UNANIMOUS), "a");
        assertThat(result.open()).isEmpty();
        assertThat(result.accepted() + result.rejected()).isZero();
        assertThat(result.decided()).isEqualTo(3);
        assertThat(goldAnnotations("a")).isEqualTo(gold);
    }

    @Test
    void thatDoneGoldIsLeftAndWhatIsNewOrChangedIsNamed() throws Exception {
        List<Annotation> marks = marks();
        done("a", "asha", marks);
        AnnotationSet omar = done("a", "omar", again(marks));
        run(UNANIMOUS);
        project.store().sets().saveState(omar.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        done("a", "omar", List.of(mention("person", 10, 15)));
        DocumentResult result = of(run(UNANIMOUS), "a");
        assertThat(result.left()).contains(Left.DONE);
        assertThat(result.open())
                .extracting(Settling.OpenPlace::reason)
                .containsExactly(Settling.Reason.NEW);
        assertThat(goldAnnotations("a")).hasSize(3);
    }

    @Test
    void thatAnAnnotatorMayNotReopenWhatIsBeingAdjudicated() throws Exception {
        List<Annotation> marks = marks();
        AnnotationSet asha = done("a", "asha", marks);
        done("a", "omar", again(marks));
        run(UNANIMOUS);
        assertThatExceptionOfType(org.scholion.corpus.StateRefusedException.class)
                .isThrownBy(
                        () ->
                                project.store()
                                        .sets()
                                        .saveState(
                                                asha.id(),
                                                SetState.IN_PROGRESS,
                                                Optional.empty(),
                                                "asha"));
    }

    @Test
    void thatCancellingLeavesWholeDocuments() throws Exception {
        for (int i = 0; i < 45; i++) {
            project.write("more/d" + i + ".txt", "Mira lives.");
        }
        project.add(project.folder.resolve("more"));
        for (int i = 0; i < 45; i++) {
            List<Mention> marks = List.of(mention("person", 0, 4), mention("person", 5, 10));
            done("d" + i, "asha", marks);
            done("d" + i, "omar", again(marks));
        }
        int[] worked = {0};
        Progress stopped =
                new Progress() {
                    @Override
                    public void begin(org.scholion.words.Message task, long steps) {}

                    @Override
                    public void worked(long amount, String current) {
                        worked[0]++;
                    }

                    @Override
                    public boolean cancelled() {
                        return worked[0] > 0;
                    }
                };
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(
                        () ->
                                new AdjudicateDocuments(project.open, InstantSource.system())
                                        .run(
                                                new AdjudicateDocuments.Request(
                                                        UNANIMOUS, Optional.empty(), "lea", false),
                                                stopped));
        int done = 0;
        for (int i = 0; i < 45; i++) {
            if (gold("d" + i).isPresent()) {
                assertThat(goldAnnotations("d" + i)).hasSize(2);
                assertThat(gold("d" + i).orElseThrow().state()).isEqualTo(SetState.DONE);
                done++;
            }
        }
        assertThat(done).isBetween(1, 44);
    }

    @Test
    void thatADocumentThatOthersChangeAllTheTimeIsLeftAndTheRestIsDone() throws Exception {
        done("a", "asha", marks());
        done("b", "asha", List.of());
        InstantSource changing =
                () -> {
                    try {
                        change("b", "asha");
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return InstantSource.system().instant();
                };
        AdjudicateDocuments.Result result =
                new AdjudicateDocuments(project.open, changing)
                        .run(
                                new AdjudicateDocuments.Request(
                                        new Rule.OfMember("asha"), Optional.empty(), "lea", false),
                                Progress.NONE);
        assertThat(of(result, "a").left()).isEmpty();
        assertThat(goldAnnotations("a")).hasSize(3);
        assertThat(of(result, "b").left()).contains(Left.REFUSED);
        assertThat(gold("b")).isEmpty();
    }

    /** Has a member come back to a finished document and finish it again. */
    private void change(String document, String member) throws Exception {
        AnnotationSet set = project.store().sets().find(document(document), member).orElseThrow();
        project.store().sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), member);
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(
                                member,
                                CreationOrder.creating(List.of(mention("gpe", 0, 2)), "test")));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
    }

    @Test
    void thatWhatIsImportedAsGoldIsDecidedSo() throws Exception {
        project.write("g/a.txt", project.store().documents().text(document("a")));
        project.write("g/a.ann", "T1\tperson 0 4\tMira\n");
        project.run(ImportRequest.of(List.of(project.folder.resolve("g"))).withMember(Member.GOLD));
        assertThat(goldAnnotations("a")).hasSize(1);
        assertThat(decisions("a"))
                .extracting(decision -> decision.content().kind())
                .containsExactly(NewDecision.Kind.IMPORTED);
        assertThat(decisions("a").get(0).content().goldId())
                .contains(goldAnnotations("a").get(0).id());
        // what gold has already is not put in twice
        done("a", "asha", marks());
        done("a", "omar", again(marks()));
        DocumentResult result = of(run(UNANIMOUS), "a");
        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.decided()).isEqualTo(1);
        assertThat(goldAnnotations("a")).hasSize(3);
    }
}
