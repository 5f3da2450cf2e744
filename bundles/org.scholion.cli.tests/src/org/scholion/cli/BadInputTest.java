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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: one clear message with file and place, exit code 1, and the project as it was. */
class BadInputTest {

    private static final String TEXT = "Mira lives in Delhi.\n";
    private static final String TYPE_SYSTEM =
            "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">"
                    + "<name>own</name><types/></typeSystemDescription>";

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private Path project = Path.of("");
    private String before = "";

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("p.scholion");
        terminal.done("init", project.toString(), "--schema", "news-stance");
        terminal.done(
                "import", project.toString(), write("kept.txt", "A text to keep.").toString());
        before = terminal.content(project);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private void refused(Path file, String word) throws IOException {
        assertThat(terminal.run("import", project.toString(), file.toString(), "--adopt-schema"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out).isEmpty();
        assertThat(terminal.err).contains(file.getFileName().toString(), word);
        assertThat(terminal.content(project)).isEqualTo(before);
    }

    @Test
    void thatUndecodableBytesAreRefusedWithTheirOffset() throws IOException {
        Path file = write("bad.txt", new byte[] {'g', 'o', (byte) 0xff, 'd'});
        assertThat(
                        terminal.run(
                                "import",
                                project.toString(),
                                file.toString(),
                                "--encoding",
                                "UTF-8"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("bad.txt", "offset 2");
        assertThat(terminal.content(project)).isEqualTo(before);
    }

    @Test
    void thatAnEmptyFileIsRefused() throws IOException {
        refused(write("empty.txt", ""), "empty");
    }

    @Test
    void thatAMissingFileIsRefused() throws IOException {
        refused(folder.resolve("missing.txt"), "there is no such file");
    }

    @Test
    void thatAFolderWithoutRightsIsRefusedAndTheRestGoesOn() throws IOException {
        assumeFalse(System.getProperty("user.name", "").equals("root"), "root may do all");
        Path closed = Files.createDirectories(folder.resolve("in/closed"));
        write("in/open.txt", "A text that can be read.");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assertThat(terminal.run("import", project.toString(), folder.resolve("in").toString()))
                    .isEqualTo(Scholion.PROBLEM);
            assertThat(terminal.err).contains("closed", "may not be read");
            assertThat(terminal.done("list", project.toString())).contains("open");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void thatAnnotationsThatDoNotFitTheirTextAreRefusedWithTheirLine() throws IOException {
        write("d.txt", TEXT);
        refused(write("d.ann", "T1\tPerson 0 4\tMira\nT2\tCity 14 90\tDelhi\n"), "line 2");
    }

    @Test
    void thatAnnotationsThatQuoteOtherWordsAreRefusedWithTheirLine() throws IOException {
        write("d.txt", TEXT);
        refused(write("d.ann", "T1\tPerson 0 4\tNora\n"), "line 1");
    }

    @Test
    void thatXmlWithAnExternalEntityIsRefused() throws IOException {
        write("secret", "the secret");
        refused(
                write(
                        "d.xmi",
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"secret\">]>\n"
                                + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">&e;</xmi:XMI>\n"),
                "line 2");
        assertThat(terminal.err).doesNotContain("the secret");
    }

    @Test
    void thatXmiOfUnknownTypesIsRefused() throws IOException {
        write("typesystem.xml", TYPE_SYSTEM);
        refused(
                write(
                        "d.xmi",
                        "<?xml version=\"1.0\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                                + " xmlns:cas=\"http:///uima/cas.ecore\""
                                + " xmlns:own=\"http:///own.ecore\" xmi:version=\"2.0\">"
                                + "<cas:NULL xmi:id=\"0\"/><own:Thing xmi:id=\"2\" sofa=\"1\""
                                + " begin=\"0\" end=\"4\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
                                + " sofaID=\"_InitialView\" mimeType=\"text\""
                                + " sofaString=\"Mira lives.\"/><cas:View sofa=\"1\""
                                + " members=\"2\"/></xmi:XMI>\n"),
                "Thing");
    }

    @Test
    void thatXmiWithDuplicateIdsIsRefused() throws IOException {
        write("typesystem.xml", TYPE_SYSTEM);
        refused(
                write(
                        "d.xmi",
                        "<?xml version=\"1.0\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                                + " xmlns:cas=\"http:///uima/cas.ecore\""
                                + " xmlns:tcas=\"http:///uima/tcas.ecore\" xmi:version=\"2.0\">"
                                + "<cas:NULL xmi:id=\"0\"/>"
                                + "<tcas:Annotation xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\"/>"
                                + "<tcas:Annotation xmi:id=\"2\" sofa=\"1\" begin=\"5\" end=\"9\"/>"
                                + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
                                + " sofaID=\"_InitialView\" mimeType=\"text\""
                                + " sofaString=\"Mira lives.\"/><cas:View sofa=\"1\""
                                + " members=\"2\"/></xmi:XMI>\n"),
                "id 2");
    }

    @Test
    void thatAFileThatIsNoProjectIsLeftAlone() throws IOException {
        Path file = write("other.scholion", "This is no project.");
        for (String command : new String[] {"list", "check", "import", "export"}) {
            String[] arguments =
                    switch (command) {
                        case "import" ->
                                new String[] {command, file.toString(), project.toString()};
                        case "export" ->
                                new String[] {
                                    command, file.toString(), "--format", "txt", "--out", "out"
                                };
                        default -> new String[] {command, file.toString()};
                    };
            assertThat(terminal.run(arguments)).as(command).isEqualTo(Scholion.PROBLEM);
            assertThat(terminal.err).contains("other.scholion");
        }
        assertThat(Files.readString(file)).isEqualTo("This is no project.");
    }

    @Test
    void thatAProjectIsNeverMadeOverAnotherFile() throws IOException {
        assertThat(terminal.run("init", project.toString())).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.content(project)).isEqualTo(before);
        assertThat(terminal.run("init", folder.resolve("no/such/folder/p.scholion").toString()))
                .isEqualTo(Scholion.PROBLEM);
    }

    @Test
    void thatASchemaThatIsNoneIsRefused() throws IOException {
        Path file = write("bad.xml", "<schema");
        assertThat(
                        terminal.run(
                                "init",
                                folder.resolve("q.scholion").toString(),
                                "--schema",
                                file.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("bad.xml", "line 1");
        assertThat(folder.resolve("q.scholion")).doesNotExist();
        assertThat(terminal.run("schema", "apply", project.toString(), file.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.content(project)).isEqualTo(before);
    }

    @Test
    void thatTextThatXmlCannotHoldIsReportedWithItsOffset() throws IOException {
        terminal.done("import", project.toString(), write("bell.txt", "Mira\u0007!").toString());
        Path out = folder.resolve("out");
        assertThat(
                        terminal.run(
                                "export",
                                project.toString(),
                                "--format",
                                "xmi",
                                "--out",
                                out.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("bell", "4");
        assertThat(out.resolve("bell.xmi")).doesNotExist();
        assertThat(out.resolve("kept.xmi")).exists();
        terminal.done("export", project.toString(), "--format", "txt", "--out", out.toString());
        assertThat(Files.readString(out.resolve("bell.txt"))).isEqualTo("Mira\u0007!");
    }

    @Test
    void thatAFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = write("in-the-way", "a file");
        assertThat(
                        terminal.run(
                                "export",
                                project.toString(),
                                "--format",
                                "txt",
                                "--out",
                                file.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("in-the-way");
        assertThat(Files.readString(file)).isEqualTo("a file");
    }

    @Test
    void thatAMemberWhoCannotBeCalledSoIsWrongUsage() throws IOException {
        Path file = write("d.txt", TEXT);
        for (String name : new String[] {"all", "votes", "repair", "a,b", "a ", "a\u0007"}) {
            assertThat(terminal.run("import", project.toString(), file.toString(), "--as", name))
                    .as(name)
                    .isEqualTo(Scholion.USAGE);
            assertThat(
                            terminal.run(
                                    "documents",
                                    "replace",
                                    project.toString(),
                                    "kept",
                                    file.toString(),
                                    "--as",
                                    name,
                                    "--yes"))
                    .as(name)
                    .isEqualTo(Scholion.USAGE);
        }
        assertThat(terminal.content(project)).isEqualTo(before);
    }

    @Test
    void thatAnEmptyPathIsWrongUsage() throws IOException {
        String file = project.toString();
        String text = write("d.txt", TEXT).toString();
        String[][] calls = {
            {"init", ""},
            {"init", folder.resolve("q.scholion").toString(), "--schema", ""},
            {"list", ""},
            {"check", ""},
            {"import", file, ""},
            {"import", file, text, ""},
            {"import", "", text},
            {"export", file, "--format", "txt", "--out", ""},
            {"export", file, "--format", "txt", "--out="},
            {"schema", "validate", file, ""},
            {"schema", "apply", file, ""},
            {"documents", "replace", file, "kept", "", "--yes"},
            {"agreement", "--study", "", "--kind", "coding", "--measure", "cohen-kappa"}
        };
        for (String[] call : calls) {
            assertThat(terminal.run(call)).as(String.join(" ", call)).isEqualTo(Scholion.USAGE);
        }
        assertThat(terminal.content(project)).isEqualTo(before);
    }

    @Test
    void thatNothingInANameReachesTheTerminalRaw() throws IOException {
        String name = "a\u001b[31mb\u009bc\u202ed\u2067e\nf";
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve(name + ".txt"), TEXT);
        Files.writeString(in.resolve(name + ".ann"), "T1\tPerson 0 4\tNora\n");
        terminal.run("import", project.toString(), in.toString());
        harmless("a\\u001B[31mb\\u009Bc\\u202Ed", "e\\u000Af");
        Files.delete(in.resolve(name + ".ann"));
        terminal.done("import", project.toString(), in.toString());
        terminal.done("list", project.toString());
        harmless("a\\u001B[31mb\\u009Bc\\u202Ed\\u2067e\\u000Af");
        terminal.run("documents", "remove", project.toString(), name);
        harmless("a\\u001B[31mb\\u009Bc\\u202Ed", "e\\u000Af");
        for (String[] call :
                new String[][] {
                    {"list", project.toString(), name},
                    {name},
                    {"list", project.toString(), "--" + name},
                    {"list", folder.resolve(name).toString()},
                    {"list", project.toString(), "--locale", name},
                    {"import", project.toString(), folder.resolve(name).toString()},
                    {"export", project.toString(), "--out", "x", "--format", name}
                }) {
            assertThat(terminal.run(call)).isNotEqualTo(Scholion.DONE);
            harmless("a\\u001B[31mb\\u009Bc\\u202Ed");
        }
    }

    private void harmless(String... shown) {
        String said = terminal.out + terminal.err;
        assertThat(said).contains(shown);
        assertThat(said).doesNotContain("\u001b", "\u009b", "\u202e", "e\nf");
    }
}
