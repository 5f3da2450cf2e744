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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import org.sqlite.JDBC;

/** A release is put in its place and remembered, or neither; whatever comes between. */
class ReleasePlaceTest {

    private static final String RECIPE = "of: votes\nformats: [jsonl, xmi, brat]\n";
    private static final String OUT = "new/out";

    @TempDir Path folder = Path.of("");
    @TempDir Path images = Path.of("");

    private static BuildRelease.Result build(OpenProject project, Path out, Progress progress)
            throws Exception {
        return new BuildRelease(project, InstalledFormats.builtIn())
                .run(BuildRelease.Request.composed(out, RECIPE, "Xylophane"), progress);
    }

    /** Does something whenever a build says where it is. */
    private record Hook(Runnable each) implements Progress {

        @Override
        public void begin(Message task, long total) {
            each.run();
        }

        @Override
        public void worked(long amount, String current) {
            each.run();
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** Does something once, when a task of this name begins. */
    private static Progress when(String task, Runnable then) {
        return new Progress() {
            @Override
            public void begin(Message begun, long total) {
                if (begun.code().equals(task)) {
                    then.run();
                }
            }

            @Override
            public void worked(long amount, String current) {
                // only tasks count
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** What is on the disk when a process is killed is what is there at that moment. */
    private static void image(Path from, Path to) {
        try {
            Files.walkFileTree(from, new Copying(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @NonNullByDefault({})
    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
                throws IOException {
            Files.createDirectories(to.resolve(from.relativize(each)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path each, BasicFileAttributes attributes)
                throws IOException {
            if (!each.toString().endsWith("-shm")) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static void requireNothingBeside(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out.getParent())) {
            assertThat(all).as("what is left beside").containsExactly(out);
        }
    }

    @Test
    void thatAKillAtAnyStepLeavesBothOrNeitherOrAWholeReleaseToBeTakenUp() throws Exception {
        List<Path> taken = new ArrayList<>();
        Runnable take =
                () -> {
                    Path to = images.resolve(Integer.toString(taken.size()));
                    image(folder, to);
                    taken.add(to);
                };
        try (ReleasedProject project = new ReleasedProject(folder)) {
            build(project.project.open, folder.resolve(OUT), new Hook(take));
            take.run();
        }
        List<String> seen = new ArrayList<>();
        for (Path image : taken) {
            Path out = image.resolve(OUT);
            try (TestProject project = new TestProject(image, image.resolve("test.scholion"))) {
                boolean remembered = !project.store().releases().all().isEmpty();
                boolean there = Files.exists(out);
                seen.add(there + " " + remembered);
                assertThat(!remembered || there).as("a release without its folder").isTrue();
                if (there) {
                    assertThat(ReleasedProject.verifyAlone(out)).isEmpty();
                }
                assertThat(build(project.open, out, Progress.NONE).takenUp()).isEqualTo(there);
                assertThat(project.store().releases().all()).hasSize(1);
                assertThat(ReleasedProject.verify(project.open, out)).isEmpty();
                requireNothingBeside(out);
            }
        }
        assertThat(seen).contains("false false", "true false", "true true");
    }

    @Test
    void thatAReleaseThatIsNotRememberedIsSaidToBeSo() throws Exception {
        Path out = folder.resolve(OUT);
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Progress kill = when("release.task.remembering", () -> image(folder, images));
            build(project.project.open, out, kill);
        }
        try (TestProject project = new TestProject(images, images.resolve("test.scholion"))) {
            assertThatThrownBy(() -> ReleasedProject.verify(project.open, images.resolve(OUT)))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContainingAll("did not make this release", "build into the same");
        }
    }

    @Test
    void thatNothingIsRememberedWhereTheFolderCannotBeMoved() throws Exception {
        Path out = folder.resolve(OUT);
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Runnable inTheWay =
                    () -> {
                        try {
                            Files.createDirectories(out);
                            Files.writeString(out.resolve("mine.txt"), "x");
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    };
            assertThatThrownBy(
                            () ->
                                    build(
                                            project.project.open,
                                            out,
                                            when("release.task.writing", inTheWay)))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContainingAll("out", "not empty");
            assertThat(project.project.store().releases().all()).isEmpty();
            assertThat(ReleasedProject.files(out)).containsOnlyKeys("mine.txt");
            requireNothingBeside(out);
        }
    }

    @Test
    void thatNothingIsInThePlaceWhereTheProjectCannotRememberIt() throws Exception {
        new ReleasedProject(folder).close();
        Path file = folder.resolve("test.scholion");
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TRIGGER refuse BEFORE INSERT ON release BEGIN"
                            + " SELECT RAISE(ABORT, 'no room'); END");
        }
        Path out = folder.resolve(OUT);
        Path there = Files.createDirectories(folder.resolve("there"));
        try (TestProject project = new TestProject(folder, file)) {
            for (Path each : List.of(out, there)) {
                assertThatThrownBy(() -> build(project.open, each, Progress.NONE))
                        .isInstanceOf(StoreException.class);
            }
            assertThat(project.store().releases().all()).isEmpty();
            assertThat(out.getParent()).as("no folder above it either").doesNotExist();
            assertThat(there).as("it was there").isEmptyDirectory();
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all.map(Path::toString))
                        .noneMatch(name -> name.contains(".scholion-release-"));
            }
        }
    }

    @Test
    void thatACancelledBuildLeavesNothing() throws Exception {
        Path out = folder.resolve(OUT);
        try (ReleasedProject project = new ReleasedProject(folder)) {
            CancellingProgress progress = new CancellingProgress();
            for (int at = 1; progress.stopAt(at); at++) {
                try {
                    build(project.project.open, out, progress);
                    break;
                } catch (CancelledException e) {
                    assertThat(out.getParent()).doesNotExist();
                    assertThat(project.project.store().releases().all()).isEmpty();
                }
            }
            assertThat(ReleasedProject.verify(project.project.open, out)).isEmpty();
        }
    }

    /** Cancels at the given question whether it is cancelled. */
    private static final class CancellingProgress implements Progress {

        private int left;

        boolean stopAt(int question) {
            left = question;
            return question < 10_000;
        }

        @Override
        public void begin(Message task, long total) {
            // only questions count
        }

        @Override
        public void worked(long amount, String current) {
            // only questions count
        }

        @Override
        public boolean cancelled() {
            left--;
            return left == 0;
        }
    }

    @Test
    void thatTheSameReleaseIsTakenUpAndAnythingElseRefused() throws Exception {
        Path out = folder.resolve(OUT);
        try (ReleasedProject project = new ReleasedProject(folder)) {
            OpenProject open = project.project.open;
            assertThat(build(open, out, Progress.NONE).takenUp()).isFalse();
            assertThat(build(open, out, Progress.NONE).takenUp()).isTrue();
            assertThatThrownBy(() -> project.build(out, Optional.empty(), Optional.empty()))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining("holds another release");
            Files.writeString(out.resolve("more.txt"), "x");
            assertThatThrownBy(() -> build(open, out, Progress.NONE))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContainingAll("out", "not as it is made");
            assertThatThrownBy(() -> build(open, folder, Progress.NONE))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining("not empty");
            Path file = project.project.write("file", "x");
            Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("gone"));
            for (Path each : List.of(file, nowhere)) {
                assertThatThrownBy(() -> build(open, each, Progress.NONE))
                        .isInstanceOf(DataProblemException.class)
                        .hasMessageContainingAll(each.toString(), "no folder");
            }
            assertThat(Files.isSymbolicLink(nowhere)).isTrue();
            assertThatThrownBy(() -> build(open, file.resolve("below"), Progress.NONE))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining("below");
            assertThat(project.project.store().releases().all()).hasSize(1);
        }
    }

    @Test
    void thatALinkLeadsToTheFolderAndStays() throws Exception {
        Path real = Files.createDirectories(folder.resolve("real/empty"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (ReleasedProject project = new ReleasedProject(folder)) {
            build(project.project.open, link, Progress.NONE);
            assertThat(Files.isSymbolicLink(link)).isTrue();
            assertThat(ReleasedProject.verifyAlone(real)).isEmpty();
            requireNothingBeside(real);
        }
    }

    @Test
    void thatAFolderLeftByAnUnrememberedBuildIsTakenUpByAReaderToo() throws Exception {
        Path out = folder.resolve(OUT);
        try (ReleasedProject project = new ReleasedProject(folder)) {
            build(project.project.open, out, Progress.NONE);
        }
        Path file = folder.resolve("test.scholion");
        try (ProjectStore writer = Projects.open(new FileAddress(file), Access.READ_WRITE);
                TestProject reader = new TestProject(folder, file)) {
            assertThat(writer.readOnlyReason()).isEmpty();
            BuildRelease.Result result = build(reader.open, out, Progress.NONE);
            assertThat(result.takenUp()).isTrue();
            assertThat(result.unrecorded()).isPresent();
        }
    }
}
