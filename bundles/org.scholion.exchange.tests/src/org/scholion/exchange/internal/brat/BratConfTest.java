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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;

/** What a configuration declares, and what is declared of a schema. */
class BratConfTest {

    private static final String ENTITIES = "[entities]\nOrg\nGov\nDate\n";

    private static Schema schema(String conf) throws UnreadableSourceException {
        return read(conf).schema().orElse(Schema.empty());
    }

    private static ImportedDocument read(String conf) throws UnreadableSourceException {
        return Exchange.read(
                "brat",
                MemorySource.of("d/a.ann", "", "d/a.txt", "text", "d/annotation.conf", conf));
    }

    private static RelationType relation(Schema schema, String id) {
        return schema.type(id, RelationType.class).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "?, 1", "*, -1", "+, -1", "{3}, 3", "{1-4}, 4", "{99999999999}, 100000"})
    void thatARoleTakesAsManyFillersAsItsSignSays(String sign, int most) throws Exception {
        Schema schema = schema(ENTITIES + "[events]\nSue Agent" + sign + ":Org|Gov\n");
        Role role = relation(schema, "Sue").role("Agent").orElseThrow();
        assertThat(role.maximum()).isEqualTo(most);
        assertThat(role.allowedTypes()).containsExactly("Org", "Gov");
    }

    @ParameterizedTest
    @CsvSource({
        "<ANY>, Org; Gov; Date; Part; Sue",
        "<ENTITY>, Org; Gov; Date",
        "<RELATION>, Part",
        "<EVENT>, Sue",
        "Org, Org",
        "Org|Sue, Org; Sue",
        "<STATES>, Org; Gov",
        "Nobody, ''"
    })
    void thatAnAttributeIsOfTheTypesItsArgumentNames(String argument, String expected)
            throws Exception {
        Schema schema =
                schema(
                        "<BOTH>=<STATES>\n<STATES>=Org|Gov\n"
                                + ENTITIES
                                + "[events]\nSue Agent:<BOTH>\n"
                                + "[relations]\nPart Arg1:Org, Arg2:Org\n"
                                + "[attributes]\nLevel Arg:"
                                + argument
                                + ", Value:High|Low\nFlag Arg:"
                                + argument
                                + "\n");
        List<String> having = new ArrayList<>();
        for (AnnotationType type : schema.types()) {
            if (!type.attributes().isEmpty()) {
                having.add(type.id());
                Attribute level = type.attribute("Level").orElseThrow();
                assertThat(level.kind()).isEqualTo(AttributeKind.TAG);
                assertThat(schema.tagSet("Level").orElseThrow().tags())
                        .extracting(Tag::id)
                        .containsExactly("High", "Low");
                assertThat(type.attribute("Flag").orElseThrow().kind())
                        .isEqualTo(AttributeKind.FLAG);
            }
        }
        assertThat(String.join("; ", having)).isEqualTo(expected);
    }

    @Test
    void thatARelationMayBeSymmetricAndAChainIsNone() throws Exception {
        Schema schema =
                schema(
                        ENTITIES
                                + "[relations]\n"
                                + "Near Arg1:Org, Arg2:Org, <REL-TYPE>:symmetric\n"
                                + "Of Arg1:Org, Arg2:Org\n"
                                + "Same Arg1:Org, Arg2:Org, <REL-TYPE>:symmetric-transitive\n"
                                + "ENTITY-NESTING Arg1:Org, Arg2:Org\n"
                                + "Bare\n");
        assertThat(schema.types(RelationType.class))
                .extracting(RelationType::id)
                .containsExactly("Near", "Of");
        assertThat(schema.types(EntityType.class))
                .extracting(EntityType::id)
                .containsExactly("Org", "Gov", "Date");
        assertThat(relation(schema, "Near").symmetric()).isTrue();
        assertThat(relation(schema, "Of").symmetric()).isFalse();
        assertThat(relation(schema, "Of").roles())
                .extracting(Role::id)
                .containsExactly("Arg1", "Arg2");
        assertThat(read("# nothing\n\n").schema()).isEmpty();
    }

    @Test
    void thatARoleThatTakesAnythingNamesNoTypesAndOneThatNothingFillsIsNone() throws Exception {
        Schema schema =
                schema(
                        "<ONE>=Org\n"
                                + ENTITIES
                                + "[events]\nSue Any:<ANY>, One:<ONE>, Ghost:Nobody, Event:Sue\n");
        assertThat(relation(schema, "Sue").roles())
                .extracting(role -> role.id() + role.allowedTypes())
                .containsExactly("Any[]", "One[Org]", "Event[Sue]");
    }

    @Test
    void thatMacrosThatNameEachOtherEnd() throws Exception {
        assertThat(
                        relation(
                                        schema(
                                                "<A>=<A>\n"
                                                        + ENTITIES
                                                        + "[events]\nSue Agent:<A>\n"),
                                        "Sue")
                                .roles())
                .isEmpty();
        String many = "<A>=" + "<A>|".repeat(20) + "Org\n";
        assertThatThrownBy(() -> schema(many + ENTITIES + "[events]\nSue Agent:<A>\n"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("annotation.conf");
    }

    @Test
    void thatANameNoSchemaCanHoldIsNoticedWithItsLine() throws Exception {
        ImportedDocument document = read("[entities]\nOrg\n\nBad\u0001Name\n");
        assertThat(document.schema().orElseThrow().types()).hasSize(1);
        assertThat(document.notices())
                .singleElement()
                .satisfies(
                        n ->
                                assertThat(n.place().toString())
                                        .isEqualTo("d/annotation.conf, line 4"));
    }

    @Test
    void thatWhatASchemaSaysOfRolesStandsInTheConfiguration() throws Exception {
        Schema schema =
                new Schema(
                        "s",
                        "S",
                        "",
                        List.of(
                                new EntityType(type("Org")),
                                relation("Event", true, false, roles()),
                                relation("Near", false, true, List.of(role("A", 1), role("B", 1))),
                                relation("Of", false, false, List.of(role("A", 1), role("B", 1))),
                                relation("One", false, true, List.of(role("A", 1)))),
                        List.of());
        MemoryTarget target = new MemoryTarget();
        Exchange.write(
                "brat",
                target,
                Exchange.export(
                        ImportedDocument.ofText(
                                "d", "text", "", CharsetFacts.UTF_8, Optional.empty()),
                        schema,
                        List.of()));
        assertThat(target.text("annotation.conf").lines())
                .contains(
                        "Event\tone:Org, maybe?:<ANY>, any*:<ANY>, some+:<ANY>, few{1-2}:<ANY>",
                        "Near\tA:<ANY>, B:<ANY>, <REL-TYPE>:symmetric",
                        "Of\tA:<ANY>, B:<ANY>",
                        "One\tA:<ANY>");
        List<String> lines = target.text("annotation.conf").lines().toList();
        assertThat(lines.indexOf("[events]")).isLessThan(lines.indexOf("One\tA:<ANY>"));
        assertThat(lines.indexOf("[events]")).isGreaterThan(lines.indexOf("Of\tA:<ANY>, B:<ANY>"));
    }

    @Test
    void thatWhatAnnotationsUseBeyondTheirSchemaIsDeclaredToo() throws Exception {
        AnnotationIds ids = AnnotationIds.system();
        Mention acme =
                new Mention(
                        header(ids, "Org")
                                .withAttribute("Level", Optional.of(AttributeValue.Tags.of("High")))
                                .withAttribute("Size", Optional.of(new AttributeValue.Flag(true)))
                                .withAttribute("Why", Optional.of(new AttributeValue.Text("text"))),
                        Span.of(0, 4),
                        Optional.empty());
        Mention other =
                new Mention(
                        header(ids, "Gov")
                                .withAttribute("Level", Optional.of(AttributeValue.Tags.of("Low"))),
                        Span.of(0, 4),
                        Optional.empty());
        TreeMap<String, List<AnnotationId>> ends = new TreeMap<>();
        ends.put("A", List.of(acme.id()));
        ends.put("B", List.of(other.id()));
        Relation near = new Relation(header(ids, "Near"), ends, Optional.empty());
        Relation said = new Relation(header(ids, "Said"), ends, Optional.of(Span.of(0, 4)));
        TreeMap<String, List<AnnotationId>> members = new TreeMap<>();
        members.put("Member", List.of(acme.id(), other.id()));
        Relation same = new Relation(header(ids, "Same"), members, Optional.empty());
        MemoryTarget target = new MemoryTarget();
        Exchange.write(
                "brat",
                target,
                Exchange.export(
                        ImportedDocument.ofText(
                                "d", "text", "", CharsetFacts.UTF_8, Optional.empty()),
                        Schema.empty(),
                        List.of(acme, other, near, said, same)));
        assertThat(target.text("annotation.conf"))
                .isEqualTo(
                        """
                        [entities]

                        Gov
                        Org

                        [relations]

                        Near\tA:<ANY>, B:<ANY>
                        Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
                        Same\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive

                        [events]

                        Said\tA*:<ANY>, B*:<ANY>

                        [attributes]

                        Level\tArg:Gov|Org, Value:Low|High
                        Size\tArg:Org
                        """);
    }

    private static AnnotationHeader header(AnnotationIds ids, String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private static List<Role> roles() {
        return List.of(
                new Role("one", "one", 1, 1, List.of("Org", "unknown")),
                new Role("maybe", "maybe", 0, 1, List.of()),
                new Role("any", "any", 0, Role.UNBOUNDED, List.of()),
                new Role("some", "some", 1, Role.UNBOUNDED, List.of()),
                new Role("few", "few", 1, 2, List.of()));
    }

    private static Role role(String id, int least) {
        return new Role(id, id, least, 1, List.of());
    }

    private static RelationType relation(
            String id, boolean anchored, boolean symmetric, List<Role> roles) {
        return new RelationType(type(id), roles, anchored, symmetric);
    }

    private static TypeDescription type(String id) {
        return new TypeDescription(
                id, id, id, "", new TypeColor(0x336699, 0x99CCFF), Optional.empty(), List.of());
    }
}
