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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;
import org.scholion.schema.xml.BuiltInSchemas;

/** UIMA accepts the type system of every schema. */
class TypeSystemProjectionTest {

    @Test
    void thatEveryBuiltInSchemaMakesACas() throws Exception {
        for (String name : BuiltInSchemas.names()) {
            Schema schema = BuiltInSchemas.load(name).orElseThrow();
            TypeSystem types = cas(TypeSystemProjection.of(schema)).getTypeSystem();
            assertThat(types.getType(UimaTypes.ELEMENT).getFeatures()).hasSizeGreaterThan(9);
            for (AnnotationType type : schema.types()) {
                Type projected = types.getType(UimaTypes.typeName(type));
                assertThat(types.subsumes(types.getType(UimaTypes.ELEMENT), projected)).isTrue();
                assertThat(UimaTypes.typeIdOf(projected.getName())).contains(type.id());
                type.attributes()
                        .forEach(
                                attribute ->
                                        assertThat(feature(projected, attribute.id())).isNotNull());
            }
        }
    }

    @Test
    void thatNamesUimaRefusesAreTaken() throws Exception {
        Schema schema =
                SchemaExtension.of(Schema.empty())
                        .entity("Merge-org")
                        .entity("हिन्दी")
                        .entity("1")
                        .relation("has part", "the whole", "2nd")
                        .attribute("हिन्दी", "is it?", AttributeKind.FLAG)
                        .documentLabel("label.of.text", "one")
                        .build();
        CAS cas = cas(TypeSystemProjection.of(schema));
        TypeSystem types = cas.getTypeSystem();
        assertThat(types.getType("org.scholion.entity.Merge_002dorg")).isNotNull();
        assertThat(types.getType(UimaTypes.referentTypeName("1"))).isNotNull();
        Type relation = types.getType(UimaTypes.typeName(schema.type("has part").orElseThrow()));
        Feature role = relation.getFeatureByBaseName(UimaTypes.roleFeature("2nd"));
        assertThat(role.getRange().getName()).isEqualTo(CAS.TYPE_NAME_FS_ARRAY);
        assertThat(UimaTypes.roleOf(role.getShortName())).contains("2nd");
        assertThat(UimaTypes.attributeOf(role.getShortName())).isEmpty();
    }

    @Test
    void thatTheDescriptionIsTheSameEveryTimeAndReadsBack() throws Exception {
        Schema schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        StringWriter xml = new StringWriter();
        TypeSystemProjection.of(schema).toXML(xml);
        StringWriter again = new StringWriter();
        TypeSystemProjection.of(schema).toXML(again);
        assertThat(again).hasToString(xml.toString());
        TypeSystemDescription read =
                UIMAFramework.getXMLParser()
                        .parseTypeSystemDescription(
                                new XMLInputSource(
                                        new ByteArrayInputStream(xml.toString().getBytes("UTF-8")),
                                        null));
        assertThat(cas(read).getTypeSystem().getType("org.scholion.entity.person")).isNotNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void thatAMentionSurvivesXmi() throws Exception {
        Schema schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        TypeSystemDescription system = TypeSystemProjection.of(schema);
        CAS cas = cas(system);
        cas.setDocumentText("Modi and Putin");
        TypeSystem types = cas.getTypeSystem();
        Type person = types.getType("org.scholion.entity.person");
        AnnotationFS mention = cas.createAnnotation(person, 0, 14);
        AnnotationFS first = cas.createAnnotation(types.getType(UimaTypes.FRAGMENT), 0, 4);
        AnnotationFS second = cas.createAnnotation(types.getType(UimaTypes.FRAGMENT), 9, 14);
        ArrayFS<FeatureStructure> pieces = cas.createArrayFS(2);
        pieces.set(0, first);
        pieces.set(1, second);
        mention.setFeatureValue(person.getFeatureByBaseName(UimaTypes.FRAGMENTS), pieces);
        mention.setDoubleValue(person.getFeatureByBaseName(UimaTypes.CONFIDENCE), Double.NaN);
        mention.setStringValue(feature(person, "level"), "name");
        FeatureStructure referent =
                cas.createFS(types.getType(UimaTypes.referentTypeName("person")));
        mention.setFeatureValue(person.getFeatureByBaseName(UimaTypes.REFERENT_OF), referent);
        cas.addFsToIndexes(referent);
        cas.addFsToIndexes(mention);
        ByteArrayOutputStream xmi = new ByteArrayOutputStream();
        XmiCasSerializer.serialize(cas, xmi);

        CAS read = cas(system);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi.toByteArray()), read, false);
        Type readPerson = read.getTypeSystem().getType("org.scholion.entity.person");
        List<AnnotationFS> mentions = new ArrayList<>();
        read.getAnnotationIndex(readPerson).forEach(mentions::add);
        assertThat(mentions).hasSize(1);
        AnnotationFS back = mentions.get(0);
        assertThat(back.getDoubleValue(readPerson.getFeatureByBaseName(UimaTypes.CONFIDENCE)))
                .isNaN();
        assertThat(back.getStringValue(feature(readPerson, "level"))).isEqualTo("name");
        ArrayFS<?> readPieces =
                (ArrayFS<?>)
                        back.getFeatureValue(readPerson.getFeatureByBaseName(UimaTypes.FRAGMENTS));
        assertThat(((AnnotationFS) readPieces.get(1)).getCoveredText()).isEqualTo("Putin");
        assertThat(read.getAnnotationIndex(read.getTypeSystem().getType(UimaTypes.FRAGMENT)))
                .isEmpty();
    }

    private static CAS cas(TypeSystemDescription system) throws Exception {
        return CasCreationUtils.createCas(system, null, null);
    }

    private static Feature feature(Type type, String attributeId) {
        return type.getFeatureByBaseName(UimaTypes.attributeFeature(attributeId));
    }
}
