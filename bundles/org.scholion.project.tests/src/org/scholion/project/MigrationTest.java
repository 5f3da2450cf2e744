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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.SetState;
import org.scholion.document.Annotation;
import org.scholion.document.Fragment;
import org.scholion.project.migration.AnswerWaiting;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.UndoMigration;
import org.scholion.project.migration.WouldLoseException;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** A migration is whole or not at all, loses nothing unsaid, and leaves packages alone. */
class MigrationTest extends MigratedProject {
    private static final String REQUIRED_POST =
            "<attribute id=\"post\" name=\"Post\" required=\"true\"/>";

    MigrationTest(@TempDir Path folder) throws Exception {
        super(folder);
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
                .isInstanceOf(WouldLoseException.class)
                .hasMessageContainingAll("Place", "2")
                .as("each door says how it is accepted there")
                .hasMessageNotContaining("--");
        assertThat(project.content()).isEqualTo(before);
        assertThat(migrate(BASE.replace(GPE, "")).losses()).hasSize(1);
    }

    @Test
    void thatAProblemThatGoesSetsOffNoneThatComes() throws Exception {
        String needing = personsWith(REQUIRED_POST);
        migrate(needing.replace(GPE, GPE + "<entity id=\"actor\" name=\"Actor\"/>"));
        work.mark("a", "asha", List.of(MemberWork.mention("actor", 0, 4)));
        work.mark("a", "omar", List.of(person(0, 4)));
        assertThat(
                        problems(
                                needing,
                                MigrationStep.MergeType.of("actor", "person"),
                                MigrationStep.MergeType.of("person", "gpe")))
                .as("one has to say a post now, though another has not to any more")
                .containsExactly(1);
    }

    @Test
    void thatAnAnnotationWithAProblemCanComeByAnother() throws Exception {
        String actor = "<entity id=\"actor\" name=\"Actor\"/>";
        migrate(personsWith(REQUIRED_POST).replace(GPE, GPE + actor));
        work.mark("a", "asha", List.of(person(0, 4), MemberWork.mention("actor", 5, 9)));
        String party = REQUIRED_POST.replace("post", "party").replace("Post", "Party");
        assertThat(
                        problems(
                                personsWith(REQUIRED_POST + party),
                                MigrationStep.MergeType.of("actor", "person")))
                .as("the person lacked a post and lacks a party too, the actor comes to lack both")
                .containsExactly(3);
    }

    private static String personsWith(String attributes) {
        String open = "<entity id=\"person\" name=\"Person\"";
        return BASE.replace(open + "/>", open + ">" + attributes + "</entity>");
    }

    private Collection<Integer> problems(String schema, MigrationStep... steps) throws Exception {
        Schema now = SchemaXml.read(schema, "now");
        MigrateSchema.Request dry =
                new MigrateSchema.Request(now, plan(project.open, now, steps), true, false, "lea");
        return new MigrateSchema(project.open).run(dry, Progress.NONE).problems().values();
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

    /** Runs another process on a project, to its end. */
    private void elsewhere(Path... arguments) throws Exception {
        Process process =
                ProjectProcess.start(
                        MigrationVictim.class,
                        Files.createTempDirectory(folder, "tmp"),
                        Stream.of(arguments).map(Path::toString).toArray(String[]::new));
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> {});
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void thatWhatOneProcessMigratedAnotherUndoes() throws Exception {
        Path in = Files.createDirectories(folder.resolve("processes"));
        Path base = Files.writeString(in.resolve("base.xml"), BASE);
        Path merged = Files.writeString(in.resolve("merged.xml"), MERGED);
        List<Annotation> asha;
        List<Annotation> omar;
        String xml;
        try (TestProject first = filled(in, base)) {
            MemberWork there = new MemberWork(first);
            there.done("a", "asha", marks());
            there.mark("b", "omar", List.of(marks()));
            asha = first.annotations("a", "asha");
            omar = first.annotations("b", "omar");
            xml = first.store().schemas().newest().xml();
        }
        Path file = in.resolve("test.scholion");
        elsewhere(file, merged);
        try (TestProject second = new TestProject(in, file)) {
            assertThat(second.annotations("b", "omar")).isNotEqualTo(omar);
            assertThat(second.open.schema().type("location")).isPresent();
            assertThat(second.store().migrations().obstacles()).isEmpty();
        }
        elsewhere(file);
        try (TestProject third = new TestProject(in, file)) {
            assertThat(third.annotations("a", "asha")).isEqualTo(asha);
            assertThat(third.annotations("b", "omar")).isEqualTo(omar);
            assertThat(third.store().schemas().newest().xml()).isEqualTo(xml);
            assertThat(third.store().migrations().all())
                    .singleElement()
                    .matches(migration -> !migration.isInForce());
            assertThat(third.store().check()).isEmpty();
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
                                        .run(new AnswerWaiting.Request(entry, "town", true, "asha"))
                                        .written())
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
