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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
import org.scholion.document.edit.StanceDraft;
import org.scholion.document.operation.Operation;
import org.scholion.exchange.CanonicalText;
import org.scholion.project.session.AnnotationSession;
import org.scholion.schema.Attribute;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;

/** What an import adds to a schema: all that is missing, and nothing else changes. */
class SchemaAdoptionTest {

    private final Path folder;

    SchemaAdoptionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private TestProject project(String name, String... schema) throws Exception {
        return new TestProject(Files.createDirectories(folder.resolve(name)), schema);
    }

    @Test
    void thatOurXmiBringsItsWholeSchemaToANewProject() throws Exception {
        try (TestProject from = project("from", "news-stance");
                TestProject to = project("to");
                TestProject other = project("other")) {
            from.write("in/a.txt", "Mira lives in Delhi.");
            from.add(from.write("in/a.ann", "T1\tperson 0 4\tMira\n"));
            Path out = from.folder.resolve("out");
            from.export("xmi", out);
            to.adopt(out);
            assertThat(to.open.schema()).isEqualTo(from.open.schema());
            assertThat(CanonicalText.of(to.annotations("a", "imported")))
                    .isEqualTo(CanonicalText.of(from.annotations("a", "imported")));
            other.write("in/b.txt", "Acme");
            other.adopt(other.write("in/b.ann", "T1\tZoo 0 4\tAcme\n"));
            Schema before = other.open.schema();
            other.adopt(out);
            assertThat(other.open.schema().types()).containsAll(before.types());
            assertThat(other.open.schema().types()).containsAll(from.open.schema().types());
            assertThat(other.open.schema().tagSets()).containsAll(from.open.schema().tagSets());
        }
    }

    @Test
    void thatARelationTypeBeginsToMarkWordsWhenARelationDoes() throws Exception {
        try (TestProject project = project("p")) {
            project.write("1/a.txt", "Acme sued Beta");
            Path links =
                    project.write(
                            "1/a.ann",
                            "T1\tOrg 0 4\tAcme\nT2\tOrg 10 14\tBeta\nR1\tSue A:T1 B:T2\n");
            project.adopt(links);
            Schema before = project.open.schema();
            RelationType bare = before.type("Sue", RelationType.class).orElseThrow();
            assertThat(bare.anchored()).isFalse();
            project.write("2/b.txt", "Acme sued Beta");
            project.adopt(
                    project.write(
                            "2/b.ann",
                            "T1\tOrg 0 4\tAcme\nT2\tSue 5 9\tsued\nE1\tSue:T2 A:T1 C:T1\n"));
            RelationType marking =
                    project.open.schema().type("Sue", RelationType.class).orElseThrow();
            assertThat(marking.anchored()).isTrue();
            assertThat(marking.symmetric()).isEqualTo(bare.symmetric());
            assertThat(marking.description()).isEqualTo(bare.description());
            assertThat(marking.roles()).extracting(Role::id).containsExactly("A", "B", "C");
            assertThat(project.open.schema().type("Org")).isEqualTo(before.type("Org"));
            assertThat(project.open.schemaVersion()).isEqualTo(3);
        }
    }

    @Test
    void thatTypesAndRolesKnownByTheirNamesKeepTheirIds() throws Exception {
        try (TestProject project = project("p", "news-stance")) {
            Schema before = project.open.schema();
            project.write("a.txt", "Mira leads Acme");
            project.adopt(
                    project.write(
                            "a.ann",
                            "T1\tPerson 0 4\tMira\nT2\tOrganisation 11 15\tAcme\n"
                                    + "R1\tLeadership Leader:T1 Deputy:T2\n"));
            RelationType type =
                    project.open.schema().type("leadership", RelationType.class).orElseThrow();
            assertThat(type.roles())
                    .extracting(Role::id)
                    .containsExactly("leader", "led", "office", "Deputy");
            assertThat(project.open.schema().types()).hasSameSizeAs(before.types());
            Relation relation =
                    (Relation)
                            project.annotations("a", "imported").stream()
                                    .filter(Relation.class::isInstance)
                                    .findFirst()
                                    .orElseThrow();
            assertThat(relation.typeId()).isEqualTo("leadership");
            assertThat(relation.roles()).containsOnlyKeys("leader", "Deputy");
        }
    }

    private static final String PLACES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="s" name="S">
              <tagSet id="kinds" name="Kinds">
                <tag id="town" name="Town"/>
              </tagSet>
              <entity id="place" name="Human">
                <attribute id="kind" name="Sort" kind="tag" tagSet="kinds"/>
              </entity>
              <entity id="other" name="place"/>
            </scholion:schema>
            """;

    @Test
    void thatAnAttributeKnownByItsNameGetsTheTagsItLacks() throws Exception {
        Path schema = Files.writeString(folder.resolve("places.xml"), PLACES);
        try (TestProject project = project("p", schema.toString())) {
            project.write("a.txt", "Delhi");
            project.adopt(project.write("a.ann", "T1\tHuman 0 5\tDelhi\nA1\tSort T1 city\n"));
            Schema extended = project.open.schema();
            assertThat(extended.type("place").orElseThrow().attributes())
                    .extracting(a -> a.id() + " " + a.name())
                    .containsExactly("kind Sort");
            assertThat(extended.tagSet("kinds").orElseThrow().tags())
                    .extracting(Tag::id)
                    .containsExactly("town", "city");
            assertThat(project.annotations("a", "imported"))
                    .singleElement()
                    .satisfies(
                            a -> {
                                assertThat(a.typeId()).isEqualTo("place");
                                assertThat(a.header().attributes())
                                        .isEqualTo(Map.of("kind", AttributeValue.Tags.of("city")));
                            });
        }
    }

    @Test
    void thatAnIdGoesBeforeANameThatIsTheSame() throws Exception {
        Path schema = Files.writeString(folder.resolve("places.xml"), PLACES);
        try (TestProject project = project("p", schema.toString())) {
            project.write("a.txt", "Delhi");
            project.adopt(project.write("a.ann", "T1\tplace 0 5\tDelhi\nA1\tLarge T1\n"));
            assertThat(project.open.schema().type("place").orElseThrow().attributes())
                    .extracting(Attribute::id)
                    .containsExactly("kind", "Large");
            assertThat(project.open.schema().type("other").orElseThrow().attributes()).isEmpty();
        }
    }

    @Test
    void thatAttributesAreAdoptedAsWhatTheyAre() throws Exception {
        try (TestProject project = project("p")) {
            project.write("a.txt", "Delhi");
            project.adopt(
                    project.write(
                            "a.ann", "T1\tPlace 0 5\tDelhi\nA1\tLarge T1\nA2\tLevel T1 named\n"));
            assertThat(project.open.schema().type("Place").orElseThrow().attributes())
                    .extracting(a -> a.id() + " " + a.kind())
                    .containsExactlyInAnyOrder("Large FLAG", "Level TAG");
            assertThat(project.open.schema().tagSet("Level").orElseThrow().tags())
                    .extracting(Tag::id)
                    .containsExactly("named");
        }
    }

    private static Set<String> tags(Schema schema) {
        StanceType stance = schema.types(StanceType.class).get(0);
        return Set.copyOf(
                stance.intensity().flatMap(schema::tagSet).orElseThrow().tags().stream()
                        .map(Tag::id)
                        .toList());
    }

    @Test
    void thatAStanceTypeGetsAScaleAndTheScaleWhatItLacks() throws Exception {
        Path strong = stanceFile("strong", Optional.of("strong"));
        Path weak = stanceFile("weak", Optional.of("weak"));
        Path none = stanceFile("none", Optional.empty());
        try (TestProject project = project("to")) {
            project.adopt(none);
            assertThat(project.open.schema().types(StanceType.class).get(0).intensity()).isEmpty();
            project.adopt(strong);
            assertThat(tags(project.open.schema())).containsExactly("strong");
            StanceType before = project.open.schema().types(StanceType.class).get(0);
            project.adopt(weak);
            assertThat(tags(project.open.schema())).containsExactlyInAnyOrder("strong", "weak");
            assertThat(project.open.schema().types(StanceType.class)).containsExactly(before);
            project.adopt(weak);
            assertThat(project.open.schemaVersion()).isEqualTo(4);
            for (String name : List.of("strong", "weak")) {
                List<Annotation> read = project.annotations(name, "imported");
                try (TestProject from = project("again-" + name, "news-stance")) {
                    annotate(from, name, Optional.of(name));
                    assertThat(CanonicalText.of(read))
                            .isEqualTo(CanonicalText.of(from.annotations(name, "asha")));
                }
            }
        }
    }

    /** Exports a document with one stance of this intensity. */
    private Path stanceFile(String name, Optional<String> intensity) throws Exception {
        try (TestProject from = project("from-" + name, "news-stance")) {
            annotate(from, name, intensity);
            Path out = from.folder.resolve("out");
            from.export("xmi", out, "asha");
            // as type systems were that did not carry their schema yet
            Path types = out.resolve("typesystem.xml");
            String carrying = Files.readString(types);
            String bare = carrying.replaceAll("(?s)\\[scholion:schema].*\\[/scholion:schema]", "");
            assertThat(bare).isNotEqualTo(carrying);
            Files.writeString(types, bare);
            return out.resolve(name + ".xmi");
        }
    }

    private static void annotate(TestProject project, String name, Optional<String> intensity)
            throws Exception {
        project.add(project.write(name + ".txt", "Mira rejects the " + name + " plan."));
        AnnotationSession session =
                project.open.session(project.store().documents().find(name).orElseThrow(), "asha");
        Edits edits =
                new Edits(
                        session.annotations(),
                        project.open.schema(),
                        "asha",
                        1,
                        Clock.systemUTC(),
                        AnnotationIds.system());
        Operation stance =
                edits.newStance(
                                StanceDraft.ofCue("stance", Span.of(5, 12))
                                        .withPolarity(Optional.of(AttributeValue.Tags.of("oppose")))
                                        .withIntensity(intensity.map(AttributeValue.Tags::of)))
                        .operation();
        session.apply(stance);
    }
}
