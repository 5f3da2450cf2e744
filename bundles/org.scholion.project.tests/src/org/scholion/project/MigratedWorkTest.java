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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.study.Layer;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.edit.Edits;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.project.internal.WaitingTypes;
import org.scholion.project.migration.AnswerWaiting;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.migration.WouldLoseException;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.migration.MigrationStep;

/** What a migration does to the work of members, to gold and to what is measured. */
class MigratedWorkTest extends MigratedProject {

    private static final String SORT =
            "<attribute id=\"sort\" name=\"Sort\" kind=\"tag\" tagSet=\"sorts\"/>";

    MigratedWorkTest(@TempDir Path folder) throws Exception {
        super(folder);
    }

    private AdjudicateDocuments.DocumentResult adjudicated(boolean dry) throws Exception {
        return new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Unanimous(),
                                Optional.of(DocumentPattern.parse("a")),
                                "lea",
                                dry),
                        Progress.NONE)
                .documents()
                .getFirst();
    }

    // Decisions

    private void settled() throws Exception {
        work.done("a", "asha", marks());
        work.done("a", "omar", marks());
        assertThat(adjudicated(false).accepted()).isEqualTo(4);
        // so that what is settled is asked for, and not only that the document is
        project.store()
                .sets()
                .saveState(
                        work.set("a", Member.GOLD).id(),
                        SetState.IN_PROGRESS,
                        Optional.empty(),
                        "lea");
        assertSettled(4);
    }

    private void assertSettled(int places) throws Exception {
        AdjudicateDocuments.DocumentResult result = adjudicated(true);
        assertThat(result.open()).isEmpty();
        assertThat(result.accepted() + result.rejected()).as("decided anew").isZero();
        assertThat(result.decided()).isEqualTo(places);
    }

    @Test
    void thatWhatIsSettledStaysSettledWhereTypesMerge() throws Exception {
        settled();
        migrate(MERGED);
        assertThat(types("a", Member.GOLD)).contains("location").doesNotContain("gpe");
        assertSettled(4);
        undo();
        assertSettled(4);
        // and where a type becomes one that was there before
        migrate(BASE.replace(GPE, ""), MigrationStep.MergeType.of("gpe", "person"));
        assertSettled(4);
    }

    @Test
    void thatWhatIsSettledStaysSettledWhereTagsMergeAndWhereTypesSplit() throws Exception {
        settled();
        migrate(BASE.replace("id=\"city\"", "id=\"town\""));
        assertSettled(4);
        undo();
        migrate(SPLIT);
        assertThat(types("a", Member.GOLD))
                .containsExactlyInAnyOrder("person", "town", "person", "state");
        assertSettled(4);
        undo();
        assertSettled(4);
    }

    @Test
    void thatWhatIsDroppedIsNotSettledAnyMoreAndIsAgainOnceThatIsUndone() throws Exception {
        settled();
        migrate(BASE.replace(GPE, ""));
        assertThat(types("a", Member.GOLD)).containsOnly("person");
        assertSettled(2);
        undo();
        assertSettled(4);
    }

    @Test
    void thatAPlaceThatIsMarkedAnewAfterItsTypeWasDroppedIsOpen() throws Exception {
        settled();
        migrate(BASE.replace(GPE, ""));
        // a lead may, where an annotator may not any more
        project.store()
                .sets()
                .saveState(
                        work.set("a", "asha").id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
        work.done("a", "asha", person(40, 45));
        assertThat(adjudicated(true).open()).hasSize(1);
    }

    // Figures

    private List<Object> figures(OpenProject of, boolean latest) throws Exception {
        IntervalSettings standard = IntervalSettings.STANDARD;
        return new MeasureSets(of)
                        .run(
                                new MeasureSets.Request(
                                        List.of(Layer.of(Layer.Kind.ENTITY)),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        latest,
                                        new IntervalSettings(
                                                false,
                                                standard.level(),
                                                standard.resamples(),
                                                standard.seed()),
                                        "test"),
                                Progress.NONE)
                        .report()
                        .figures()
                        .stream()
                        .<Object>map(
                                figure ->
                                        figure.result().measure()
                                                + " "
                                                + figure.result().value()
                                                + " "
                                                + figure.result().units())
                        .toList();
    }

    @Test
    void thatFiguresAreThoseOfAProjectThatHadTheSchemaFromTheStart() throws Exception {
        work.done("a", "asha", marks());
        work.done("a", "omar", person(0, 4), place("country", 14, 20), place("country", 40, 45));
        // gone on with since it was done
        work.state("a", "asha", SetState.IN_PROGRESS);
        work.mark("a", "asha", List.of(person(31, 36)));
        work.done("b", "asha", place("city", 14, 20));
        work.done("b", "omar", place("city", 14, 20), person(0, 4));
        migrate(SPLIT);
        Path other = Files.createDirectories(folder.resolve("other"));
        Path schema = Files.writeString(other.resolve("split.xml"), SPLIT);
        try (TestProject fresh = filled(other, schema)) {
            MemberWork there = new MemberWork(fresh);
            there.done(
                    "a",
                    "asha",
                    person(0, 4),
                    MemberWork.mention("town", 14, 20),
                    person(26, 30),
                    MemberWork.mention("state", 40, 45));
            there.done(
                    "a",
                    "omar",
                    person(0, 4),
                    MemberWork.mention("state", 14, 20),
                    MemberWork.mention("state", 40, 45));
            there.state("a", "asha", SetState.IN_PROGRESS);
            there.mark("a", "asha", List.of(person(31, 36)));
            there.done("b", "asha", MemberWork.mention("town", 14, 20));
            there.done("b", "omar", MemberWork.mention("town", 14, 20), person(0, 4));
            assertThat(figures(project.open, false))
                    .isNotEmpty()
                    .isEqualTo(figures(fresh.open, false));
            assertThat(figures(project.open, true)).isEqualTo(figures(fresh.open, true));
        }
    }

    // What waits

    private boolean answer(ListWaiting.Entry entry, String type, String actor) throws Exception {
        return new AnswerWaiting(project.open)
                .run(new AnswerWaiting.Request(entry, type, true, actor))
                .written();
    }

    @Test
    void thatEveryoneIsAskedInTheirOwnSetAndGoldComesLast() throws Exception {
        settled();
        work.mark("b", "omar", List.of(place("city", 14, 20)));
        migrate(SPLIT, ask());
        List<ListWaiting.Entry> all = waiting();
        assertThat(all.stream().map(e -> e.member() + " " + e.document().name() + " " + e.words()))
                .containsExactly(
                        "asha a दिल्ली",
                        "asha a India",
                        "omar a दिल्ली",
                        "omar a India",
                        "omar b दिल्ली",
                        "gold a दिल्ली",
                        "gold a India");
        assertThat(all.getFirst().before()).isEqualTo("Mira lives in ");
        assertThat(all.getFirst().after()).startsWith(", and Nora");
        assertThat(all.getFirst().candidates().stream().map(ListWaiting.Candidate::id))
                .containsExactly("town", "state");
        assertThat(WaitingTypes.note(project.store(), project.open.schema()))
                .singleElement()
                .asString()
                .contains("5");
        assertThat(answer(all.getFirst(), "town", "asha")).isTrue();
        assertThat(answer(all.getFirst(), "state", "asha")).as("answered").isFalse();
        assertThat(work.set("a", "asha").state()).isEqualTo(SetState.DONE);
        assertThat(waiting("asha")).hasSize(1);
        assertThat(types("a", "asha")).contains("town", "gpe");
        assertThatThrownBy(() -> answer(all.get(1), "person", "asha"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("town, state");
        for (ListWaiting.Entry entry : waiting()) {
            assertThat(answer(entry, entry.words().equals("India") ? "state" : "town", "lea"))
                    .isTrue();
        }
        assertThat(waiting()).isEmpty();
        assertThat(WaitingTypes.note(project.store(), project.open.schema())).isEmpty();
        assertThat(types("a", Member.GOLD)).doesNotContain("gpe");
        assertThatThrownBy(this::undo)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("asha", "omar", "gold");
        // the type itself goes once nothing has it, and nobody is asked again
        assertThat(migrate(SPLIT, new MigrationStep.DropType("gpe")).sets()).isEmpty();
        assertThat(project.open.schema().type("gpe")).isEmpty();
    }

    @Test
    void thatAnAnswerIsUndoneWhereTheSetCanBeChanged() throws Exception {
        work.mark("a", "asha", List.of(place("city", 14, 20)));
        migrate(SPLIT, ask());
        assertThat(answer(waiting().getFirst(), "town", "asha")).isTrue();
        AnnotationSession session = project.open.session(work.document("a"), "asha");
        try {
            assertThat(session.undo()).isPresent();
            assertThat(types("a", "asha")).containsExactly("gpe");
            assertThat(project.annotations("a", "asha").getFirst().header().attributes())
                    .containsKey("sort");
        } finally {
            project.open.release(session);
        }
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void thatWhatAnAnswerLosesIsNamedBeforeAcceptedAndCounted() throws Exception {
        work.mark("a", "asha", List.of(place("city", 14, 20)));
        String kept = "<entity id=\"state\" name=\"Country\">" + SORT + "</entity>";
        migrate(SPLIT.replace("<entity id=\"state\" name=\"Country\"/>", kept), ask());
        ListWaiting.Entry entry = waiting().getFirst();
        MigrationEffect lost =
                new MigrationEffect(MigrationEffect.Kind.VALUE_LOST, "gpe", "sort", "");
        assertThat(entry.candidates())
                .extracting(ListWaiting.Candidate::losses)
                .containsExactly(new TreeMap<>(Map.of(lost, 1)), new TreeMap<>());
        AnswerWaiting answer = new AnswerWaiting(project.open);
        assertThatThrownBy(
                        () -> answer.run(new AnswerWaiting.Request(entry, "town", false, "asha")))
                .isInstanceOf(WouldLoseException.class)
                .hasMessageContaining("Sort")
                .hasMessageNotContaining("--");
        assertThat(types("a", "asha")).containsExactly("gpe");
        assertThat(answer.run(new AnswerWaiting.Request(entry, "town", true, "asha")).losses())
                .isEqualTo(Map.of(lost, 1));
        assertThat(project.annotations("a", "asha").getFirst().header().attributes()).isEmpty();
    }

    @Test
    void thatAnAnswerThatLosesNothingKeepsAllValuesAndNeedsNoAcceptance() throws Exception {
        work.mark("a", "asha", List.of(place("city", 14, 20)));
        String kept = "<entity id=\"state\" name=\"Country\">" + SORT + "</entity>";
        migrate(SPLIT.replace("<entity id=\"state\" name=\"Country\"/>", kept), ask());
        AnswerWaiting.Result result =
                new AnswerWaiting(project.open)
                        .run(
                                new AnswerWaiting.Request(
                                        waiting().getFirst(), "state", false, "asha"));
        assertThat(result.written()).isTrue();
        assertThat(result.losses()).isEmpty();
        assertThat(project.annotations("a", "asha").getFirst().header().attributes())
                .containsKey("sort");
    }

    @Test
    void thatAnAnswerThatWouldLoseOtherThingsThanWereListedIsNotGiven() throws Exception {
        work.mark("a", "asha", List.of(MemberWork.mention("gpe", 14, 20)));
        migrate(SPLIT, ask());
        ListWaiting.Entry entry = waiting().getFirst();
        assertThat(entry.candidates().getFirst().losses()).isEmpty();
        AnnotationSet set = work.set("a", "asha");
        Edits edits =
                new Edits(
                        new AnnotationMap(project.annotations("a", "asha")),
                        project.open.schema(),
                        "asha",
                        project.open.schemaVersion(),
                        InstantSource.system(),
                        AnnotationIds.system());
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(
                                "asha",
                                edits.setAttribute(
                                                List.of(entry.annotation().id()),
                                                "sort",
                                                Optional.of(AttributeValue.Tags.of("city")))
                                        .orElseThrow()));
        assertThat(answer(entry, "town", "asha")).isFalse();
        assertThat(types("a", "asha")).containsExactly("gpe");
    }

    @Test
    void thatListingChangedSetsAgainIsListingAllAgain() throws Exception {
        settled();
        work.mark("b", "omar", List.of(place("city", 14, 20), place("country", 40, 45)));
        migrate(SPLIT, ask());
        ListWaiting list = new ListWaiting(project.open);
        ListWaiting.Result followed =
                list.run(new ListWaiting.Request(Optional.empty()), Progress.NONE);
        while (!followed.entries().isEmpty()) {
            ListWaiting.Entry entry = followed.entries().get(followed.entries().size() / 2);
            assertThat(answer(entry, "town", "lea")).isTrue();
            Set<Long> changed = Set.of(entry.setId());
            ListWaiting.Result again =
                    list.run(
                            new ListWaiting.Request(Optional.empty(), Optional.of(changed)),
                            Progress.NONE);
            assertThat(again.entries()).allMatch(e -> e.setId() == entry.setId());
            followed = followed.with(changed, again.entries());
            assertThat(followed.entries()).isEqualTo(waiting());
        }
    }

    @Test
    void thatASetOfSomebodyElseIsNotListedForAMember() throws Exception {
        work.mark("b", "omar", List.of(place("city", 14, 20)));
        migrate(SPLIT, ask());
        ListWaiting.Request asha =
                new ListWaiting.Request(
                        Optional.of("asha"), Optional.of(Set.of(work.set("b", "omar").id())));
        assertThat(new ListWaiting(project.open).run(asha, Progress.NONE).entries()).isEmpty();
    }
}
