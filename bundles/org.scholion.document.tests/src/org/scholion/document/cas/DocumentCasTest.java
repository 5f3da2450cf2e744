/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.TestSchemas;
import org.scholion.schema.Schema;

class DocumentCasTest {

    private static final String TEXT = "Lavrov opposes the West.";

    @Test
    void thatEqualSchemasShareOneTypeSystem() throws Exception {
        Schema schema = TestSchemas.SCHEMA;
        Schema equal =
                new Schema(
                        schema.id(),
                        schema.name(),
                        schema.description(),
                        schema.types(),
                        schema.tagSets());
        assertThat(types(equal)).isSameAs(types(schema));
        assertThat(types(Schema.empty())).isNotSameAs(types(schema));
    }

    @Test
    void thatCasesOfOneTypeSystemDoNotShareTheirContent() throws Exception {
        DocumentCas one = of(TestSchemas.SCHEMA, mention("person", 6));
        DocumentCas other = of(TestSchemas.SCHEMA);
        int size = one.lend(cas -> cas.getAnnotationIndex().size());
        int otherSize = other.lend(cas -> cas.getAnnotationIndex().size());
        assertThat(size).isEqualTo(otherSize + 1);
    }

    @Test
    void thatACasThatWasGivenUpIsAnothersAndEmpty() throws Exception {
        DocumentCas one = of(TestSchemas.SCHEMA, mention("person", 6));
        CAS cas = one.lend(lent -> lent);
        one.release();
        one.release();
        assertThatThrownBy(() -> one.lend(CAS::getDocumentText))
                .isInstanceOf(IllegalStateException.class);
        assertThat(cas.getDocumentText()).isNull();
        DocumentCas other = of(TestSchemas.SCHEMA);
        DocumentCas third = of(TestSchemas.SCHEMA);
        CAS others = other.lend(lent -> lent);
        assertThat(others).isNotSameAs(third.lend(lent -> lent));
        assertThat(others.getDocumentText()).isEqualTo(TEXT);
        int size = third.lend(lent -> lent.getAnnotationIndex().size());
        assertThat(others.getAnnotationIndex().size()).isEqualTo(size);
    }

    @Test
    void thatWhatBreaksTheStructureIsNotPutInACas() {
        assertThatThrownBy(() -> of(TestSchemas.SCHEMA, mention("dragon", 6)))
                .isInstanceOf(AnnotationMisfitException.class)
                .hasMessageContaining("dragon");
        assertThatThrownBy(() -> of(TestSchemas.SCHEMA, mention("person", 99)))
                .isInstanceOf(AnnotationMisfitException.class);
    }

    private static TypeSystem types(Schema schema) throws Exception {
        return of(schema).lend(CAS::getTypeSystem);
    }

    private static Mention mention(String type, int end) {
        return new Mention(
                AnnotationHeader.of(AnnotationIds.system().next(), type, "ann", Instant.EPOCH, 1),
                Span.of(0, end),
                Optional.empty());
    }

    private static DocumentCas of(Schema schema, Mention... mentions) throws Exception {
        return DocumentCas.of(
                TEXT,
                Optional.of("en"),
                schema,
                Optional.empty(),
                new AnnotationMap(List.of(mentions)));
    }
}
