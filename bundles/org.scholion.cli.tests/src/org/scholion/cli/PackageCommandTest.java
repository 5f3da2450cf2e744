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

/** {@code scholion package} and {@code scholion merge}. */
class PackageCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";
    private String amina = "";

    @BeforeEach
    void importDocuments() throws Exception {
        project = folder.resolve("p.scholion").toString();
        amina = folder.resolve("amina.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(in.resolve(name + ".txt"), "وصل الوزير إلى دلهي 🤝 today " + name);
        }
        Files.writeString(in.resolve("a.ann"), "T1\tperson 0 3\tوصل\n");
        terminal.done("init", project, "--schema", "news-stance");
        terminal.done("import", project, in.toString(), "--as", "omar", "--adopt-schema");
    }

    private String listed(String of) {
        return terminal.done("list", of, "members", "--json");
    }

    @Test
    void thatAPackageGoesOutAndComesBack() throws Exception {
        terminal.done("assign", project, "--to", "amina", "--documents", "a");
        terminal.done("assign", project, "--to", "amina", "--documents", "b");
        terminal.done("package", project, "--for", "amina", "--out", amina);
        assertThat(terminal.err).contains("holds 2 documents of amina");
        assertThat(listed(project)).contains("amina.scholion");
        assertThat(terminal.done("members", project)).contains("HANDED OUT", "amina.scholion");
        assertThat(terminal.done("list", amina, "documents"))
                .contains("a ", "b ")
                .doesNotContain("c ");
        assertThat(listed(amina)).contains("amina").doesNotContain("omar");

        assertThat(terminal.run("state", project, "done", "--of", "amina"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("handed out in amina.scholion");

        Path marked = Files.createDirectories(folder.resolve("marked"));
        Files.copy(folder.resolve("in/a.txt"), marked.resolve("a.txt"));
        Files.writeString(marked.resolve("a.ann"), "T1\tperson 4 10\tالوزير\n");
        terminal.done("import", amina, marked.toString(), "--as", "amina");
        terminal.done("state", amina, "done", "--of", "amina", "--reason", "checked");

        terminal.done("merge", project, amina);
        assertThat(terminal.err).contains("2 documents with 1 change and 3 changes of state");
        assertThat(listed(project)).contains("\"done\": 2").doesNotContain("amina.scholion");
        terminal.done("check", project);
        String once = terminal.content(Path.of(project));
        terminal.done("merge", project, amina);
        assertThat(terminal.err).contains("nothing new");
        assertThat(terminal.content(Path.of(project))).isEqualTo(once);
    }

    private void mark(String in, String document, String member, int begin, int end, String words)
            throws Exception {
        Path marked = folder.resolve("marked-" + document + "-" + begin);
        Files.createDirectories(marked);
        Files.copy(folder.resolve("in/" + document + ".txt"), marked.resolve(document + ".txt"));
        Files.writeString(
                marked.resolve(document + ".ann"),
                "T1\tperson " + begin + " " + end + "\t" + words + "\n");
        terminal.done("import", in, marked.toString(), "--as", member);
    }

    private void problem(String said, String... arguments) {
        assertThat(terminal.run(arguments)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains(said);
    }

    private void wrong(String said, String... arguments) {
        assertThat(terminal.run(arguments)).isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains(said);
    }

    @Test
    void thatWhatBothWentOnWithIsNamedAndKeptAsAnothersWhenAskedFor() throws Exception {
        terminal.done("assign", project, "--to", "amina");
        terminal.done("package", project, "--for", "amina", "--out", amina);
        mark(amina, "a", "amina", 0, 3, "وصل");
        mark(amina, "b", "amina", 0, 3, "وصل");
        terminal.done("package", project, "--take-back", "amina");
        assertThat(terminal.err).contains("3 documents of amina can be changed here again");
        mark(project, "a", "amina", 4, 10, "الوزير");
        problem("a, amina: left as it is: the project has gone on", "merge", project, amina);
        assertThat(terminal.err).contains("1 document with 1 change");
        terminal.done("merge", project, amina, "--theirs-as", "amina at home");
        assertThat(listed(project)).contains("amina at home");
        terminal.done("check", project);
    }

    @Test
    void thatSeveralPackagesAreMergedTogetherAndOneThatDoesNotFitNeverStopsTheRest()
            throws Exception {
        String zoe = folder.resolve("zoe.scholion").toString();
        terminal.done("assign", project, "--to", "amina,zoe");
        terminal.done("package", project, "--for", "amina", "--out", amina);
        terminal.done("package", project, "--for", "zoe", "--out", zoe);
        mark(amina, "a", "amina", 0, 3, "وصل");
        mark(zoe, "b", "zoe", 0, 3, "وصل");
        Path text = Files.writeString(folder.resolve("text.scholion"), "no project");
        Path newer = Files.copy(Path.of(zoe), folder.resolve("newer.scholion"));
        byte[] bytes = Files.readAllBytes(newer);
        bytes[63] = 99;
        Files.write(newer, bytes);
        problem(
                "text.scholion",
                "merge",
                project,
                amina,
                text.toString(),
                project,
                "nowhere.scholion",
                newer.toString(),
                zoe);
        assertThat(terminal.err)
                .contains(
                        "this is no package",
                        "nowhere.scholion",
                        "newer",
                        "(amina): 1 document with 1 change",
                        "(zoe): 1 document with 1 change");
        terminal.done("check", project);
        assertThat(listed(project)).doesNotContain("zoe.scholion");
    }

    @Test
    void thatWhatCannotBeMeantIsSaid() throws Exception {
        wrong("Say for whom and where", "package", project);
        wrong("Say for whom and where", "package", project, "--for", "omar");
        wrong("Say for whom", "package", project, "--out", amina, "--take-back", "omar");
        problem("no member nobody", "package", project, "--for", "nobody", "--out", amina);
        wrong("nobody's", "package", project, "--for", "gold", "--out", amina);
        problem("no member nobody", "package", project, "--take-back", "nobody");
        problem("has no package out", "package", project, "--take-back", "omar");
        wrong("FILE", "merge", project);
        wrong("nobody's", "merge", project, project, "--theirs-as", "gold");
        wrong("no comma", "merge", project, project, "--theirs-as", "a,b");
        terminal.done("members", project, "add", "idle");
        problem("idle has no documents", "package", project, "--for", "idle", "--out", amina);
        Path there = Files.writeString(folder.resolve("there.scholion"), "mine");
        problem("there.scholion", "package", project, "--for", "omar", "--out", there.toString());
        assertThat(there).hasContent("mine");
        problem("folder", "package", project, "--for", "omar", "--out", folder + "/no/p.scholion");
        terminal.done("package", project, "--for", "omar", "--out", amina);
        problem("handed out already", "package", project, "--for", "omar", "--out", amina + "2");
        problem("is itself a package", "package", amina, "--for", "omar", "--out", amina + "2");
    }
}
