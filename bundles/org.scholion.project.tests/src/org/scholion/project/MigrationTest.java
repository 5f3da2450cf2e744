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

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.study.Layer;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.project.migration.AnswerWaiting;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.MigrationReport;
import org.scholion.project.migration.UndoMigration;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** What a migration does to the work of members, to gold and to what is measured. */
class MigrationTest {

    private static final String GPE =
            """
            <entity id="gpe" name="Place">
                <attribute id="sort" name="Sort" kind="tag" tagSet="sorts"/></entity>
            """;

    private static final String BASE =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="m" name="M">
              <tagSet id="sorts" name="Sorts"><tag id="city" name="City"/>
                <tag id="country" name="Country"/></tagSet>
              <entity id="person" name="Person"/>
              GPE
            </s:schema>
            """
                    .replace("GPE", GPE);

    private static final String SPLIT =
            BASE.replace(
                    GPE,
                    "<entity id=\"town\" name=\"City\"/>"
                            + "<entity id=\"state\" name=\"Country\"/>");

    private static final String MERGED = BASE.replace("id=\"gpe\"", "id=\"location\"");

    private final Path folder;
    private final TestProject project;
    private final MemberWork work;

    MigrationTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Path schema = Files.writeString(folder.resolve("base.xml"), BASE);
        project = filled(folder, schema);
        work = new MemberWork(project);
    }

    private static TestProject filled(Path folder, Path schema) throws Exception {
        TestProject made = new TestProject(folder, schema.toString());
        made.write("in/a.txt", "Mira lives in दिल्ली, and Nora lives in India.");
        made.write("in/b.txt", "Mira lives in दिल्ली, and Nora lives in India.");
        made.add(folder.resolve("in"));
        made.store().members().save(new Member("lea", Member.Role.LEAD), "me");
        made.store().members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        made.store().members().save(new Member("omar", Member.Role.ANNOTATOR), "lea");
        return made;
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private static Mention person(int begin, int end) {
        return MemberWork.mention("person", begin, end);
    }

    private static Mention place(String sort, int begin, int end) {
        Mention place = MemberWork.mention("gpe", begin, end);
        return place.withHeader(
                place.header().withAttribute("sort", Optional.of(AttributeValue.Tags.of(sort))));
    }

    /** A person, a city, a person and a country. */
    private static Mention[] marks() {
        return new Mention[] {
            person(0, 4), place("city", 14, 20), person(26, 30), place("country", 40, 45)
        };
    }

    private static MigrationPlan plan(OpenProject in, Schema schema, MigrationStep... steps)
            throws Exception {
        MigrationPlan proposed = MigrationPlan.proposed(in.schema(), schema, type -> true);
        return steps.length == 0
                ? proposed
                : new MigrationPlan(proposed.from(), proposed.to(), List.of(steps));
    }

    private MigrationReport migrate(String xml, MigrationStep... steps) throws Exception {
        return migrate(xml, true, Progress.NONE, steps);
    }

    private MigrationReport migrate(
            String xml, boolean acceptLoss, Progress progress, MigrationStep... steps)
            throws Exception {
        Schema schema = SchemaXml.read(xml, "new.xml");
        return new MigrateSchema(project.open)
                .run(
                        new MigrateSchema.Request(
                                schema,
                                plan(project.open, schema, steps),
                                false,
                                acceptLoss,
                                "lea"),
                        progress);
    }

    private void undo() throws Exception {
        new UndoMigration(project.open).run(new UndoMigration.Request("lea"), Progress.NONE);
    }

    private List<String> types(String document, String member) throws Exception {
        return project.annotations(document, member).stream().map(Annotation::typeId).toList();
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

    private List<ListWaiting.Entry> waiting(String... member) throws Exception {
        return new ListWaiting(project.open)
                .run(
                        new ListWaiting.Request(
                                member.length == 0 ? Optional.empty() : Optional.of(member[0])),
                        Progress.NONE)
                .entries();
    }

    private boolean answer(ListWaiting.Entry entry, String type, String actor) throws Exception {
        return new AnswerWaiting(project.open).run(new AnswerWaiting.Request(entry, type, actor));
    }

    private MigrationStep[] ask() {
        return new MigrationStep[] {new MigrationStep.AskType("gpe", List.of("town", "state"))};
    }

    @Test
    void thatEveryoneIsAskedInTheirOwnSetAndGoldComesLast() throws Exception {
        settled();
        work.mark("b", "omar", List.of(place("city", 14, 20)));
        migrate(SPLIT, ask());
        List<ListWaiting.Entry> all = waiting();
        assertThat(all.stream().map(e -> e.member() + " " + e.document() + " " + e.words()))
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
        assertThat(ListWaiting.note(project.open)).singleElement().asString().contains("5");
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
        assertThat(ListWaiting.note(project.open)).isEmpty();
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

    // Beside the sets

    @Test
    void thatAPassThatWasInterruptedByAMigrationEndsWithTheFirstOneMigrated() throws Exception {
        work.done("a", "asha", marks());
        new AskAgain(project.open)
                .run(
                        new AskAgain.Request(
                                List.of(work.document("a").id()), "asha", "lea", false),
                        Progress.NONE);
        work.mark("a", "asha", List.of(place("city", 14, 20)));
        migrate(SPLIT);
        assertThat(types("a", "asha")).containsExactly("town");
        work.state("a", "asha", SetState.DONE);
        assertThat(types("a", "asha"))
                .containsExactlyInAnyOrder("person", "town", "person", "state");
    }

    @Test
    void thatACommentOnWhatIsDeletedKeepsItsPlace() throws Exception {
        work.mark("a", "asha", List.of(marks()));
        Annotation city = project.annotations("a", "asha").get(1);
        NewComment.About about =
                new NewComment.About(
                        OptionalLong.of(work.set("a", "asha").id()),
                        Optional.of(city.id()),
                        Optional.of(new Fragment(14, 20)));
        project.store()
                .comments()
                .add(NewComment.onDocument(work.document("a").id(), "lea", "كيف؟").on(about));
        var before = project.store().comments().all();
        migrate(BASE.replace(GPE, ""));
        assertThat(types("a", "asha")).containsOnly("person");
        assertThat(project.store().comments().all()).isEqualTo(before);
        undo();
        assertThat(project.store().comments().all()).isEqualTo(before);
    }

    // Nothing by half

    @Test
    void thatNothingIsLostUnlessThatIsAccepted() throws Exception {
        work.done("a", "asha", marks());
        String before = project.content();
        assertThatThrownBy(() -> migrate(BASE.replace(GPE, ""), false, Progress.NONE))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContainingAll("gpe", "2", "--accept-loss");
        assertThat(project.content()).isEqualTo(before);
        assertThat(migrate(BASE.replace(GPE, "")).losses()).hasSize(1);
    }

    private static final class CancelledAfter implements Progress {
        private long left;

        CancelledAfter(long left) {
            this.left = left;
        }

        @Override
        public void begin(Message task, long total) {
            // only what is done counts
        }

        @Override
        public void worked(long amount, String current) {
            left -= amount;
        }

        @Override
        public boolean cancelled() {
            return left <= 0;
        }
    }

    @Test
    void thatACancelledOneLeavesTheProjectAsItWas() throws Exception {
        work.done("a", "asha", marks());
        work.done("a", "omar", marks());
        work.done("b", "omar", marks());
        String before = project.content();
        int history = project.store().history().entries().size();
        for (int after = 0; after < 3; after++) {
            int left = after;
            assertThatThrownBy(() -> migrate(MERGED, false, new CancelledAfter(left)))
                    .isInstanceOf(CancelledException.class);
            assertThat(project.content()).isEqualTo(before);
            assertThat(project.store().migrations().all()).isEmpty();
            assertThat(project.store().history().entries()).hasSize(history);
        }
        assertThat(migrate(MERGED).sets()).hasSize(3);
    }

    @Test
    void thatAKilledOneLeavesNothingOfIt() throws Exception {
        Path in = Files.createDirectories(folder.resolve("many"));
        Path base = Files.writeString(in.resolve("base.xml"), BASE);
        Path merged = Files.writeString(in.resolve("merged.xml"), MERGED);
        String before;
        try (TestProject many = new TestProject(in, base.toString())) {
            for (int i = 0; i < 200; i++) {
                many.write(
                        String.format(Locale.ROOT, "in/d%03d.txt", i),
                        "Mira lives in दिल्ली, and Nora lives in India.");
            }
            many.add(in.resolve("in"));
            MemberWork there = new MemberWork(many);
            for (String name : many.names()) {
                there.mark(name, "asha", List.of(marks()));
            }
            before = many.content();
        }
        Path file = in.resolve("test.scholion");
        for (int after : new int[] {1, 60, 150}) {
            Process process =
                    ProjectProcess.start(
                            MigrationVictim.class,
                            Files.createTempDirectory(folder, "tmp"),
                            file.toString(),
                            merged.toString());
            List<String> said = new ArrayList<>();
            try (BufferedReader lines = process.inputReader()) {
                while (said.size() < after) {
                    said.add(String.valueOf(lines.readLine()));
                }
                process.toHandle().destroyForcibly();
                lines.lines().forEach(said::add);
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(said).as("half-way").hasSizeBetween(after, 200);
            if (said.size() == 200) {
                continue; // it was too fast to be killed before its end
            }
            try (TestProject again = new TestProject(in, file)) {
                assertThat(again.content()).isEqualTo(before);
                assertThat(again.store().migrations().all()).isEmpty();
                assertThat(again.store().check()).isEmpty();
            }
        }
    }

    @Test
    void thatAPackageLeavesItsSchemaAlone() throws Exception {
        work.mark("a", "asha", List.of(marks()));
        migrate(MERGED);
        Path file = folder.resolve("asha.scholion");
        new HandOutPackage(project.open)
                .run(
                        new HandOutPackage.Request("asha", new FileAddress(file), "lea"),
                        Progress.NONE);
        Path schema = Files.writeString(folder.resolve("other.xml"), BASE);
        Path larger =
                Files.writeString(
                        folder.resolve("larger.xml"),
                        MERGED.replace(
                                "<entity id=\"person\"",
                                "<entity id=\"ship\" name=\"Ship\"/><entity id=\"person\""));
        try (OpenProject out = OpenProject.open(new FileAddress(file))) {
            MigrateSchema migrate = new MigrateSchema(out);
            for (boolean dryRun : new boolean[] {true, false}) {
                assertThatThrownBy(
                                () ->
                                        new ApplySchema(out)
                                                .run(
                                                        new ApplySchema.Request(
                                                                larger, dryRun, "asha"),
                                                        Progress.NONE))
                        .isInstanceOf(DataProblemException.class)
                        .hasMessageContainingAll("package", "asha");
                assertThatThrownBy(
                                () ->
                                        migrate.run(
                                                migrate.request(
                                                        schema,
                                                        Optional.empty(),
                                                        dryRun,
                                                        true,
                                                        "asha"),
                                                Progress.NONE))
                        .isInstanceOf(DataProblemException.class)
                        .hasMessageContainingAll("package", "asha");
            }
            assertThatThrownBy(
                            () ->
                                    new UndoMigration(out)
                                            .run(new UndoMigration.Request("asha"), Progress.NONE))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContainingAll("package", "asha");
            assertThat(out.schemaVersion()).isEqualTo(2);
            assertThat(out.store().check()).isEmpty();
        }
    }

    @Test
    void thatWhatWaitsIsAnsweredInAPackageToo() throws Exception {
        work.done("a", "asha", marks());
        migrate(SPLIT, ask());
        Path file = folder.resolve("asha.scholion");
        new HandOutPackage(project.open)
                .run(
                        new HandOutPackage.Request("asha", new FileAddress(file), "lea"),
                        Progress.NONE);
        try (OpenProject out = OpenProject.open(new FileAddress(file))) {
            for (ListWaiting.Entry entry :
                    new ListWaiting(out)
                            .run(new ListWaiting.Request(Optional.of("asha")), Progress.NONE)
                            .entries()) {
                assertThat(
                                new AnswerWaiting(out)
                                        .run(new AnswerWaiting.Request(entry, "town", "asha")))
                        .isTrue();
            }
            assertThat(out.store().check()).isEmpty();
        }
        assertThat(
                        new MergePackages(project.open)
                                .run(
                                        new MergePackages.Request(
                                                List.of(new FileAddress(file)),
                                                Optional.empty(),
                                                "lea"),
                                        Progress.NONE)
                                .problems())
                .isEmpty();
        assertThat(types("a", "asha"))
                .containsExactlyInAnyOrder("person", "town", "person", "town");
        assertThat(waiting()).isEmpty();
        assertThat(work.set("a", "asha").state()).isEqualTo(SetState.DONE);
    }
}
