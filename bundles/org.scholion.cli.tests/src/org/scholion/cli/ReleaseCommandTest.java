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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.project.json.JsonReading;

/** {@code scholion release}. */
class ReleaseCommandTest {

    private static final String TEXT = "Mira lives in Delhi, and Nora lives in Pune.";

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void makeProject() throws Exception {
        project = folder.resolve("p.scholion").toString();
        terminal.done("init", project, "--schema", "news-stance");
        marks("asha", "T1\tperson 0 4\tMira\nT2\tperson 25 29\tNora\n", "a", "b");
        terminal.done("state", project, "done", "--of", "asha");
    }

    private void marks(String member, String marks, String... documents) throws Exception {
        Path in = Files.createDirectories(folder.resolve("in-" + member));
        for (String document : documents) {
            Files.writeString(in.resolve(document + ".txt"), TEXT);
            Files.writeString(in.resolve(document + ".ann"), marks);
        }
        terminal.done("import", project, in.toString(), "--as", member);
    }

    private String build(String name, String of) {
        String out = folder.resolve(name).toString();
        terminal.done("release", "build", project, "--out", out, "--of", of);
        return out;
    }

    @Test
    void thatTwoReleasesAreComparedAsTextAndJson() throws Exception {
        String first = build("first", "asha");
        marks("omar", "T1\tperson 0 4\tMira\nT2\tgpe 39 43\tPune\n", "a");
        String second = build("second", "omar");
        String said = terminal.done("release", "diff", project, "1", "2");
        assertThat(said)
                .contains(
                        "1 → 2: 2 → 1 document",
                        "1 document is gone: b",
                        "LAYER",
                        "ADDED",
                        "entity");
        assertThat(terminal.done("release", "diff", project, first, second))
                .contains("1 document is gone: b");
        Map<?, ?> tree =
                (Map<?, ?>) json(terminal.done("release", "diff", first, second, "--json"));
        requireSorted(tree);
        assertThat(tree.get("documents").toString()).contains("removed=[b]");
        assertThat(tree.get("before").toString()).contains("documents=2");
        assertThat(tree.get("labels").toString()).contains("added=1", "before=4", "after=1");
        Map<?, ?> recorded =
                (Map<?, ?>) json(terminal.done("release", "diff", project, "1", "2", "--json"));
        assertThat(recorded.get("labels")).isEqualTo(tree.get("labels"));
        assertThat(terminal.done("release", "diff", project, "1", first))
                .contains("the same release");
    }

    private static Object json(String text) throws Exception {
        return Objects.requireNonNull(JsonReading.read(text));
    }

    private static void requireSorted(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            assertThat(map.keySet().stream().map(String::valueOf).toList()).isSorted();
            map.values().forEach(ReleaseCommandTest::requireSorted);
        } else if (tree instanceof List<?> list) {
            list.forEach(ReleaseCommandTest::requireSorted);
        }
    }

    @Test
    void thatWhatIsNoReleaseIsAProblemAndTooLittleIsWrongUsage() throws Exception {
        String first = build("first", "asha");
        assertThat(terminal.run("release", "diff", project, "1", "7")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("7", "The project remembers release 1.");
        String in = folder.resolve("in-asha").toString();
        assertThat(terminal.run("release", "diff", project, "1", in)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("manifest.json");
        assertThat(terminal.run("release", "diff", in, first)).isEqualTo(Scholion.PROBLEM);
        Files.writeString(Path.of(first, "manifest.json"), "{}");
        assertThat(terminal.run("release", "diff", project, "1", first))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("no manifest of a release");
        assertThat(terminal.run("release", "diff", "1")).isEqualTo(Scholion.USAGE);
    }

    @Test
    void thatReleasesAreListedAndLeadsSeeWhoIsWho() {
        assertThat(terminal.done("release", "list", project)).isEmpty();
        assertThat(terminal.err).contains("remembers no release");
        String first = build("first", "asha");
        assertThat(terminal.done("release", "list", project)).contains("NUMBER", "1", "asha");
        assertThat(terminal.done("release", "list", project, "--json"))
                .contains("\"release\": 1", "\"formats\"");
        String names = terminal.done("release", "names", project, "1");
        assertThat(names).startsWith("pseudonym,member\nannotator-").contains(",asha\n");
        assertThat(terminal.done("release", "names", project, first)).isEqualTo(names);
        assertThat(terminal.done("release", "names", project, "1", "--json"))
                .contains("\"names\"", "\"asha\"");
        assertThat(terminal.run("release", "names", project, "9")).isEqualTo(Scholion.PROBLEM);
    }

    @Test
    void thatAReadOnlyProjectIsReleasedButDoesNotRememberIt() throws Exception {
        String before = build("before", "asha");
        try (ProjectStore writer =
                Projects.open(new FileAddress(Path.of(project)), Access.READ_WRITE)) {
            assertThat(writer.readOnlyReason()).isEmpty();
            String out = folder.resolve("out").toString();
            terminal.done("release", "build", project, "--out", out, "--of", "votes");
            assertThat(terminal.err).contains("does not remember this release");
            terminal.done("release", "verify", out);
            assertThat(terminal.run("release", "verify", out, project)).isEqualTo(Scholion.PROBLEM);
            assertThat(writer.releases().all()).hasSize(1);
        }
        terminal.done("release", "verify", before, project);
    }

    @Test
    void thatAManifestEditedByHandIsAProblemThatNamesItsKey() throws Exception {
        String first = build("first", "asha");
        Path manifest = Path.of(first, "manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"sequence\" : 1", "\"sequence\" : 7"));
        assertThat(terminal.run("release", "verify", first)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("manifest.json", "digest", "1 difference");
        assertThat(terminal.run("release", "verify", first, project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("].sequence", "7", "2 differences");
        Files.writeString(manifest, text.substring(0, text.length() / 2));
        assertThat(terminal.run("release", "verify", first)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("manifest.json", "line", "no JSON");
    }

    @Test
    void thatAReleaseThatIsThereIsTakenUpAndWhatIsInTheWayIsAProblem() throws Exception {
        String first = build("first", "asha");
        assertThat(build("first", "asha")).isEqualTo(first);
        assertThat(terminal.err).contains("in " + first + " already");
        String file = Files.writeString(folder.resolve("file"), "x").toString();
        for (String out : List.of(file, file + "/below", folder.toString())) {
            assertThat(terminal.run("release", "build", project, "--out", out, "--of", "asha"))
                    .as(out)
                    .isEqualTo(Scholion.PROBLEM);
            assertThat(terminal.err).contains(out);
        }
        assertThat(terminal.run("release", "build", project, "--of", "asha"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("release", "build", project, "--out", "", "--of", "asha"))
                .isEqualTo(Scholion.USAGE);
        assertThat(Files.readString(Path.of(file))).isEqualTo("x");
    }
}
