/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.schema.FeatureChoice;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.schema.TypeChoice;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.Tag;

/** Type systems of others become schemas, and what is guessed can be changed. */
class TypeSystemProposalTest {

    private static final long MOST = 1 << 24;

    private static SchemaProposal shared(String file) throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        Path path = Path.of(shared, "data", file);
        return TypeSystemProposal.of(FileSource.of(path, path), MOST);
    }

    private static SchemaProposal of(String types) throws Exception {
        String xml =
                "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">"
                        + "<name>mine</name><types>"
                        + types
                        + "</types></typeSystemDescription>";
        return TypeSystemProposal.of(MemorySource.of("t.xml", xml), MOST);
    }

    private static String type(String name, String above, String... features) {
        return "<typeDescription><name>%s</name><description/><supertypeName>%s</supertypeName><features>%s</features></typeDescription>"
                .formatted(name, above, String.join("", features));
    }

    private static String feature(String name, String range) {
        return "<featureDescription><name>%s</name><rangeTypeName>%s</rangeTypeName></featureDescription>"
                .formatted(name, range);
    }

    @Test
    void thatTypesInheritAndRangesAndAllowedValuesBecomeAttributes() throws Exception {
        Schema schema =
                of(type("x.Agent", "uima.tcas.Annotation", feature("age", "uima.cas.Integer"))
                                + type("x.Person", "x.Agent", feature("rank", "x.Rank"))
                                + type(
                                        "x.Sues",
                                        "uima.tcas.Annotation",
                                        feature("who", "x.Agent"),
                                        feature("whom", "x.Agent"))
                                + "<typeDescription><name>x.Rank</name><supertypeName>uima.cas.String"
                                + "</supertypeName><allowedValues><value><string>high</string></value>"
                                + "<value><string>low</string></value></allowedValues></typeDescription>")
                        .schema();
        assertThat(SchemaValidator.validate(schema)).isEmpty();
        EntityType person = schema.type("x.Person", EntityType.class).orElseThrow();
        assertThat(person.parent()).contains("x.Agent");
        assertThat(person.description().name()).isEqualTo("Person");
        assertThat(person.attributes())
                .extracting(Attribute::id, Attribute::kind)
                .containsExactly(
                        tuple("age", AttributeKind.INTEGER), tuple("rank", AttributeKind.TAG));
        assertThat(schema.tagSet("x.Rank").orElseThrow().tags())
                .extracting(Tag::id)
                .containsExactly("high", "low");
        assertThat(schema.tagSet("x.Rank").orElseThrow().open()).isFalse();
        RelationType sues = schema.type("x.Sues", RelationType.class).orElseThrow();
        assertThat(sues.roles()).extracting(Role::id).containsExactly("who", "whom");
        assertThat(sues.roles().get(0).allowedTypes()).containsExactly("x.Agent");
    }

    @Test
    void thatAGuessCanBeChanged() throws Exception {
        SchemaProposal proposal =
                of(
                        type("x.A", "uima.tcas.Annotation")
                                + type(
                                        "x.Pair",
                                        "uima.tcas.Annotation",
                                        feature("one", "x.A"),
                                        feature("two", "x.A")));
        assertThat(proposal.guessed()).extracting(TypeChoice::name).containsExactly("x.Pair");
        SchemaProposal changed =
                proposal.with(
                        "x.Pair",
                        pair ->
                                pair.as(TypeChoice.Use.ENTITY)
                                        .with("one", FeatureChoice.Use.ATTRIBUTE)
                                        .with("two", FeatureChoice.Use.LEFT_OUT));
        assertThat(changed.guessed()).isEmpty();
        Schema schema = changed.schema();
        assertThat(SchemaValidator.validate(schema)).isEmpty();
        Attribute one = schema.type("x.Pair", EntityType.class).orElseThrow().attributes().get(0);
        assertThat(one.kind()).isEqualTo(AttributeKind.LINK);
        assertThat(one.terms().allowedTypes()).containsExactly("x.A");
        assertThat(schema.type("x.Pair").orElseThrow().attributes()).hasSize(1);
    }

    @Test
    void thatTheSameShortNameInTwoPackagesStaysTwoTypes() throws Exception {
        Schema one = shared("cases/46-xmi-short-names/one/TypeSystem.xml").schema();
        Schema two = shared("cases/46-xmi-short-names/two/typesystem.xml").schema();
        assertThat(one.type("my.Person").orElseThrow().description().name()).isEqualTo("Person");
        assertThat(two.type("my.Person").orElseThrow().description().name()).isEqualTo("my.Person");
        assertThat(two.type("other.Person").orElseThrow().description().name())
                .isEqualTo("other.Person");
        assertThat(two.type("my.Knows", RelationType.class)).isPresent();
    }

    @Test
    void thatSlotsBecomeRolesChainsMentionsAndBookkeepingIsLeftOut() throws Exception {
        SchemaProposal proposal = shared("webanno-tsv/sampleSlotAnnotation1/typesystem.xml");
        Schema schema = proposal.schema();
        assertThat(SchemaValidator.validate(schema)).isEmpty();
        RelationType host =
                schema.type("webanno.custom.SimpleSlotHost", RelationType.class).orElseThrow();
        assertThat(host.anchored()).isTrue();
        assertThat(host.roles()).extracting(Role::id).containsExactly("links");
        assertThat(host.roles().get(0).maximum()).isEqualTo(Role.UNBOUNDED);
        String dkpro = "de.tudarmstadt.ukp.dkpro.core.api.";
        EntityType link =
                schema.type(dkpro + "coref.type.CoreferenceLink", EntityType.class).orElseThrow();
        assertThat(link.referents().allowed()).isTrue();
        assertThat(link.attributes())
                .extracting(Attribute::id)
                .containsExactly("referenceType", "referenceRelation");
        for (String left :
                List.of(
                        "metadata.type.TagsetDescription",
                        "metadata.type.DocumentMetaData",
                        "segmentation.type.Token",
                        "segmentation.type.Sentence")) {
            assertThat(schema.type(dkpro + left)).isEmpty();
            assertThat(proposal.type(dkpro + left).orElseThrow().use())
                    .isEqualTo(TypeChoice.Use.LEFT_OUT);
        }
        EntityType person = schema.type(dkpro + "ner.type.Person", EntityType.class).orElseThrow();
        assertThat(person.parent()).contains(dkpro + "ner.type.NamedEntity");
        assertThat(schema.type(dkpro + "syntax.type.dependency.NSUBJ", RelationType.class))
                .isPresent();
    }

    @Test
    void thatEveryTypeSystemOfTheSharedDataMakesAValidSchema() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(shared, "data"))) {
            files =
                    all.filter(
                                    f ->
                                            f.toString()
                                                    .toLowerCase(Locale.ROOT)
                                                    .endsWith("typesystem.xml"))
                            .toList();
        }
        assertThat(files).hasSizeGreaterThan(9);
        for (Path file : files) {
            Schema schema = TypeSystemProposal.of(FileSource.of(file, file), MOST).schema();
            assertThat(SchemaValidator.validate(schema)).as(file.toString()).isEmpty();
            assertThat(SchemaValidator.unfillable(schema)).as(file.toString()).isEmpty();
        }
    }
}
