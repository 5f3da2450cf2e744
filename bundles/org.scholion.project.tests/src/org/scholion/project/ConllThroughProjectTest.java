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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.session.OpenProject;

/** What is read from a file of columns is written as the same bytes after it was in a project. */
class ConllThroughProjectTest {

    @TempDir Path folder = Path.of("");

    private static final String CONLLU =
            "# newdoc id = a\n# global.Entity = eid-etype-head-other\n# sent_id = 1\n"
                    + "# text = Mira del mar met herself.\n"
                    + "1\tMira\tMira\tPROPN\t_\t_\t4\tnsubj\t_\tEntity=(e1-person-1-)\n"
                    + "2-3\tdel\t_\t_\t_\t_\t_\t_\t_\t_\n2\tde\t_\t_\t_\t_\t_\t_\t_\t_\n"
                    + "3\tel\t_\t_\t_\t_\t_\t_\t_\t_\n4\tmar\t_\t_\t_\t_\t0\troot\t_\tX=y\n"
                    + "5\tmet\t_\t_\t_\t_\t0\troot\t_\t_\n5.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_\n"
                    + "6\therself\t_\t_\t_\t_\t5\tobj\t_\tEntity=(e1-person-1-Note:x)|SpaceAfter=No\n"
                    + "7\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\tSpacesAfter=\\n\\n\n\n";

    private static final String CONLL2003 =
            "-DOCSTART- -X- -X- O\n\nMira NNP I-NP I-PER\nShah NNP I-NP I-PER\nBen NNP B-NP B-PER\n"
                    + "met VBD I-VP O\n\nOslo NNP I-NP I-LOC\n. . O O\n\n";

    private static final String CONLL2012 =
            "#begin document (a/b); part 000\n"
                    + "a/b   0   0   Mira   NNP  *   -  -  -  Ana  (PERSON)   (1)\n"
                    + "a/b   0   1   saw    VBD  *   -  -  -  Ana  *          -\n"
                    + "a/b   0   2   herself PRP *   -  -  -  Ana  *          (1)\n\n#end document\n";

    private void assertSame(String name, String format, byte[] bytes) throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve(name), bytes);
        FileAddress address = new FileAddress(folder.resolve("p.scholion"));
        new CreateProject()
                .run(new CreateProject.Request(address, Optional.empty(), "me"), Progress.NONE);
        try (OpenProject open = OpenProject.open(address)) {
            ImportResult imported =
                    new ImportDocuments(open, InstalledFormats.builtIn())
                            .run(
                                    ImportRequest.of(List.of(in)).withAdoptSchema(true),
                                    Progress.NONE);
            assertThat(imported.problems()).isEmpty();
            assertThat(open.store().check().problems().isEmpty()).isTrue();
            Path out = folder.resolve("out");
            ExportResult exported =
                    new ExportDocuments(open, InstalledFormats.builtIn())
                            .run(
                                    new ExportRequest(
                                            format,
                                            out,
                                            Optional.of(new Whose.Everyone()),
                                            Optional.empty()),
                                    Progress.NONE);
            assertThat(exported.problems()).isEmpty();
            try (Stream<Path> files = Files.walk(out)) {
                Path written =
                        files.filter(Files::isRegularFile)
                                .filter(f -> !f.endsWith("export-report.json"))
                                .findFirst()
                                .orElseThrow();
                assertThat(written.getFileName().toString()).startsWith("d.");
                assertThat(Files.readAllBytes(written)).isEqualTo(bytes);
            }
        }
    }

    /** The format is found by what the file holds, whatever its name. */
    @ParameterizedTest
    @CsvSource({
        "conllu, d.conllu",
        "conllu, d.txt",
        "conll2003, d.conll",
        "conll2003, d.txt",
        "conll2012, d.v4_gold_conll",
        "conll2012, d.conll"
    })
    void thatAFileComesBackByteForByte(String format, String name) throws Exception {
        String content =
                switch (format) {
                    case "conllu" -> CONLLU;
                    case "conll2003" -> CONLL2003;
                    default -> CONLL2012;
                };
        assertSame(name, format, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thatATreebankComesBackByteForByte() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        Path file = Path.of(shared, "data", "conllu", "hi_pud", "hi_pud-ud-test.conllu");
        assertSame("d.conllu", "conllu", Files.readAllBytes(file));
    }
}
