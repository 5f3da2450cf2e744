/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.xml.SchemaXml;

/**
 * The whole type system, as the constants of {@link UimaTypes} describe it and other programs know
 * it.
 */
class TypeSystemTableTest {

    private static final String COMMON =
            " id:String typeId:String madeBy:String madeAt:String schemaVersion:Integer"
                    + " note:String confidence:Double unsure:Boolean attributeStates:StringArray"
                    + " otherAttributes:StringArray";

    /** Type, what it is below, and its features: a list holds what stands in brackets. */
    private static final List<String> FIXED =
            List.of(
                    "Element Annotation" + COMMON,
                    "Fragment Annotation",
                    "Span TOP fragments:[Fragment]",
                    "Referent TOP"
                            + COMMON
                            + " name:String identifier:String entry:String entryName:String members:[Referent]",
                    "Mention Element fragments:[Fragment] referent:Referent",
                    "Relation Element anchor:[Fragment] otherRoles:[RoleFillers]",
                    "RoleFillers TOP role:String fillers:[TOP]",
                    "Stance Element holders:[StanceEnd] targets:[StanceEnd] sources:[StanceEnd]"
                            + " polarity:String polarityState:String intensity:String"
                            + " intensityState:String cues:[Span] evidence:[Span]",
                    "StanceEnd TOP kind:String entry:String entryName:String annotation:TOP referent:Referent cues:[Span]",
                    "Passage Element author:TOP authorName:String date:String excluded:Boolean",
                    "DocumentLabel Element values:StringArray state:String",
                    "Token Annotation id:String columns:StringArray",
                    "Sentence Annotation id:String comments:StringArray",
                    "BaseLayer TOP source:String tokens:[Token] sentences:[Sentence]"
                            + " facts:StringArray",
                    "Document TOP name:String member:String schema:String schemaVersion:Integer schemaFormat:Integer"
                            + " metadata:StringArray");

    private static String shortName(String name) {
        return name.replace(UimaTypes.CAS, "").replaceAll("uima\\.(cas|tcas)\\.", "");
    }

    private static String line(TypeDescription type) {
        StringBuilder line = new StringBuilder(shortName(type.getName()));
        line.append(' ').append(shortName(type.getSupertypeName()));
        for (FeatureDescription feature : type.getFeatures()) {
            line.append(' ').append(feature.getName()).append(':');
            if (feature.getRangeTypeName().equals(CAS.TYPE_NAME_FS_ARRAY)) {
                line.append('[').append(shortName(feature.getElementType())).append(']');
                assertThat(feature.getMultipleReferencesAllowed()).isFalse();
            } else {
                line.append(shortName(feature.getRangeTypeName()));
            }
        }
        return line.toString();
    }

    private static List<String> lines(Schema schema) {
        return Arrays.stream(TypeSystemProjection.of(schema).getTypes())
                .map(TypeSystemTableTest::line)
                .toList();
    }

    @Test
    void thatTheFixedTypesAreThoseThatOtherProgramsKnow() {
        assertThat(lines(Schema.empty())).containsExactlyInAnyOrderElementsOf(FIXED);
        TypeSystemDescription system = TypeSystemProjection.of(Schema.empty());
        assertThat(system.getName()).isEqualTo("scholion-empty");
        assertThat(system.getDescription()).isEqualTo("Empty");
        assertThat(system.getVersion()).isEqualTo("1");
        assertThat(system.getTypes())
                .allMatch(type -> !type.getDescription().isBlank())
                .allMatch(type -> !type.getDescription().startsWith("schema.uima"));
    }

    private static Attribute attribute(String id, AttributeKind kind) {
        return new Attribute(
                id,
                id,
                "",
                kind,
                kind == AttributeKind.TAGS ? Optional.of("t") : Optional.empty(),
                false,
                Optional.empty());
    }

    private static org.scholion.schema.TypeDescription description(String id) {
        return new org.scholion.schema.TypeDescription(
                id,
                id,
                id,
                "",
                new TypeColor(1, 2),
                Optional.empty(),
                List.of(
                        attribute("one", AttributeKind.TEXT),
                        attribute("m-y", AttributeKind.TAGS)));
    }

    @Test
    void thatAnEntityTypeIsBelowTheOneItIsAKindOf() throws InvalidSchemaException {
        Schema schema =
                SchemaXml.read(
                        """
                        <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="s" name="S">
                          <tagSet id="t" name="T"><tag id="a" name="A"/></tagSet>
                          <entity id="c" name="C" parent="b">
                            <attribute id="two" name="Two"/>
                            <attribute id="one" name="One" kind="tags" tagSet="t"/>
                          </entity>
                          <entity id="b" name="B" parent="a"/>
                          <entity id="a" name="A" abstract="true">
                            <attribute id="one" name="One" kind="tags" tagSet="t"/>
                            <attribute id="to" name="To" kind="link"/>
                          </entity>
                        </s:schema>
                        """,
                        "s.xml");
        List<String> added = new ArrayList<>(lines(schema));
        added.removeAll(FIXED);
        assertThat(added)
                .containsExactly(
                        "org.scholion.entity.c org.scholion.entity.b attribute_two:String",
                        "org.scholion.referent.c org.scholion.referent.b attribute_two:String",
                        "org.scholion.entity.b org.scholion.entity.a",
                        "org.scholion.referent.b org.scholion.referent.a",
                        "org.scholion.entity.a Mention attribute_one:StringArray"
                                + " attribute_to:String",
                        "org.scholion.referent.a Referent attribute_one:StringArray"
                                + " attribute_to:String");
    }

    @Test
    void thatASchemaAddsATypeForEachOfItsOwnWithItsRolesAndAttributes() {
        Schema schema =
                new Schema(
                        "a b",
                        "A",
                        "",
                        List.of(
                                new EntityType(description("e")),
                                new RelationType(
                                        description("r"),
                                        List.of(
                                                new Role("from", "f", 1, 1, List.of()),
                                                new Role("to", "t", 1, 1, List.of())),
                                        false,
                                        false),
                                new StanceType(
                                        description("s"),
                                        "t",
                                        Optional.empty(),
                                        List.of(),
                                        List.of()),
                                new PassageType(description("p"), false),
                                new DocumentLabelType(description("l"), "t", false)),
                        List.of(new TagSet("t", "T", false, true, List.of())));
        String own = " attribute_one:String attribute_m_002dy:StringArray";
        List<String> added = new ArrayList<>(lines(schema));
        added.removeAll(FIXED);
        assertThat(added)
                .containsExactly(
                        "org.scholion.entity.e Mention" + own,
                        "org.scholion.referent.e Referent" + own,
                        "org.scholion.relation.r Relation" + own + " role_from:[TOP] role_to:[TOP]",
                        "org.scholion.stance.s Stance" + own,
                        "org.scholion.passage.p Passage" + own,
                        "org.scholion.label.l DocumentLabel" + own);
        assertThat(TypeSystemProjection.of(schema).getName()).isEqualTo("scholion-a_0020b");
        Map<String, String> ids = new TreeMap<>();
        schema.types()
                .forEach(
                        type ->
                                ids.put(
                                        type.id(),
                                        UimaTypes.typeIdOf(UimaTypes.typeName(type)).orElse("")));
        assertThat(ids).hasSize(5).allSatisfy((id, back) -> assertThat(back).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "org.scholion.entity.Merge_002dorg,Merge-org",
        "org.scholion.referent.a,a",
        "org.scholion.label.x_z1,1",
        "org.scholion.cas.Mention,",
        "org.scholion.other.a,",
        "org.scholion.entity.a_,",
        "a,"
    })
    void thatATypeOfTheCasNamesItsTypeOfTheSchema(String name, String id) {
        assertThat(UimaTypes.typeIdOf(name)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void thatFeaturesAreRolesOrAttributesByTheirNames() {
        assertThat(UimaTypes.roleOf("role_a__b")).contains("a_b");
        assertThat(UimaTypes.roleOf("attribute_a")).isEmpty();
        assertThat(UimaTypes.attributeOf("attribute_a")).contains("a");
        assertThat(UimaTypes.attributeOf("role_a")).isEmpty();
        assertThat(UimaTypes.attributeOf("note")).isEmpty();
        assertThat(UimaTypes.roleOf("role_a_")).isEmpty();
    }

    /** The letters and digits next to those that are taken as they are. */
    @ParameterizedTest
    @CsvSource({"40,5b,2f", "60,7b,3a"})
    void thatOnlyLettersAndDigitsOfAsciiStandForThemselves(String a, String b, String c) {
        for (String hex : List.of(a, b, c)) {
            String id = "a" + (char) Integer.parseInt(hex, 16);
            assertThat(UimaNames.escape(id)).isEqualTo("a_00" + hex);
            assertThat(UimaNames.unescape("a_00" + hex)).contains(id);
        }
        for (String id : List.of("A", "Z", "a", "z", "a0", "a9")) {
            assertThat(UimaNames.escape(id)).isEqualTo(id);
        }
        assertThat(UimaNames.unescape("a_00f")).isEmpty();
        assertThat(UimaNames.unescape("a_ffff")).contains("a\uffff");
    }
}
