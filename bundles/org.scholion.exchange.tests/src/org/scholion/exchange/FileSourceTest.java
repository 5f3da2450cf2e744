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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.testing.Exchange;
import org.scholion.schema.Schema;

/** Files as sources, by what the user named. */
class FileSourceTest {

    private final Path temp;

    FileSourceTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        Files.createDirectories(temp.resolve("named/a/b"));
        Files.writeString(temp.resolve("named/a/b/d.txt"), "قال");
        Files.writeString(temp.resolve("named/a/b/d.ann"), "");
        Files.writeString(temp.resolve("named/a/annotation.conf"), "inner");
        Files.writeString(temp.resolve("named/annotation.conf"), "outer");
    }

    private Path file() {
        return temp.resolve("named/a/b/d.txt");
    }

    private FileSource source() {
        return FileSource.of(temp.resolve("named"), file());
    }

    @Test
    void thatASourceIsCalledByItsPathBelowWhatWasNamed() {
        assertThat(source().name()).isEqualTo("a/b/d.txt");
        assertThat(FileSource.of(file(), file()).name()).isEqualTo("d.txt");
        assertThat(source().displayName()).isEqualTo(file().toString());
        assertThat(source()).hasToString(file().toString());
        assertThat(source().path()).isEqualTo(file());
    }

    @Test
    void thatASourceIsReadWholeOrItsFirstBytesOrNotAtAll() throws Exception {
        byte[] bytes = "قال".getBytes(StandardCharsets.UTF_8);
        assertThat(source().size()).isEqualTo(6);
        assertThat(source().bytes(6)).isEqualTo(bytes);
        assertThat(source().head(2)).containsExactly(bytes[0], bytes[1]);
        assertThatThrownBy(() -> source().bytes(5)).isInstanceOf(IOException.class);
    }

    @Test
    void thatAFileBesideItHasANameBesideIts() {
        assertThat(source().sibling("d.ann"))
                .hasValueSatisfying(
                        s -> {
                            assertThat(s.name()).isEqualTo("a/b/d.ann");
                            assertThat(s.displayName()).endsWith("d.ann");
                        });
        assertThat(FileSource.of(file(), file()).sibling("d.ann"))
                .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("d.ann"));
        assertThat(source().sibling("e.ann")).isEmpty();
        assertThat(source().sibling("../b")).as("a folder").isEmpty();
    }

    @Test
    void thatAConfigurationIsTheNearestAboveAndNotMoreThanElevenFoldersAway() throws Exception {
        assertThat(source().nearest("annotation.conf"))
                .hasValueSatisfying(
                        s -> {
                            assertThat(s.name()).isEqualTo("annotation.conf");
                            assertThat(s.displayName())
                                    .isEqualTo(temp.resolve("named/a/annotation.conf").toString());
                        });
        assertThat(source().nearest("nothing here.conf")).isEmpty();
        Path deep = temp.resolve("named");
        for (int i = 1; i <= 12; i++) {
            deep = Files.createDirectory(deep.resolve("n" + i));
            Path file = Files.writeString(deep.resolve("x.txt"), "x");
            assertThat(FileSource.of(temp, file).nearest("annotation.conf").isPresent())
                    .as("%d folders below", i)
                    .isEqualTo(i < 12);
        }
    }

    @Test
    void thatTwoSourcesOfOneFileAreOne() {
        FileSource same = FileSource.of(temp, temp.resolve("named/a/../a/b/d.txt"));
        assertThat(same).isEqualTo(source()).hasSameHashCodeAs(source());
        assertThat(source().sibling("d.ann").orElseThrow()).isNotEqualTo(source());
        assertThat(source()).isNotEqualTo(file());
    }

    @Test
    void thatADocumentIsCalledByItsPathWithoutItsFormatsExtension() {
        String[][] cases = {
            {"a.txt", "a"}, {"a.TXT", "a"}, {"d/a.txt", "d/a"}, {"a.txt.txt", "a.txt"},
            {"a.ann", "a.ann"}, {".txt", ".txt"}, {"d/.txt", "d/.txt"}, {"txt", "txt"},
            {"x", "x"}, {"d/x.txt/y", "d/x.txt/y"}
        };
        for (String[] each : cases) {
            FileSource named = FileSource.of(temp, temp.resolve(each[0]));
            assertThat(named.stem(".txt")).as(each[0]).isEqualTo(each[1]);
            assertThat(named.fileName()).isEqualTo(each[0].replaceAll(".*/", ""));
        }
    }

    @Test
    void thatAFileThatWentAwayIsNamed() throws Exception {
        Files.delete(file());
        FileSource gone = source();
        assertThatThrownBy(() -> Exchange.read("txt", gone, Schema.empty()))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> {
                            assertThat(e.file()).isEqualTo(file().toString());
                            assertThat(e.getMessage()).contains(e.what().toString());
                            assertThat(e.line()).isEmpty();
                            assertThat(e.offset()).isEmpty();
                        });
    }
}
