/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.exchange.testing.Exchange;
import org.scholion.schema.Schema;

class FolderTargetTest {

    @TempDir private Path temp = Path.of("");

    private static String write(ExportTarget target, String name, String content)
            throws IOException {
        try (ExportFile file = target.open(name)) {
            file.stream().write(content.getBytes(StandardCharsets.UTF_8));
            file.commit();
            return file.name();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../evil.txt,evil.txt",
        "/etc/passwd,etc/passwd",
        "a/../b.txt,a/b.txt",
        "c:\\x\\y.txt,c_/x/y.txt",
        "con.txt,_con.txt",
        "a/nul,a/_nul",
        "q?.txt,q_.txt",
        "dot./x.,dot_/x_",
        "'..','_'",
        "لافروف/नहीं.txt,لافروف/नहीं.txt"
    })
    void thatNoNameLeadsOutOfTheFolder(String name, String expected) throws Exception {
        Path folder = temp.resolve("out");
        assertThat(write(FolderTarget.of(folder), name, "x")).isEqualTo(expected);
        assertThat(folder.resolve(expected)).hasContent("x");
        try (Stream<Path> all = Files.list(temp)) {
            assertThat(all).containsExactly(folder);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void thatWhoMayReadNewFilesOfTheUserMayReadAnExport() throws IOException {
        FolderTarget target = FolderTarget.of(temp);
        try (ExportFile file = target.open("a.txt")) {
            file.stream().write(65);
            file.commit();
        }
        Path usual = Files.createFile(temp.resolve("usual"));
        assertThat(Files.getPosixFilePermissions(temp.resolve("a.txt")))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void thatWhatIsNotCommittedLeavesNothingBehind() throws Exception {
        FolderTarget target = FolderTarget.of(temp);
        write(target, "a.txt", "old");
        try (ExportFile file = target.open("a.txt")) {
            file.stream().write('x');
        }
        assertThat(temp.resolve("a.txt")).hasContent("old");
        try (Stream<Path> all = Files.list(temp)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void thatAnExportThatIsNotFinishedLeavesNothingOfItsOneFile() throws Exception {
        ImportedDocument document =
                ImportedDocument.ofText("d", "text", "", CharsetFacts.UTF_8, Optional.empty());
        try (ExportSession session =
                Exchange.format("jsonl")
                        .writer()
                        .orElseThrow()
                        .begin(FolderTarget.of(temp), WriteOptions.DEFAULT)) {
            session.write(Exchange.export(document, Schema.empty()));
        }
        try (Stream<Path> all = Files.list(temp)) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void thatNamesAFileSystemMayConfuseGetFilesOfTheirOwn() throws Exception {
        FolderTarget target = FolderTarget.of(temp);
        assertThat(List.of(write(target, "A.txt", "1"), write(target, "a.txt", "2")))
                .containsExactly("A.txt", "a~2.txt");
    }

    @Test
    void thatTheNumberStandsBeforeTheExtensionIfThereIsOne() throws Exception {
        FolderTarget target = FolderTarget.of(temp);
        List<String> names = new ArrayList<>();
        for (String name :
                List.of(
                        "a.b/X",
                        "a.b/x",
                        "a.b/.Y",
                        "a.b/.y",
                        ".z",
                        ".Z",
                        "w.tar.gz",
                        "W.tar.gz",
                        "w.TAR.gz",
                        "w.tar.gz")) {
            names.add(write(target, name, name));
        }
        assertThat(names)
                .containsExactly(
                        "a.b/X",
                        "a.b/x~2",
                        "a.b/.Y",
                        "a.b/.y~2",
                        ".z",
                        ".Z~2",
                        "w.tar.gz",
                        "W.tar~2.gz",
                        "w.TAR~3.gz",
                        "w.tar.gz");
    }

    @Test
    void thatNoFolderIsMadeBehindALink() throws Exception {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Path folder = Files.createDirectory(temp.resolve("out"));
        Files.createSymbolicLink(folder.resolve("link"), outside);
        Files.createSymbolicLink(folder.resolve("broken"), temp.resolve("nowhere"));
        FolderTarget target = FolderTarget.of(folder);
        assertThatThrownBy(() -> target.open("link/sub/a.txt"))
                .isInstanceOf(UnsafePlaceException.class);
        assertThatThrownBy(() -> target.open("broken/a.txt"))
                .isInstanceOf(UnsafePlaceException.class);
        try (Stream<Path> all = Files.list(outside)) {
            assertThat(all).isEmpty();
        }
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void thatAFolderInTheWayOfAFileIsLeftAndSoIsAFileInTheWayOfAFolder() throws Exception {
        FolderTarget target = FolderTarget.of(temp);
        Files.createDirectory(temp.resolve("a.txt"));
        Files.writeString(temp.resolve("b"), "mine");
        assertThatThrownBy(() -> target.open("a.txt"))
                .isInstanceOf(OccupiedPlaceException.class)
                .hasMessageContaining("a.txt");
        assertThatThrownBy(() -> target.open("b/c.txt"))
                .isInstanceOf(OccupiedPlaceException.class)
                .hasMessageContaining("b is a file");
        assertThat(temp.resolve("b")).hasContent("mine");
        assertThat(write(target, "c/d.txt", "x")).isEqualTo("c/d.txt");
    }

    @Test
    void thatOnlyWhatMayBeReplacedIs() throws Exception {
        Files.writeString(temp.resolve("old.txt"), "old");
        Files.writeString(temp.resolve("mine.txt"), "mine");
        FolderTarget target = FolderTarget.of(temp, "old.txt"::equals);
        write(target, "old.txt", "new");
        write(target, "fresh.txt", "1");
        write(target, "fresh.txt", "2");
        assertThatThrownBy(() -> target.open("mine.txt"))
                .isInstanceOf(OccupiedPlaceException.class);
        assertThat(temp.resolve("old.txt")).hasContent("new");
        assertThat(temp.resolve("fresh.txt")).hasContent("2");
        assertThat(temp.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void thatALinkOutOfTheFolderIsNotFollowed() throws Exception {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Path folder = Files.createDirectory(temp.resolve("out"));
        Files.createSymbolicLink(folder.resolve("link"), outside);
        FolderTarget target = FolderTarget.of(folder);
        assertThatThrownBy(() -> target.open("link/a.txt"))
                .isInstanceOfSatisfying(
                        UnsafePlaceException.class,
                        e -> assertThat(e.said().toString()).contains("link", folder.toString()));
        try (Stream<Path> all = Files.list(outside)) {
            assertThat(all).isEmpty();
        }
    }
}
