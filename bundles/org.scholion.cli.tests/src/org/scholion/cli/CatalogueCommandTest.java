/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue on the command line. */
class CatalogueCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void makeProject() {
        project = folder.resolve("p.scholion").toString();
        terminal.done("init", project, "--schema", "news-stance");
    }

    private String catalogue(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "catalogue";
        all[1] = project;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return terminal.done(all);
    }

    private void problem(String said, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "catalogue";
        all[1] = project;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        assertThat(terminal.run(all)).isNotEqualTo(Scholion.DONE);
        assertThat(terminal.err).contains(said);
    }

    @Test
    void thatEntriesAreAddedFoundMergedPartedAndBroughtBack() {
        catalogue("add", "--type", "place", "--name", "en=India", "--name", "ar=الهند");
        catalogue("add", "--type", "place", "--name", "hi=भारत", "--note", "the same");
        assertThat(catalogue("list")).contains("India / الهند", "भारत", "MENTIONS");
        assertThat(catalogue("list", "هند", "--json")).contains("\"India\"").doesNotContain("भारत");
        catalogue("merge", "India", "भारत");
        assertThat(catalogue("list")).contains("India / الهند / भारत");
        assertThat(catalogue("show", "भारत")).contains("India (en)", "the same");
        assertThat(catalogue("history")).contains("merged");
        catalogue("undo");
        assertThat(terminal.err).contains("merged");
        assertThat(catalogue("list")).doesNotContain("India / الهند / भारत");
        catalogue("rename", "India", "--name", "en=Republic of India");
        catalogue("alias", "India", "--alias", "en=Bharat");
        catalogue("alias", "India", "--no-alias", "en=Bharat");
        catalogue("describe", "India", "--identifier", "https://example.org/in", "--json");
        assertThat(terminal.out).contains("https://example.org/in");
        catalogue("split", "India", "--name", "ar=الهند");
        assertThat(terminal.done("check", project)).isNotNull();
        catalogue("remove", "India");
        problem("no entry called India", "show", "India");
        catalogue("undo");
        catalogue("show", "India");
    }

    @Test
    void thatATableIsWrittenAndRead() throws Exception {
        Path file = folder.resolve("c.csv");
        Files.writeString(file, "type,name:ar,name:ru\nPerson,سيرجي,Сергей\n");
        catalogue("import", file.toString());
        assertThat(terminal.err).contains("1 entry is new");
        Path out = folder.resolve("out.csv");
        catalogue("export", out.toString());
        assertThat(Files.readString(out)).contains("id,type,identifier", "سيرجي", "Сергей");
        problem("there already", "export", out.toString());
        catalogue("export", out.toString(), "--overwrite");
        Files.writeString(file, "type,name:ar\nghost,سيرجي\n");
        problem("Line 2, column type", "import", file.toString());
        problem("no such file", "import", folder.resolve("none.csv").toString());
    }

    @Test
    void thatWhatCannotBeAskedIsRefused() {
        problem("--type", "add", "--name", "en=x");
        problem("LANGUAGE=NAME", "add", "--type", "place", "--name", "a b=x");
        problem("needs a name", "add", "--type", "place");
        problem("entity type ghost", "add", "--type", "ghost", "--name", "x");
        problem("called burn", "burn");
        problem("Name the entry", "show");
        problem("no change of the catalogue", "undo");
        problem("not the number", "undo", "x");
    }

    @Test
    void thatTheCatalogueIsClosedAndOpenedByASetting() {
        assertThat(terminal.done("settings", project, "--closed-catalogue", "on"))
                .contains("only leads");
        assertThat(terminal.done("settings", project, "--json")).contains("\"closedCatalogue\"");
    }
}
