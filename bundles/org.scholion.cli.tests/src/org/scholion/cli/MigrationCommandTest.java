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

/** {@code scholion schema diff|migrate|undo-migration|waiting|answer}. */
class MigrationCommandTest {

    private static final String BASE =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="m" name="M">
              <entity id="Person" name="Person"/>
              <entity id="City" name="City"/>
            </s:schema>
            """;

    private static final String CITY = "<entity id=\"City\" name=\"City\"/>";

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private Path file = Path.of("");
    private String project = "";

    @BeforeEach
    void importDocument() throws IOException {
        file = folder.resolve("p.scholion");
        project = file.toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Mira lives in Delhi.\n");
        Files.writeString(in.resolve("a.ann"), "T1\tPerson 0 4\tMira\nT2\tCity 14 19\tDelhi\n");
        terminal.done("init", project, "--schema", schema("base", BASE));
        terminal.done("import", project, in.toString(), "--as", "asha");
    }

    private String schema(String name, String xml) throws IOException {
        return Files.writeString(folder.resolve(name + ".xml"), xml).toString();
    }

    private String renamed() throws IOException {
        return schema("renamed", BASE.replace("id=\"City\"", "id=\"town\""));
    }

    private String smaller() throws IOException {
        return schema("smaller", BASE.replace(CITY, ""));
    }

    private String split() throws IOException {
        return schema(
                "split",
                BASE.replace(
                        CITY,
                        "<entity id=\"town\" name=\"Town\"/><entity id=\"village\""
                                + " name=\"Village\"/>"));
    }

    @Test
    void thatADifferenceIsSaidWithItsChoicesAndWritesNothing() throws Exception {
        byte[] before = Files.readAllBytes(file);
        terminal.done("schema", "diff", project, smaller());
        assertThat(terminal.out + terminal.err)
                .contains("entity City: removed", "What becomes of annotations?", "1. ");
        assertThat(file).hasBinaryContent(before);
        assertThat(terminal.done("schema", "diff", project, smaller(), "--json"))
                .contains(
                        "\"changes\"",
                        "\"decisions\"",
                        "\"element\": \"entity:City\"",
                        "\"needsMigration\": true",
                        "\"step\": \"drop-type\"",
                        "\"plan\"");
        terminal.done("schema", "diff", project, schema("same", BASE));
        assertThat(terminal.out + terminal.err).contains("the project's schema already");
    }

    @Test
    void thatADryRunTellsWhatIsDoneAndChangesNothing() throws Exception {
        String before = terminal.content(file);
        terminal.done("schema", "migrate", project, renamed(), "--dry-run");
        assertThat(terminal.out + terminal.err)
                .contains("asha", "City", "town", "Nothing was changed");
        assertThat(terminal.content(file)).isEqualTo(before);
        String dry = terminal.done("schema", "migrate", project, renamed(), "--dry-run", "--json");
        assertThat(dry)
                .contains(
                        "\"count\": 1",
                        "\"document\": \"a\"",
                        "\"effect\": \"retyped\"",
                        "\"into\": \"town\"",
                        "\"loss\": false",
                        "\"member\": \"asha\"",
                        "\"packagesOut\": []",
                        "\"removed\": false",
                        "\"saved\": null",
                        "\"type\": \"City\"");
        String done = terminal.done("schema", "migrate", project, renamed(), "--json");
        assertThat(done).isEqualTo(dry.replace("\"saved\": null", "\"saved\": 2"));
        assertThat(terminal.done("list", project, "annotations", "--json")).contains("\"City\": 1");
        terminal.done("check", project);
        terminal.done("schema", "migrate", project, renamed());
        assertThat(terminal.out + terminal.err).contains("the project's schema already");
    }

    @Test
    void thatWhatIsLostIsNamedAndToBeAccepted() throws Exception {
        String before = terminal.content(file);
        assertThat(terminal.run("schema", "migrate", project, smaller()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("City", "is deleted", "--accept-loss");
        assertThat(terminal.content(file)).isEqualTo(before);
        terminal.done("schema", "migrate", project, smaller(), "--accept-loss");
        assertThat(terminal.out + terminal.err).contains("version 2");
        assertThat(terminal.done("list", project, "annotations", "--json"))
                .contains("\"Person\": 1")
                .doesNotContain("City");
    }

    @Test
    void thatThePlanThatDiffWritesIsTheOneThatMigrateTakes() throws Exception {
        Path plan = folder.resolve("plan.json");
        terminal.done("schema", "diff", project, split(), "--plan", plan.toString());
        assertThat(terminal.out + terminal.err).contains(plan.toString());
        String written = Files.readString(plan);
        assertThat(written).contains("\"ask-type\"", "\"format\" : 1");
        String with =
                terminal.done(
                        "schema",
                        "migrate",
                        project,
                        split(),
                        "--plan",
                        plan.toString(),
                        "--dry-run",
                        "--json");
        assertThat(terminal.done("schema", "migrate", project, split(), "--dry-run", "--json"))
                .isEqualTo(with);
        Files.writeString(
                plan,
                written.replaceAll(
                        "(?s)\\{\\s*\"step\".*?\\}", "{\"step\":\"drop-type\",\"type\":\"City\"}"));
        assertThat(terminal.run("schema", "migrate", project, split(), "--plan", plan.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("is deleted");
    }

    @Test
    void thatAPlanThatDoesNotFitIsRefusedWithWhatIsWrong() throws Exception {
        Path plan = folder.resolve("plan.json");
        terminal.done("schema", "diff", project, split(), "--plan", plan.toString());
        String written = Files.readString(plan);
        String before = terminal.content(file);
        assertRefused(smaller(), plan, "another schema");
        Files.writeString(plan, written.replace("\"format\" : 1", "\"format\" : 9"));
        assertRefused(split(), plan, "plan.json", "newer format (9)");
        Files.writeString(plan, written.replace("ask-type", "burn-type"));
        assertRefused(split(), plan, "plan.json", "line");
        Files.writeString(plan, written.replace("\"village\"", "\"hamlet\""));
        assertRefused(split(), plan, "Step 1", "hamlet");
        Files.writeString(plan, "{\"format\":1");
        assertRefused(split(), plan, "plan.json", "line 1");
        Files.delete(plan);
        assertRefused(split(), plan, "plan.json");
        assertThat(terminal.content(file)).isEqualTo(before);
        assertThat(
                        terminal.run(
                                "schema",
                                "diff",
                                project,
                                split(),
                                "--plan",
                                folder.resolve("no/such/plan.json").toString()))
                .isEqualTo(Scholion.PROBLEM);
    }

    private void assertRefused(String schema, Path plan, String... said) {
        assertThat(terminal.run("schema", "migrate", project, schema, "--plan", plan.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains(said);
    }

    @Test
    void thatTheLatestMigrationIsUndone() throws Exception {
        String before = terminal.done("list", project, "annotations", "--json");
        assertThat(terminal.run("schema", "undo-migration", project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("no migration to undo");
        terminal.done("schema", "migrate", project, smaller(), "--accept-loss");
        assertThat(terminal.done("schema", "undo-migration", project, "--json"))
                .contains("\"undone\": 2", "\"version\": 3");
        assertThat(terminal.done("list", project, "annotations", "--json")).isEqualTo(before);
        terminal.done("check", project);
        terminal.done("schema", "migrate", project, renamed());
        terminal.done("schema", "undo-migration", project);
        assertThat(terminal.out + terminal.err).contains("4", "5");
    }

    @Test
    void thatWhatWaitsIsListedAndAnswered() throws Exception {
        terminal.done("schema", "waiting", project);
        assertThat(terminal.out + terminal.err).contains("Nothing waits");
        assertThat(terminal.done("schema", "waiting", project, "--json").strip()).isEqualTo("[]");
        terminal.done("schema", "migrate", project, split());
        assertThat(terminal.done("schema", "waiting", project))
                .contains("asha", "a", "14", "Delhi", "City", "town village");
        assertThat(terminal.done("schema", "waiting", project, "--json", "--of", "asha"))
                .contains(
                        "\"annotation\"",
                        "\"begin\": 14",
                        "\"end\": 19",
                        "\"words\": \"Delhi\"",
                        "\"type\": \"City\"",
                        "\"village\"");
        assertThat(terminal.done("schema", "waiting", project, "--json", "--of", "omar").strip())
                .isEqualTo("[]");
        assertThat(answer("--into", "Person", "--text", "Delhi")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("Person", "town, village");
        assertThat(answer("--into", "town", "--text", "Pune")).isEqualTo(Scholion.PROBLEM);
        assertThat(answer("--into", "town")).isEqualTo(Scholion.USAGE);
        assertThat(answer("--into", "town", "--text", "x", "--annotation", "y"))
                .isEqualTo(Scholion.USAGE);
        assertThat(answer("--into", "town", "--text", "Delhi", "--json")).isEqualTo(Scholion.DONE);
        assertThat(terminal.out).contains("\"answered\": 1", "\"waiting\": 0");
        terminal.done("check", project);
        assertThat(terminal.run("schema", "undo-migration", project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("a, ", "asha", "1 change");
    }

    @Test
    void thatAnAnswerLosesNothingUnlessThatIsAccepted() throws Exception {
        String sorted =
                "<entity id=\"City\" name=\"City\">"
                        + "<attribute id=\"size\" name=\"Size\" kind=\"text\"/></entity>";
        terminal.done("schema", "apply", project, schema("sorted", BASE.replace(CITY, sorted)));
        Path in = Files.createDirectories(folder.resolve("more"));
        Files.writeString(in.resolve("b.txt"), "Pune grows.\n");
        Files.writeString(in.resolve("b.ann"), "T1\tCity 0 4\tPune\nA1\tsize T1 big\n");
        terminal.done("import", project, in.toString(), "--as", "asha", "--adopt-schema");
        terminal.done("schema", "migrate", project, split());
        assertThat(terminal.done("schema", "waiting", project)).contains("town village");
        assertThat(terminal.done("schema", "waiting", project, "--json"))
                .contains("\"losses\"", "\"effect\": \"value-lost\"", "\"part\": \"size\"");
        assertThat(answer("--into", "town", "--text", "Pune")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("Size", "--accept-loss");
        assertThat(answer("--into", "town", "--text", "Pune", "--accept-loss", "--json"))
                .isEqualTo(Scholion.DONE);
        assertThat(terminal.out).contains("\"losses\"", "\"count\": 1", "\"answered\": 1");
        assertThat(answer("--into", "town", "--text", "Delhi")).isEqualTo(Scholion.DONE);
        terminal.done("check", project);
    }

    private int answer(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"schema", "answer", project, "--of", "asha"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return terminal.run(all);
    }

    @Test
    void thatAPackageLeavesItsSchemaAlone() throws Exception {
        String out = folder.resolve("asha.scholion").toString();
        terminal.done("package", project, "--for", "asha", "--out", out);
        for (String command : new String[] {"migrate", "apply"}) {
            assertThat(terminal.run("schema", command, out, renamed())).isEqualTo(Scholion.PROBLEM);
        }
        assertThat(terminal.run("schema", "migrate", out, renamed())).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("package", "asha");
        assertThat(terminal.run("schema", "undo-migration", out)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("package", "asha");
        terminal.done("schema", "migrate", project, renamed());
        assertThat(terminal.out + terminal.err).contains("asha.scholion");
        terminal.done("merge", project, out);
    }

    @Test
    void thatWrongUsageIsSaidAsSuch() throws Exception {
        for (String command : new String[] {"diff", "migrate"}) {
            assertThat(terminal.run("schema", command, project)).isEqualTo(Scholion.USAGE);
            assertThat(
                            terminal.run(
                                    "schema",
                                    command,
                                    project,
                                    folder.resolve("no.xml").toString()))
                    .isEqualTo(Scholion.PROBLEM);
            assertThat(terminal.err).contains("no.xml");
            assertThat(terminal.run("schema", command, project, schema("broken", "<schema")))
                    .isEqualTo(Scholion.PROBLEM);
        }
        assertThat(terminal.run("schema", "undo-migration")).isEqualTo(Scholion.USAGE);
        assertThat(terminal.run("schema", "answer", project)).isEqualTo(Scholion.USAGE);
    }
}
