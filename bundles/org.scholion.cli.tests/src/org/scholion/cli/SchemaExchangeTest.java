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
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scholion schema import} and {@code export}. */
class SchemaExchangeTest {

    private final Path folder;
    private final Terminal terminal = new Terminal();

    SchemaExchangeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String project(String name, String schema) {
        String project = folder.resolve(name).toString();
        terminal.done("init", project, "--schema", schema);
        return project;
    }

    @Test
    void thatATypeSystemGivesAnotherProjectTheSameSchema() {
        String from = project("from.scholion", "news-stance");
        String to = project("to.scholion", "empty");
        String types = folder.resolve("types.xml").toString();
        terminal.done("schema", "export", from, "--format", "uima", types);
        terminal.done("schema", "import", to, "--format", "uima", types, "--dry-run");
        assertThat(terminal.done("schema", "show", to)).doesNotContain("person");
        terminal.done("schema", "import", to, "--format", "uima", types);
        assertThat(terminal.done("schema", "show", to))
                .isEqualTo(terminal.done("schema", "show", from));
        terminal.done("schema", "import", to, "--format", "uima", types);
        assertThat(terminal.err).contains("already");
    }

    @Test
    void thatWhatNeedsAMigrationIsNamedAndChangesNothing() throws Exception {
        String project = project("p.scholion", "empty");
        Path conf = folder.resolve("annotation.conf");
        Files.writeString(conf, "[entities]\nA\nB\n[relations]\nR Arg1:A|B, Arg2:B\n");
        terminal.done("schema", "import", project, "--format", "brat", conf.toString());
        String before = terminal.done("schema", "show", project);
        Files.writeString(conf, "[entities]\nA\nB\n[relations]\nR Arg1:A, Arg2:B\n");
        assertThat(terminal.run("schema", "import", project, "--format", "brat", conf.toString()))
                .isNotZero();
        assertThat(terminal.err).contains("R", "Arg1", "migration");
        assertThat(terminal.done("schema", "show", project)).isEqualTo(before);
        assertThat(terminal.run("schema", "import", project, "--format", "odd", conf.toString()))
                .isEqualTo(2);
        Path out = folder.resolve("out.conf");
        terminal.done("schema", "export", project, "--format", "brat", out.toString());
        assertThat(Files.readString(out)).contains("R\tArg1:A|B, Arg2:B");
    }

    private static final String TYPES =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <types>
                <typeDescription>
                  <name>t.Name</name>
                  <supertypeName>uima.tcas.Annotation</supertypeName>
                  <features>
                    <featureDescription>
                      <name>value</name><rangeTypeName>uima.cas.String</rangeTypeName>
                    </featureDescription>
                  </features>
                </typeDescription>
                <typeDescription>
                  <name>t.Link</name>
                  <supertypeName>uima.tcas.Annotation</supertypeName>
                  <features>
                    <featureDescription>
                      <name>from</name><rangeTypeName>t.Name</rangeTypeName>
                    </featureDescription>
                    <featureDescription>
                      <name>to</name><rangeTypeName>t.Name</rangeTypeName>
                    </featureDescription>
                    <featureDescription>
                      <name>many</name><rangeTypeName>uima.cas.FSArray</rangeTypeName>
                    </featureDescription>
                  </features>
                </typeDescription>
              </types>
            </typeSystemDescription>
            """;

    @Test
    void thatWhatIsGuessedIsListedAndChangedBeforeItIsTaken() throws Exception {
        String project = project("p.scholion", "empty");
        String types = Files.writeString(folder.resolve("t.xml"), TYPES).toString();
        Path choices = folder.resolve("choices.json");
        String listed =
                terminal.done(
                        "schema",
                        "import",
                        project,
                        "--format",
                        "uima",
                        types,
                        "--dry-run",
                        "--choices-out",
                        choices.toString());
        assertThat(listed)
                .contains("t.Link: a relation", "guessed", "from: a role, of t.Name")
                .contains("many: left out")
                .doesNotContain("t.Name: an entity");
        assertThat(terminal.done("schema", "show", project)).doesNotContain("t.Link");
        String json = Files.readString(choices);
        String changed =
                json.replace("\"relation\"", "\"event\"")
                        .replaceFirst("\"kind\": \"text\"", "\"kind\": \"tag\"");
        assertThat(changed).isNotEqualTo(json);
        Files.writeString(choices, changed);
        terminal.done(
                "schema",
                "import",
                project,
                "--format",
                "uima",
                types,
                "--choices",
                choices.toString());
        assertThat(terminal.done("schema", "show", project))
                .contains("anchored=\"true\"", "kind=\"tag\"");
    }

    @Test
    void thatAWrongChoiceIsRefusedWithItsLine() throws Exception {
        String project = project("p.scholion", "empty");
        String types = Files.writeString(folder.resolve("t.xml"), TYPES).toString();
        Path choices = folder.resolve("choices.json");
        for (String wrong :
                new String[] {
                    "{\"types\": [\n{\"type\": \"t.Nobody\", \"use\": \"entity\"}]}",
                    "{\"types\": [\n{\"type\": \"t.Name\", \"use\": \"thing\"}]}",
                    "{\"types\": [\n{\"type\": \"t.Name\", \"use\": \"relation\"}]}",
                    "{\"types\": [\n{\"type\": \"t.Link\", \"use\": \"entity\"}]}",
                    "{\"types\": [\n{\"type\": \"t.Name\", \"sort\": \"entity\"}]}",
                    "{\"types\": [{\"type\": \"t.Name\", \"features\": [\n{\"feature\": \"odd\"}]}]}",
                    "{\"types\": [{\"type\": \"t.Name\", \"features\": [\n{\"feature\": \"value\","
                            + " \"use\": \"role\"}]}]}",
                    "{\"types\": [{\"type\": \"t.Link\", \"features\": [\n{\"feature\": \"to\","
                            + " \"range\": \"t.Odd\"}]}]}",
                    "{\"types\": [{\"type\": \"t.Link\", \"features\": [\n{\"feature\": \"to\","
                            + " \"kind\": \"text\"}]}]}",
                    "{\"types\": [{\"type\": \"t.Name\"},\n{\"type\": \"t.Name\"}]}",
                    "{\"types\":\n7}",
                    "{\n\"types\": ["
                }) {
            Files.writeString(choices, wrong);
            assertThat(
                            terminal.run(
                                    "schema",
                                    "import",
                                    project,
                                    "--format",
                                    "uima",
                                    types,
                                    "--choices",
                                    choices.toString()))
                    .as(wrong)
                    .isEqualTo(1);
            assertThat(terminal.err).as(wrong).contains("choices.json", "line 2");
        }
        assertThat(terminal.done("schema", "show", project)).doesNotContain("t.Name");
    }

    @Test
    void thatTheProjectLooksAsItDidUnlessTheFilesLooksAreAskedFor() throws Exception {
        String project = project("p.scholion", "empty");
        Path conf = folder.resolve("annotation.conf");
        Files.writeString(conf, "[entities]\nPerson\nPlace\n");
        String[] imported = {
            "schema", "import", project, "--format", "brat", conf.toString(), "--theirs"
        };
        String[] kept = Arrays.copyOf(imported, 6);
        terminal.done(kept);
        Files.writeString(
                folder.resolve("visual.conf"),
                "[labels]\nPerson | Human\n[drawing]\nPerson bgColor:#102030\n");
        Files.writeString(folder.resolve("kb_shortcuts.conf"), "P Person\nR Place\n");
        String before = terminal.done("schema", "show", project);
        assertThat(terminal.done(kept))
                .contains("name stays", "Human", "colour stays", "key stays")
                .contains("kb_shortcuts.conf, line 2");
        assertThat(terminal.done("schema", "show", project)).isEqualTo(before);
        assertThat(terminal.done(imported)).contains("name is now", "Human");
        assertThat(terminal.done("schema", "show", project))
                .contains("name=\"Human\"", "shortcut=\"P\"")
                .containsIgnoringCase("#102030");
    }

    @Test
    void thatDocumentsFitTheSchemaThatTheirTypeSystemGave() throws Exception {
        String project = project("p.scholion", "empty");
        Path documents = Files.createDirectories(folder.resolve("in"));
        String types =
                Files.writeString(
                                documents.resolve("typesystem.xml"),
                                """
                                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                                <typeDescription><name>my.Who</name>
                                 <supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
                                <typeDescription><name>my.Does</name>
                                 <supertypeName>uima.tcas.Annotation</supertypeName><features>
                                  <featureDescription><name>args</name>
                                   <rangeTypeName>uima.cas.FSArray</rangeTypeName>
                                   <elementType>my.Arg</elementType></featureDescription>
                                  <featureDescription><name>near</name>
                                   <rangeTypeName>my.Who</rangeTypeName></featureDescription>
                                 </features></typeDescription>
                                <typeDescription><name>my.Arg</name>
                                 <supertypeName>uima.cas.TOP</supertypeName><features>
                                  <featureDescription><name>role</name>
                                   <rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
                                  <featureDescription><name>target</name>
                                   <rangeTypeName>my.Who</rangeTypeName></featureDescription>
                                 </features></typeDescription>
                                </types></typeSystemDescription>
                                """)
                        .toString();
        Files.writeString(
                documents.resolve("a.xmi"),
                """
                <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
                 xmlns:my="http:///my.ecore" xmi:version="2.0">
                <cas:NULL xmi:id="0"/>
                <my:Who xmi:id="2" sofa="1" begin="0" end="3"/>
                <my:Who xmi:id="3" sofa="1" begin="8" end="13"/>
                <my:Arg xmi:id="4" role="giver" target="2"/>
                <my:Does xmi:id="6" sofa="1" begin="4" end="7" args="4" near="3"/>
                <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
                 sofaString="one two three"/>
                <cas:View sofa="1" members="2 3 6"/>
                </xmi:XMI>
                """);
        terminal.done("schema", "import", project, "--format", "uima", types);
        terminal.done("import", project, documents.toString());
        assertThat(terminal.err).doesNotContain("Left out");
        assertThat(terminal.done("list", project, "annotations", "--json"))
                .contains("\"Who\": 2", "\"Does\": 1");
        terminal.done("check", project);
    }

    @Test
    void thatASchemaIsWrittenAsAPageInTheReadersLanguage() throws Exception {
        String project = project("p.scholion", "named-entities");
        Path page = folder.resolve("schema.html");
        terminal.done("schema", "export", project, "--format", "html", page.toString());
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Person");
        terminal.done(
                "schema", "export", project, "--format", "html", page.toString(), "--locale", "hi");
        assertThat(Files.readString(page)).contains("lang=\"hi\"", "व्यक्ति");
        assertThat(terminal.done("schema", "show", project)).contains("name=\"PER\"");
        assertThat(terminal.run("schema", "export", project, "--format", "odd", page.toString()))
                .isEqualTo(2);
        assertThat(terminal.err).contains("html");
        assertThat(terminal.run("schema", "import", project, "--format", "html", page.toString()))
                .isEqualTo(2);
        String nowhere = folder.resolve("missing").resolve("schema.html").toString();
        assertThat(terminal.run("schema", "export", project, "--format", "html", nowhere))
                .isEqualTo(1);
    }

    @Test
    void thatAnUnknownBuiltInSchemaIsAnsweredWithThoseThereAre() {
        assertThat(terminal.run("init", folder.resolve("n.scholion").toString(), "--schema", "x"))
                .isNotZero();
        assertThat(terminal.err).contains("news-stance", "named-entities", "coreference", "empty");
    }

    @Test
    void thatNamedEntitiesAreWrittenAsConllFilesCallThem() throws Exception {
        String project = project("names.scholion", "named-entities");
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Leila Haddad left Muscat.\n");
        Files.writeString(
                in.resolve("a.ann"), "T1\tPER 0 12\tLeila Haddad\nT2\tLOC 18 24\tMuscat\n");
        terminal.done("import", project, in.toString(), "--as", "ann");
        String listed = terminal.done("list", project, "annotations", "--json");
        assertThat(listed.replaceAll("\\s+", "")).contains("\"LOC\":1,\"PER\":1");
        Path out = folder.resolve("out");
        terminal.done(
                "export",
                project,
                "--format",
                "conll2003",
                "--out",
                out.toString(),
                "--of",
                "ann",
                "--locale",
                "ar");
        try (Stream<Path> files = Files.list(out)) {
            Path first =
                    files.filter(file -> file.getFileName().toString().startsWith("a."))
                            .findFirst()
                            .orElseThrow();
            assertThat(Files.readString(first)).contains("B-PER", "I-PER", "B-LOC");
        }
    }

    @Test
    void thatASchemaGoesOutAsJsonWithItsJsonSchemaAndComesBack() throws Exception {
        String one = folder.resolve("one.scholion").toString();
        String other = folder.resolve("other.scholion").toString();
        terminal.done("init", one, "--schema", "news-stance");
        terminal.done("init", other);
        Path json = Files.createDirectories(folder.resolve("json")).resolve("news.json");
        terminal.done("schema", "export", one, "--format", "json", json.toString());
        assertThat(Files.readString(json)).contains("\"$schema\" : \"scholion.schema.json\"");
        assertThat(Files.readString(json.resolveSibling("scholion.schema.json")))
                .contains("json-schema.org/draft/2020-12", "\"EntityDefinition\"");
        terminal.done("schema", "import", other, "--format", "json", json.toString());
        assertThat(terminal.done("schema", "show", other)).contains("id=\"person\"");
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, "{\"id\": \"x\", \"name\": 7}");
        assertThat(terminal.run("schema", "import", other, "--format", "json", wrong.toString()))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("wrong.json", "/name", "string");
    }
}
