/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.scholion.schema.uima.EmbeddedSchema;
import org.scholion.schema.uima.TypeSystemProjection;
import org.scholion.schema.xml.BuiltInSchemas;

/** A type system gives back the schema it was made from. */
class EmbeddedSchemaTest {

    private static TypeSystemDescription throughXml(TypeSystemDescription system) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        system.toXML(out);
        return UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(new ByteArrayInputStream(out.toByteArray()), null));
    }

    private static TypeSystemDescription written(Schema schema) throws Exception {
        TypeSystemDescription system = TypeSystemProjection.of(schema);
        EmbeddedSchema.put(system, schema);
        return throughXml(system);
    }

    @Test
    void thatEverySchemaComesBackWhole() throws Exception {
        Random random = new Random(41);
        for (int i = 0; i < 200; i++) {
            Schema schema = RandomSchemas.next(random);
            assertThat(EmbeddedSchema.of(written(schema), "a")).contains(schema);
        }
    }

    @Test
    void thatItComesBackAfterATypeSystemWasReadAndWrittenByOthers() throws Exception {
        Schema schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        assertThat(EmbeddedSchema.of(throughXml(written(schema)), "a")).contains(schema);
    }

    @Test
    void thatATypeSystemOfOthersHasNone() throws Exception {
        TypeSystemDescription system = TypeSystemProjection.of(Schema.empty());
        assertThat(EmbeddedSchema.of(system, "a")).isEmpty();
    }

    @Test
    void thatADamagedOneIsRefused() throws Exception {
        TypeSystemDescription system = TypeSystemProjection.of(Schema.empty());
        EmbeddedSchema.put(system, Schema.empty());
        system.setDescription(system.getDescription().replace("name=", "nome="));
        assertThatThrownBy(() -> EmbeddedSchema.of(system, "a.xml"))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("a.xml");
    }

    @Test
    void thatAUnionKeepsWhatIsThereAndAddsTheRest() {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        assertThat(SchemaUnion.of(Schema.empty(), news)).contains(news);
        AnnotationType first = news.types().get(0);
        Schema own = SchemaExtension.of(Schema.empty()).entity(first.id()).entity("mine").build();
        Schema union = SchemaUnion.of(own, news).orElseThrow();
        assertThat(union.id()).isEqualTo(own.id());
        assertThat(union.types()).startsWith(own.types().toArray(AnnotationType[]::new));
        assertThat(union.tagSets()).containsAll(news.tagSets());
        assertThat(SchemaCompatibility.compare(own, union).additive()).isTrue();
        assertThat(SchemaUnion.of(union, news)).isEqualTo(Optional.of(union));
        assertThat(List.copyOf(union.types()))
                .extracting(AnnotationType::id)
                .containsAll(news.types().stream().map(AnnotationType::id).toList());
    }
}
