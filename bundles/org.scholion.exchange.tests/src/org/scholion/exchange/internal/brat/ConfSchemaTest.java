/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaValidator;

/** Configurations of brat become schemas and configurations again. */
class ConfSchemaTest {

    private static final long MOST = 1 << 20;

    private static Schema read(String... namesAndContents) throws Exception {
        return ConfSchema.of(MemorySource.of(namesAndContents), MOST).schema();
    }

    /** What brat has words for; its labels and colours stand elsewhere. */
    private static List<Object> told(Schema schema) {
        return schema.types().stream()
                .map(
                        type ->
                                switch (type) {
                                    case EntityType entity ->
                                            (Object)
                                                    List.of(
                                                            entity.id(),
                                                            entity.parent(),
                                                            entity.abstractType(),
                                                            ids(entity.attributes()));
                                    case RelationType relation ->
                                            List.of(
                                                    relation.id(),
                                                    relation.anchored(),
                                                    relation.symmetric(),
                                                    roles(relation),
                                                    ids(relation.attributes()));
                                    default -> type;
                                })
                .toList();
    }

    private static List<String> roles(RelationType relation) {
        return relation.roles().stream()
                .map(r -> r.id() + r.minimum() + "-" + r.maximum() + r.allowedTypes())
                .toList();
    }

    private static List<String> ids(List<Attribute> attributes) {
        return attributes.stream()
                .map(a -> a.id() + " " + a.kind() + " " + a.tagSet())
                .sorted()
                .toList();
    }

    @Test
    void thatHierarchyArgumentsCountsLabelsColoursAndKeysAreRead() throws Exception {
        Schema schema =
                read(
                        "annotation.conf",
                        "[entities]\n!Thing\n\tPerson\n\tPlace\nMoney\n[relations]\n"
                                + "Near Arg1:Place, Arg2:Place, <REL-TYPE>:symmetric\n[events]\n"
                                + "<PP>=Person|Place\nMarry Who{2}:Person, Where?:<PP>, Gift*:<ANY>\n"
                                + "[attributes]\nSure Arg:<EVENT>, Value:Yes|No\nOld Arg:Person\n",
                        "visual.conf",
                        "[labels]\nMarry | To marry | mar\n[drawing]\nPerson bgColor:#102030, fgColor:white\n",
                        "kb_shortcuts.conf",
                        "P Person\n");
        assertThat(SchemaValidator.validate(schema)).isEmpty();
        EntityType person = schema.type("Person", EntityType.class).orElseThrow();
        assertThat(person.parent()).contains("Thing");
        assertThat(person.description().color().light()).isEqualTo(0x102030);
        assertThat(person.description().shortcut()).contains("P");
        assertThat(schema.type("Thing").orElseThrow().isAbstract()).isTrue();
        assertThat(schema.type("Near", RelationType.class).orElseThrow().symmetric()).isTrue();
        RelationType marry = schema.type("Marry", RelationType.class).orElseThrow();
        assertThat(marry.description().name()).isEqualTo("To marry");
        assertThat(marry.description().shortName()).isEqualTo("mar");
        assertThat(marry.roles())
                .containsExactly(
                        new Role("Who", "Who", 2, 2, List.of("Person")),
                        new Role("Where", "Where", 0, 1, List.of("Person", "Place")),
                        new Role("Gift", "Gift", 0, Role.UNBOUNDED, List.of()));
        assertThat(marry.attributes()).extracting(Attribute::id).containsExactly("Sure");
        assertThat(told(read("annotation.conf", BratConfiguration.of(schema))))
                .containsExactlyInAnyOrderElementsOf(told(schema));
    }

    @Test
    void thatWhatASchemaDoesNotKeepIsSaidWithFileAndLine() throws Exception {
        ConfSchema.Read read =
                ConfSchema.of(
                        MemorySource.of(
                                "annotation.conf",
                                "[entities]\nPerson\nPlace\nPerson\n[spans]\nWord\n[relations]\n"
                                        + "Near Arg1:Place, Arg2:Nobody|Place\n"
                                        + "Near Arg1:Person, Arg2:Place\n"
                                        + "Same Arg1:Place, Arg2:Place, <REL-TYPE>:transitive\n"
                                        + "<OVERLAP> Arg1:Place, Arg2:Place, <OVL-TYPE>:contain\n"
                                        + "[events]\n!Happen\n\tMarry Who:Person, odd\n"
                                        + "Place What:Person\n[attributes]\nOld Arg:Nobody\n",
                                "visual.conf",
                                "[drawing]\nPerson bgColor:red\n",
                                "kb_shortcuts.conf",
                                "R Near\nP Person\nP Place\nA Word\n"),
                        MOST);
        assertThat(SchemaValidator.validate(read.schema())).isEmpty();
        assertThat(read.notices())
                .extracting(n -> n.place() + " " + n.message().code().replaceAll(".*[.]", ""))
                .containsExactlyInAnyOrder(
                        "annotation.conf, line 4 conf-twice",
                        "annotation.conf, line 6 conf-section",
                        "annotation.conf, line 8 conf-unknown",
                        "annotation.conf, line 9 conf-joined",
                        "annotation.conf, line 10 conf-chain",
                        "annotation.conf, line 11 conf-overlap",
                        "annotation.conf, line 13 conf-abstract",
                        "annotation.conf, line 14 conf-part",
                        "annotation.conf, line 15 conf-taken",
                        "annotation.conf, line 17 conf-unknown",
                        "annotation.conf, line 17 conf-no-filler",
                        "visual.conf, line 2 conf-color",
                        "kb_shortcuts.conf, line 1 conf-reserved",
                        "kb_shortcuts.conf, line 3 conf-key-twice",
                        "kb_shortcuts.conf, line 4 conf-unknown");
    }

    @Test
    void thatEveryConfigurationOfTheSharedDataGoesThereAndBack() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(shared, "data"))) {
            files = all.filter(f -> f.endsWith("annotation.conf")).toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            Schema schema = ConfSchema.of(FileSource.of(file, file), MOST).schema();
            assertThat(SchemaValidator.validate(schema)).as(file.toString()).isEmpty();
            assertThat(schema.types()).as(file.toString()).isNotEmpty();
            String written = BratConfiguration.of(schema);
            assertThat(told(read("annotation.conf", written)))
                    .as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(told(schema));
            assertThat(written).as(file.toString()).doesNotContain("<ANY>");
        }
    }
}
