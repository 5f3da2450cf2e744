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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file never stops the rest: it is named with its place, and the others are imported. */
class OneFileTest {

    private static final String TYPE_SYSTEM =
            "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">"
                    + "<name>own</name><types>%s</types></typeSystemDescription>";
    private static final String XMI =
            "<?xml version=\"1.0\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                    + " xmlns:cas=\"http:///uima/cas.ecore\" xmi:version=\"2.0\">"
                    + "<cas:NULL xmi:id=\"0\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
                    + " sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"Mira lives.\"/>"
                    + "%s<cas:View sofa=\"1\" members=\"%s\"/></xmi:XMI>\n";

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private Path project = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("p.scholion");
        terminal.done("init", project.toString());
        write("good/b.txt", "Mira lives in Delhi.\n");
        write("good/b.ann", "T1\tPerson 0 4\tMira\n");
        write("good/z.txt", "A text alone.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int importAll() {
        return terminal.run(
                "import", project.toString(), folder.resolve("in").toString(), "--adopt-schema");
    }

    private void othersAreThere() {
        assertThat(terminal.done("list", project.toString())).contains("good/b", "good/z");
        assertThat(terminal.done("list", project.toString(), "annotations")).contains("Person");
        assertThat(terminal.done("check", project.toString())).isEmpty();
    }

    @Test
    void thatAControlCharacterInABratTypeIsThatFilesProblem() throws IOException {
        write("bad/a.txt", "Mira lives in Delhi.\n");
        write("bad/a.ann", "T1\tPer\u0001son 0 4\tMira\n");
        assertThat(importAll()).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("a.ann", "line 1");
        othersAreThere();
        assertThat(terminal.done("list", project.toString())).doesNotContain("bad/a");
    }

    @Test
    void thatALineOfABratConfigurationThatNoSchemaCanHoldIsPassedOverAndNamed() throws IOException {
        write("bad/annotation.conf", "[entities]\nPerson\nPl\u0001ace\n");
        write("bad/a.txt", "Mira lives in Delhi.\n");
        write("bad/a.ann", "T1\tPerson 0 4\tMira\n");
        assertThat(importAll()).as(terminal.err).isEqualTo(Scholion.DONE);
        assertThat(terminal.err).contains("annotation.conf", "line 3");
        othersAreThere();
    }

    @Test
    void thatAHugeCountInABratConfigurationIsAnyNumber() throws IOException {
        write(
                "bad/annotation.conf",
                "[entities]\nPerson\n[events]\nMeet Who{1-99999999999999999999}:Person\n");
        write("bad/a.txt", "Mira met Ben.\n");
        write(
                "bad/a.ann",
                "T1\tPerson 0 4\tMira\nT2\tPerson 9 12\tBen\nT3\tMeet 5 8\tmet\n"
                        + "E1\tMeet:T3 Who:T1 Who2:T2\n");
        assertThat(importAll()).as(terminal.err).isEqualTo(Scholion.DONE);
        othersAreThere();
    }

    @Test
    void thatATypeSystemThatRedefinesOurTypesIsThatFilesProblem() throws IOException {
        String[] types = {
            "org.scholion.cas.Element", "org.scholion.cas.Document", "uima.tcas.Annotation"
        };
        for (int i = 0; i < types.length; i++) {
            write(
                    "bad" + i + "/a.xmi",
                    i == 0
                            ? XMI.formatted(
                                    "<s:Element xmlns:s=\"http:///org/scholion/cas.ecore\""
                                            + " xmi:id=\"5\" id=\"7\"/>",
                                    "5")
                            : XMI.formatted("", ""));
            write(
                    "bad" + i + "/typesystem.xml",
                    TYPE_SYSTEM.formatted(
                            "<typeDescription><name>"
                                    + types[i]
                                    + "</name><description/><supertypeName>uima.cas.TOP"
                                    + "</supertypeName><features><featureDescription><name>id"
                                    + "</name><description/><rangeTypeName>uima.cas.Integer"
                                    + "</rangeTypeName></featureDescription></features>"
                                    + "</typeDescription>"));
        }
        assertThat(importAll()).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .contains("bad0/typesystem.xml", "org.scholion.cas.Element")
                .contains("bad1/typesystem.xml", "org.scholion.cas.Document")
                .contains("bad2/typesystem.xml", "uima.tcas.Annotation");
        othersAreThere();
    }

    @Test
    void thatWhatIsOddInAConfigurationIsSaidOnceAndNotWithEveryDocument() throws IOException {
        write("bad/annotation.conf", "[entities]\nPerson\nPl\u0001ace\n");
        for (int i = 0; i < 5; i++) {
            write("bad/a" + i + ".txt", "Mira lives in Delhi.\n");
            write("bad/a" + i + ".ann", "T1\tPerson 0 4\tMira\n");
        }
        assertThat(importAll()).as(terminal.err).isEqualTo(Scholion.DONE);
        assertThat(terminal.err.split("annotation.conf, line 3", -1)).hasSize(2);
    }

    @Test
    void thatATypeOfOursWithAnotherRangeIsNoticedWhereNothingIsOfIt() throws IOException {
        Path out = folder.resolve("out");
        terminal.done("import", project.toString(), folder.resolve("in").toString());
        terminal.done("export", project.toString(), "--format", "xmi", "--out", out.toString());
        Path system = out.resolve("typesystem.xml");
        String sound = Files.readString(system);
        Path other = folder.resolve("other.scholion");
        terminal.done("init", other.toString());
        terminal.done("import", other.toString(), out.resolve("good/b.xmi").toString());
        Files.writeString(
                system,
                sound.replaceFirst(
                        "(?s)(<name>excluded</name>.*?)uima.cas.Boolean", "$1uima.cas.Integer"));
        Path third = folder.resolve("third.scholion");
        terminal.done("init", third.toString());
        assertThat(terminal.run("import", third.toString(), out.resolve("good/b.xmi").toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err)
                .contains("typesystem.xml", "org.scholion.cas.Passage", "excluded", "Integer");
    }
}
