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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.Mention;
import org.scholion.document.Referent;

/** What a card says: how a release is cited, its licence, what it trains, what is in it. */
class ReleaseCardTest {

    @TempDir Path folder = Path.of("");

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private JsonNode croissant() throws IOException {
        return new ObjectMapper().readTree(file("croissant.json"));
    }

    private void build(String recipe) throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(folder.resolve("out"), Optional.of(recipe), Optional.empty());
        }
    }

    /** The property is that of https://docs.mlcommons.org/croissant/docs/croissant-spec.html. */
    @Test
    void thatOneCitationInBibtexIsInCroissantAndOnTheCard() throws Exception {
        build(
                """
                title: "Pacts & {50 %} of_them"
                version: "1.0"
                url: https://example.org/a_b
                time: 2026-05-01T00:00:00Z
                authors: [An Institute, {name: Noor Haddad, orcid: "https://orcid.org/0000-0002-1825-0097"}]
                of: votes
                formats: [jsonl]
                """);
        String entry = croissant().get("citeAs").asText();
        assertThat(entry).matches("(?s)@misc\\{dataset-[0-9a-f]{8},\n.*\n}");
        assertThat(entry.lines().skip(1))
                .containsExactly(
                        "  author = {{An Institute} and Noor Haddad},",
                        "  title = {{Pacts \\& \\{50 \\%\\} of\\_them}},",
                        "  version = {1.0},",
                        "  year = {2026},",
                        "  url = {https://example.org/a_b}",
                        "}");
        assertThat(file("README.md")).contains("## Citation\n\n```bibtex\n" + entry + "\n```\n");
    }

    @Test
    void thatNothingIsMadeUpWhereNobodyAnswersForARelease() throws Exception {
        build("of: votes\nformats: [jsonl]\n");
        assertThat(croissant().has("citeAs")).isFalse();
        assertThat(file("README.md")).doesNotContain("bibtex");
    }

    @Test
    void thatALicenceTheHubCallsOtherwiseIsCalledAsThere() throws Exception {
        build("licence: ODbL-1.0\nof: votes\nformats: [jsonl]\n");
        assertThat(file("README.md")).contains("\nlicense: odbl\n").doesNotContain("license_name");
        assertThat(croissant().get("license").asText())
                .isEqualTo("https://spdx.org/licenses/ODbL-1.0");
        assertThat(file("CITATION.cff")).contains("\nlicense: \"ODbL-1.0\"\n");
    }

    @Test
    void thatALicenceTheHubDoesNotKnowHasItsNameAndALink() throws Exception {
        build("licence: CC-BY-SA-2.1-JP\nof: votes\nformats: [jsonl]\n");
        assertThat(file("README.md"))
                .contains(
                        "\nlicense: other\nlicense_name: \"CC-BY-SA-2.1-JP\"\n"
                                + "license_link: \"https://spdx.org/licenses/CC-BY-SA-2.1-JP\"\n");
    }

    @Test
    void thatWordsAreNoIdentifierOfALicence() throws Exception {
        build("licence: Ask the archive first\nof: votes\nformats: [jsonl]\n");
        assertThat(croissant().at("/license/name").asText()).isEqualTo("Ask the archive first");
        assertThat(croissant().at("/license/@type").asText()).isEqualTo("sc:CreativeWork");
        assertThat(file("CITATION.cff")).doesNotContain("license");
        assertThat(file("README.md"))
                .contains("\nlicense: other\nlicense_name: \"Ask the archive first\"\n")
                .doesNotContain("license_link");
    }

    @Test
    void thatTheCardNamesTheTasksThatItsTablesTrain() throws Exception {
        build("of: votes\nformats: [hf-jsonl]\n");
        assertThat(file("README.md"))
                .contains("\ntask_categories:\n- text-classification\n- token-classification\n");
    }

    @Test
    void thatACardWithoutTablesNamesNoTask() throws Exception {
        build("of: votes\nformats: [jsonl]\n");
        assertThat(file("README.md")).doesNotContain("task_categories");
    }

    @Test
    void thatTypesOfOneNameAreCountedEachByItself() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.changeSchema(
                    xml -> xml.replace("name=\"Geopolitical entity\"", "name=\"Person\""));
            project.build(
                    folder.resolve("out"),
                    Optional.of("of: zorblatt\nformats: [jsonl]\n"),
                    Optional.empty());
        }
        assertThat(file("README.md"))
                .contains("| Person (gpe) | 2 |", "| Person (person) | 2 |")
                .doesNotContain("| Person |");
        assertThat(file("documents.jsonl")).contains("\"Person (gpe)\":1,\"Person (person)\":1");
    }

    @Test
    void thatALabelCountsItsMentionsAndNotWhomTheyMean() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Mention mention = ReleasedProject.mention("quixandra", "gpe", 0, 5);
            Referent delhi =
                    new Referent(
                            ReleasedProject.mention("quixandra", "gpe", 0, 5).header(),
                            "Delhi",
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
            project.done(
                    "short",
                    "quixandra",
                    delhi,
                    new Mention(mention.header(), mention.span(), Optional.of(delhi.id())));
            project.build(
                    folder.resolve("out"),
                    Optional.of("of: quixandra\nformats: [jsonl]\n"),
                    Optional.empty());
        }
        assertThat(file("documents.jsonl").lines())
                .anyMatch(
                        row ->
                                row.contains("\"name\":\"short\"")
                                        && row.contains("{\"Geopolitical entity\":1}"));
        assertThat(file("README.md")).contains("| Geopolitical entity | 2 |");
    }
}
