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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is no ordinary file, or has no end, is refused by name and at once wherever a file can be
 * named.
 */
class OddFileTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private Path project = Path.of("");
    private String before = "";

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("p.scholion");
        terminal.done("init", project.toString(), "--schema", "news-stance");
        Path text = Files.writeString(folder.resolve("kept.txt"), "A text to keep.");
        terminal.done("import", project.toString(), text.toString());
        before = terminal.content(project);
    }

    /** Every call of the command line that takes a file, with this one. */
    private List<String[]> calls(String file) {
        List<String[]> calls = new ArrayList<>();
        String own = project.toString();
        String fresh = folder.resolve("fresh.scholion").toString();
        calls.add(new String[] {"init", fresh, "--schema", file});
        calls.add(new String[] {"schema", "validate", own, file});
        calls.add(new String[] {"schema", "apply", own, file});
        calls.add(new String[] {"documents", "replace", own, "kept", file, "--yes"});
        calls.add(study(file, "coding", "percent"));
        calls.add(study(file, "unitizing", "krippendorff-alpha-u"));
        calls.add(new String[] {"list", file});
        calls.add(new String[] {"check", file});
        return calls;
    }

    private static String[] study(String file, String kind, String measure) {
        return new String[] {"agreement", "--study", file, "--kind", kind, "--measure", measure};
    }

    private static List<String[]> imports(Path project, String file) {
        List<String[]> calls = new ArrayList<>();
        calls.add(new String[] {"import", project.toString(), file});
        for (String format : new String[] {"txt", "xmi", "brat"}) {
            calls.add(new String[] {"import", project.toString(), file, "--format", format});
        }
        return calls;
    }

    private void refused(List<String[]> calls, String file) throws IOException {
        for (String[] call : calls) {
            int code = assertTimeoutPreemptively(SOON, () -> terminal.run(call));
            assertThat(code).as(String.join(" ", call)).isIn(Scholion.PROBLEM, Scholion.USAGE);
            assertThat(terminal.err).as(String.join(" ", call)).contains(file);
        }
        assertThat(folder.resolve("fresh.scholion")).doesNotExist();
        assertThat(terminal.content(project)).isEqualTo(before);
    }

    @Test
    void thatADeviceWithoutEndIsRefused() throws IOException {
        for (String device : new String[] {"/dev/zero", "/dev/urandom"}) {
            assumeTrue(Files.exists(Path.of(device)), "there is no " + device);
            refused(calls(device), device);
            refused(imports(project, device), device);
        }
    }

    @Test
    void thatAPipeThatNobodyWritesIntoIsRefused() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                        && new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()
                                == 0,
                "there are no pipes");
        refused(calls(pipe.toString()), pipe.toString());
        refused(imports(project, pipe.toString()), pipe.toString());
    }

    @Test
    void thatAFolderIsNoFile() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        List<String[]> calls = calls(inner.toString());
        // a folder of no documents: there is nothing to replace one by
        calls.removeIf(call -> call[0].equals("documents"));
        refused(calls, inner.toString());
    }

    @Test
    void thatAFileLargerThanMemoryIsRefused() throws IOException {
        Path file = folder.resolve("large");
        try (SeekableByteChannel channel =
                Files.newByteChannel(
                        file,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.SPARSE)) {
            channel.position(5_000_000_000L);
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        }
        refused(calls(file.toString()), file.toString());
        refused(imports(project, file.toString()), file.toString());
    }

    @Test
    void thatALargeFileBesideADocumentIsRefused() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("d.txt"), "Mira lives in Delhi.");
        Files.writeString(in.resolve("d.ann"), "T1\tPerson 0 4\tMira\n");
        Path large = in.resolve("annotation.conf");
        try (SeekableByteChannel channel =
                Files.newByteChannel(
                        large,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.SPARSE)) {
            channel.position(5_000_000_000L);
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        }
        refused(
                List.<String[]>of(new String[] {"import", project.toString(), in.toString()}),
                large.toString());
    }

    @Test
    void thatMacrosOfMacrosEndInAnError() throws IOException {
        StringBuilder macros = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            macros.append("<M").append(i).append(">=");
            macros.append(("<M" + (i + 1) + ">|").repeat(1000)).append("X\n");
        }
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("d.txt"), "Mira lives in Delhi.");
        Files.writeString(in.resolve("d.ann"), "T1\tPerson 0 4\tMira\n");
        Files.writeString(
                in.resolve("annotation.conf"),
                macros + "[relations]\nKnows\tArg1:<M0>, Arg2:<M0>\n");
        refused(
                List.<String[]>of(new String[] {"import", project.toString(), in.toString()}),
                "annotation.conf");
    }

    @Test
    void thatElementsNestedWithoutEndAreRefused() throws IOException {
        String deep = "<a>".repeat(200_000);
        Path in = Files.createDirectories(folder.resolve("in"));
        Path xmi =
                Files.writeString(
                        in.resolve("d.xmi"),
                        "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">" + deep);
        refused(imports(project, xmi.toString()).subList(0, 1), xmi.toString());
        Files.writeString(xmi, "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>");
        Path system =
                Files.writeString(in.resolve("typesystem.xml"), "<typeSystemDescription>" + deep);
        refused(imports(project, xmi.toString()).subList(0, 1), system.toString());
        Path schema = Files.writeString(folder.resolve("deep.xml"), deep);
        refused(calls(schema.toString()).subList(0, 3), schema.toString());
        String own = terminal.done("schema", "show", project.toString());
        Files.writeString(schema, own.replace("</scholion:schema>", deep));
        refused(calls(schema.toString()).subList(0, 3), schema.toString());
    }

    @Test
    void thatARowWithoutEndIsRefused() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "item,annotator,label\n1,a,\"" + "x\n".repeat(2_000_000));
        refused(calls(table.toString()).subList(4, 6), table.toString());
        Files.writeString(table, "x".repeat(3_000_000));
        refused(calls(table.toString()).subList(4, 6), table.toString());
    }
}
