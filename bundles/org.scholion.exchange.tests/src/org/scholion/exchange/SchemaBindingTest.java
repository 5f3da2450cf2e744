/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

class SchemaBindingTest {

    private final AnnotationIds ids = AnnotationIds.system();
    private final Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private final EntityType known =
            news.types(EntityType.class).stream()
                    .filter(t -> t.attribute("level").isPresent() || !t.attributes().isEmpty())
                    .findFirst()
                    .orElseThrow();

    private Mention mention(String type) {
        return new Mention(
                AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1),
                Span.of(0, 1),
                Optional.empty());
    }

    private Relation relation(String type, Annotation... fillers) {
        TreeMap<String, List<org.scholion.document.AnnotationId>> roles = new TreeMap<>();
        roles.put("Arg", List.of(fillers).stream().map(Annotation::id).toList());
        return new Relation(
                AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1),
                roles,
                Optional.empty());
    }

    @Test
    void thatTypesAreFoundByIdThenByDisplayName() {
        SchemaBinding.Bound bound =
                SchemaBinding.bind(List.of(mention(known.id()), mention(known.name())), news);
        assertThat(bound.missing().isEmpty()).isTrue();
        assertThat(bound.annotations()).extracting(Annotation::typeId).containsOnly(known.id());
    }

    @Test
    void thatTagsAreFoundByTheirNames() {
        String attribute = known.attributes().get(0).id();
        Annotation bound =
                SchemaBinding.bind(
                                List.of(
                                        mention(known.id())
                                                .withHeader(
                                                        mention(known.id())
                                                                .header()
                                                                .withAttribute(
                                                                        attribute,
                                                                        Optional.of(
                                                                                AttributeValue.Tags
                                                                                        .of(
                                                                                                "Name"))))),
                                news)
                        .annotations()
                        .get(0);
        assertThat(bound.header().attributes())
                .containsEntry(attribute, AttributeValue.Tags.of("name"));
    }

    @Test
    void thatAnEventMayBeCalledLikeAnEntity() {
        List<Annotation> annotations = List.of(mention("Attack"), relation("Attack"));
        Schema adopted = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
        SchemaBinding.Bound bound = SchemaBinding.bind(annotations, adopted);
        assertThat(bound.missing().isEmpty()).isTrue();
        assertThat(bound.annotations()).extracting(Annotation::typeId).doesNotHaveDuplicates();
    }

    @Test
    void thatAdoptingTwiceChangesNothing() {
        SchemaNeeds needs = SchemaNeeds.of(List.of(mention("New"), relation("Rel")));
        Schema once = SchemaAdoption.adopt(news, needs);
        assertThat(SchemaBinding.missing(needs, once).isEmpty()).isTrue();
        assertThat(SchemaAdoption.adopt(once, needs).types()).isEqualTo(once.types());
    }

    @Test
    void thatWhatIsUnknownIsLeftOutWithWhatDependsOnIt() {
        Referent referent =
                new Referent(
                        AnnotationHeader.of(ids.next(), "Unknown", "anna", Exchange.TIME, 1),
                        "",
                        Optional.empty(),
                        List.of());
        Mention unknown = mention("Unknown");
        Mention kept = mention(known.id()).withReferent(Optional.of(referent.id()));
        Schema schema = SchemaAdoption.adopt(news, SchemaNeeds.of(List.of(relation("Rel", kept))));
        SchemaBinding.Kept result =
                SchemaBinding.keep(
                        List.of(referent, unknown, kept, relation("Rel", kept, unknown)),
                        schema,
                        "d");
        assertThat(result.annotations())
                .extracting(Annotation::id)
                .containsExactlyInAnyOrder(referent.id(), kept.id());
        assertThat(result.annotations()).extracting(Annotation::typeId).contains("");
        assertThat(result.losses().total()).isEqualTo(2);
    }
}
