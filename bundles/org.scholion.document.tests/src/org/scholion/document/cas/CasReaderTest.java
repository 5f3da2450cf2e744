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
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.BaseLayer;
import org.scholion.document.DemandingSchema;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.TestSchemas;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.TypeSystemProjection;
import org.scholion.schema.uima.UimaTypes;

class CasReaderTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    private final AnnotationIds ids = AnnotationIds.system();
    private final CasReader reader = new CasReader(TestSchemas.SCHEMA, ids, "imported", NOW, 7);

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void thatWhatADocumentHoldsIsReadFromItsCas(long seed) throws Exception {
        RandomAnnotations values = new RandomAnnotations(seed);
        AnnotationMap map = new AnnotationMap();
        for (int n = 0; n < 300; n++) {
            map.apply(
                    List.of(new AnnotationChange(Optional.empty(), Optional.of(values.any(map)))));
        }
        DocumentCas document = open(RandomAnnotations.TEXT, map);
        CasContents contents = document.lend(reader::read);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.annotations()).containsExactlyElementsOf(map.all());
    }

    @Test
    void thatValuesOfInheritedAttributesComeBack() throws Exception {
        Schema schema = DemandingSchema.SCHEMA;
        AnnotationHeader header =
                header("\u091c\u0917\u0939-1")
                        .withAttributes(
                                Map.of(
                                        "age",
                                        new AttributeValue.Number(new BigDecimal("9000.50")),
                                        "level",
                                        AttributeValue.Tags.of("high"),
                                        "boss",
                                        new AttributeValue.Text(ids.next().value()),
                                        "cause",
                                        new AttributeValue.Skipped("nobody knows"),
                                        "unheard",
                                        new AttributeValue.Flag(true)));
        List<Annotation> annotations =
                List.of(
                        new Mention(header, Span.of(0, 3), Optional.empty()),
                        new Mention(header("being"), Span.of(0, 3), Optional.empty()));
        DocumentCas document =
                DocumentCas.of(
                        "Zeus.",
                        Optional.of("en"),
                        schema,
                        Optional.empty(),
                        new AnnotationMap(annotations));
        CasReader demanding = new CasReader(schema, ids, "imported", NOW, 7);
        CasContents contents = document.lend(demanding::read);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.annotations()).containsExactlyElementsOf(annotations);
    }

    @Test
    void thatADocumentComesBackFromXmi() throws Exception {
        String text = "Lavrov opposes the West. قال إن الهند تدعم.";
        Mention lavrov =
                new Mention(
                        header("person").withNote(Optional.of("<who> & \"why\"")),
                        Span.of(0, 6),
                        Optional.empty());
        Mention split =
                new Mention(
                        header("जगह-1"),
                        new Span(List.of(new Fragment(15, 18), new Fragment(19, 23))),
                        Optional.empty());
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(lavrov.id(), split.id()));
        Relation relation = new Relation(header("member"), roles, Optional.empty());
        Stance stance =
                new Stance(
                        header("stance"),
                        List.of(new StanceEnd.Annotated(lavrov.id())),
                        List.of(new StanceEnd.Annotated(relation.id()), new StanceEnd.Author()),
                        List.of(new StanceEnd.Implicit(Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Span.of(7, 14)),
                        List.of());
        BaseLayer layer =
                new BaseLayer(
                        "test 1",
                        List.of(new BaseLayer.Token("1", 0, 6, Map.of("upos", "PROPN"))),
                        List.of(
                                new BaseLayer.Sentence(
                                        Optional.of("s1"), 0, 24, List.of("# text"))),
                        Map.of("line-end", "crlf", "end", "\n"));
        List<Annotation> annotations = List.of(lavrov, split, relation, stance);
        DocumentCas document =
                DocumentCas.of(
                        text,
                        Optional.of("en"),
                        TestSchemas.SCHEMA,
                        Optional.of(layer),
                        new AnnotationMap(annotations));
        CasDocument description =
                new CasDocument("a/b.txt", "ann", "test", 3, Map.of("date", "2024-05"));
        document.describe(new CasDocument("x", "y", "z", 0, Map.of()));
        document.describe(description);

        byte[] xmi = document.lend(CasReaderTest::toXmi);
        assertThat(new String(xmi, StandardCharsets.UTF_8))
                .contains("schemaFormat=\"" + Schema.FORMAT + "\"");
        CAS read = emptyCas();
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), read);

        assertThat(read.getDocumentText()).isEqualTo(text);
        CasContents contents = reader.read(read);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.annotations()).containsExactlyElementsOf(annotations);
        assertThat(contents.baseLayer()).contains(layer);
        assertThat(contents.document()).contains(description);
        AnnotationFS written = annotation(read, UimaTypes.RELATION);
        assertThat(written.getBegin()).isZero();
        assertThat(written.getEnd()).isEqualTo(23);
    }

    @Test
    void thatAForeignMentionGetsWhatItDoesNotSay() throws Exception {
        CAS cas = emptyCas();
        cas.setDocumentText("Lavrov opposes.");
        cas.addFsToIndexes(
                cas.createAnnotation(type(cas, UimaTypes.ENTITY_PACKAGE + "person"), 0, 6));
        CasContents contents = reader.read(cas);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.annotations())
                .singleElement()
                .isInstanceOfSatisfying(
                        Mention.class,
                        mention -> {
                            assertThat(mention.span()).isEqualTo(Span.of(0, 6));
                            assertThat(mention.header())
                                    .isEqualTo(
                                            AnnotationHeader.of(
                                                    mention.id(), "person", "imported", NOW, 7));
                        });
    }

    @Test
    void thatWhatDoesNotFitIsNamedAndLeftOut() throws Exception {
        CAS cas = emptyCas();
        cas.setDocumentText("Lavrov opposes.");
        AnnotationId id = ids.next();
        add(cas, "person", 0, 6, fs -> set(fs, UimaTypes.ID, id.value()));
        add(cas, "person", 7, 14, fs -> set(fs, UimaTypes.ID, id.value()));
        add(cas, "person", 7, 15, fs -> set(fs, UimaTypes.ID, "T1"));
        add(cas, "person", 7, 99, fs -> set(fs, UimaTypes.ID, ids.next().value()));
        add(cas, "person", 1, 2, fs -> set(fs, UimaTypes.MADE_AT, "yesterday"));
        add(cas, "person", 2, 3, fs -> set(fs, UimaTypes.attributeFeature("age"), "old"));
        CasContents contents = reader.read(cas);
        assertThat(contents.annotations()).hasSize(5);
        assertThat(contents.problems())
                .extracting(problem -> problem.message().toString())
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m).contains("7–14 has the id of another one"),
                        m -> assertThat(m).contains("T1 at 7–15 has an id that is not one"),
                        m -> assertThat(m).contains("runs from 7 to 99 in a text of 15"),
                        m -> assertThat(m).contains("1–2 was made at “yesterday”"),
                        m -> assertThat(m).contains("2–3 has the value “old” for age"));
    }

    @Test
    void thatAReferenceToAMisfitIsTakenOut() throws Exception {
        CAS cas = emptyCas();
        cas.setDocumentText("Lavrov opposes.");
        List<FeatureStructure> mentions = new ArrayList<>();
        add(cas, "person", 0, 6, mentions::add);
        add(cas, "person", 0, 99, mentions::add);
        FeatureStructure relation = cas.createFS(type(cas, UimaTypes.RELATION_PACKAGE + "member"));
        ArrayFS<?> fillers = cas.createArrayFS(2);
        fillers.copyFromArray(mentions.toArray(new FeatureStructure[0]), 0, 0, 2);
        relation.setFeatureValue(
                relation.getType().getFeatureByBaseName(UimaTypes.roleFeature("who")), fillers);
        cas.addFsToIndexes(relation);
        CasContents contents = reader.read(cas);
        assertThat(contents.annotations()).hasSize(2);
        assertThat(contents.annotations())
                .filteredOn(Relation.class::isInstance)
                .singleElement()
                .satisfies(r -> assertThat(r.references()).hasSize(1));
        assertThat(contents.problems()).hasSize(2);
    }

    @Test
    void thatPartsOfAnAnnotationThatSayNothingAreNamed() throws Exception {
        CAS cas = emptyCas();
        cas.setDocumentText("Lavrov opposes.");
        FeatureStructure label = cas.createFS(type(cas, UimaTypes.LABEL_PACKAGE + "genre"));
        cas.addFsToIndexes(label);
        add(cas, "person", 0, 1, fs -> number(fs, UimaTypes.CONFIDENCE, 1.5));
        add(cas, "person", 0, 2, fs -> number(fs, UimaTypes.CONFIDENCE, -0.5));
        add(cas, "person", 0, 3, fs -> number(fs, UimaTypes.CONFIDENCE, 0));
        add(cas, "person", 0, 4, fs -> number(fs, UimaTypes.CONFIDENCE, 1));
        add(cas, "person", 0, 5, fs -> number(fs, UimaTypes.CONFIDENCE, Double.NaN));
        add(
                cas,
                "person",
                0,
                6,
                fs -> {
                    number(fs, UimaTypes.CONFIDENCE, 0);
                    set(fs, UimaTypes.ID, ids.next().value());
                });
        FeatureStructure stance = cas.createFS(type(cas, UimaTypes.STANCE_PACKAGE + "stance"));
        set(stance, UimaTypes.POLARITY_STATE, "nonsense");
        FeatureStructure nowhere = cas.createFS(type(cas, UimaTypes.STANCE_END));
        FeatureStructure strange = cas.createFS(type(cas, UimaTypes.STANCE_END));
        set(strange, UimaTypes.KIND, "rumour");
        FeatureStructure author = cas.createFS(type(cas, UimaTypes.STANCE_END));
        set(author, UimaTypes.KIND, UimaTypes.AUTHOR_END);
        ArrayFS<?> ends = cas.createArrayFS(3);
        ends.copyFromArray(new FeatureStructure[] {nowhere, strange, author}, 0, 0, 3);
        stance.setFeatureValue(stance.getType().getFeatureByBaseName(UimaTypes.HOLDERS), ends);
        cas.addFsToIndexes(stance);

        CasContents contents = reader.read(cas);
        assertThat(contents.annotations())
                .filteredOn(Mention.class::isInstance)
                .extracting(a -> a.end().orElseThrow() + " " + a.header().confidence())
                .containsExactlyInAnyOrder(
                        "1 OptionalDouble.empty",
                        "2 OptionalDouble.empty",
                        "3 OptionalDouble.empty",
                        "4 OptionalDouble[1.0]",
                        "5 OptionalDouble.empty",
                        "6 OptionalDouble[0.0]");
        assertThat(contents.annotations())
                .filteredOn(Stance.class::isInstance)
                .singleElement()
                .satisfies(
                        s ->
                                assertThat(((Stance) s).holders())
                                        .containsExactly(new StanceEnd.Author()));
        assertThat(contents.annotations()).hasSize(7);
        assertThat(contents.problems())
                .extracting(CasContents.Problem::begin, CasContents.Problem::end)
                .containsExactlyInAnyOrder(
                        tuple(0, 0),
                        tuple(0, 1),
                        tuple(0, 2),
                        tuple(0, 0),
                        tuple(0, 0),
                        tuple(0, 0));
        assertThat(contents.problems())
                .extracting(problem -> problem.message().toString())
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m).startsWith("The genre"),
                        m -> assertThat(m).contains("1.5"),
                        m -> assertThat(m).contains("-0.5"),
                        m -> assertThat(m).contains("nonsense"),
                        m -> assertThat(m).contains("rumour"),
                        m -> assertThat(m).contains("stance"));
    }

    @Test
    void thatPiecesAndReferencesThatAreNoneAreNamed() throws Exception {
        CAS cas = emptyCas();
        cas.setDocumentText("Lavrov opposes.");
        FeatureStructure other = cas.createFS(type(cas, UimaTypes.STANCE_END));
        add(cas, "person", 0, 1, fs -> refer(fs, UimaTypes.FRAGMENTS, array(cas, other)));
        FeatureStructure one = cas.createAnnotation(type(cas, UimaTypes.FRAGMENT), 0, 5);
        FeatureStructure overlapping = cas.createAnnotation(type(cas, UimaTypes.FRAGMENT), 3, 8);
        add(
                cas,
                "person",
                0,
                2,
                fs -> refer(fs, UimaTypes.FRAGMENTS, array(cas, one, overlapping)));
        FeatureStructure nowhere = cas.createFS(type(cas, UimaTypes.REFERENT));
        add(cas, "person", 0, 3, fs -> refer(fs, UimaTypes.REFERENT_OF, nowhere));
        add(
                cas,
                "person",
                0,
                4,
                fs -> {
                    StringArrayFS pair = cas.createStringArrayFS(2);
                    pair.set(0, "colour");
                    pair.set(1, "{");
                    refer(fs, UimaTypes.OTHER_ATTRIBUTES, pair);
                });
        CasContents contents = reader.read(cas);
        assertThat(contents.annotations())
                .as("without a place there is no mention; all else is left out of it")
                .extracting(a -> a.end().orElseThrow())
                .containsExactlyInAnyOrder(3, 4);
        assertThat(contents.problems())
                .extracting(problem -> problem.message().toString())
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m).contains("0–1"),
                        m -> assertThat(m).contains("0–2", "overlap"),
                        m -> assertThat(m).contains("0–3", UimaTypes.REFERENT_OF),
                        m -> assertThat(m).contains("0–4", "colour"));
    }

    private static FeatureStructure array(CAS cas, FeatureStructure... elements) {
        ArrayFS<?> array = cas.createArrayFS(elements.length);
        array.copyFromArray(elements, 0, 0, elements.length);
        return array;
    }

    private static void refer(FeatureStructure fs, String feature, FeatureStructure value) {
        fs.setFeatureValue(fs.getType().getFeatureByBaseName(feature), value);
    }

    @Test
    void thatOnlyPlainDigitsAreANumber() throws Exception {
        String[] forms = {"12", "-1.50", "0", "1e5", "--1", "", "1,5", "+7", " 1", "\u0661"};
        List<Optional<AttributeValue>> expected =
                List.of(
                        number("12"),
                        number("-1.50"),
                        number("0"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        for (int i = 0; i < forms.length; i++) {
            String form = forms[i];
            CAS cas = emptyCas();
            cas.setDocumentText("Lavrov opposes.");
            add(cas, "place", 0, 6, fs -> set(fs, UimaTypes.attributeFeature("size"), form));
            CasContents contents = reader.read(cas);
            assertThat(
                            Optional.ofNullable(
                                    contents.annotations()
                                            .get(0)
                                            .header()
                                            .attributes()
                                            .get("size")))
                    .as(form)
                    .isEqualTo(expected.get(i));
            assertThat(contents.problems()).hasSize(expected.get(i).isPresent() ? 0 : 1);
        }
    }

    private static Optional<AttributeValue> number(String digits) {
        return Optional.of(new AttributeValue.Number(new BigDecimal(digits)));
    }

    @Test
    void thatOnlyACasWithTheseTypesIsUnderstood() throws Exception {
        assertThat(CasReader.understands(emptyCas())).isTrue();
        assertThat(CasReader.understands(CasCreationUtils.createCas())).isFalse();
    }

    private static void number(FeatureStructure fs, String feature, double value) {
        fs.setDoubleValue(fs.getType().getFeatureByBaseName(feature), value);
    }

    private static void add(
            CAS cas, String type, int begin, int end, Consumer<FeatureStructure> fill) {
        AnnotationFS fs =
                cas.createAnnotation(type(cas, UimaTypes.ENTITY_PACKAGE + type), begin, end);
        fill.accept(fs);
        cas.addFsToIndexes(fs);
    }

    private static void set(FeatureStructure fs, String feature, String value) {
        fs.setStringValue(fs.getType().getFeatureByBaseName(feature), value);
    }

    private static Type type(CAS cas, String name) {
        return cas.getTypeSystem().getType(name);
    }

    private static AnnotationFS annotation(CAS cas, String typeName) {
        return cas.getAnnotationIndex(type(cas, typeName)).iterator().next();
    }

    private static CAS emptyCas() throws Exception {
        return CasCreationUtils.createCas(TypeSystemProjection.of(TestSchemas.SCHEMA), null, null);
    }

    private static byte[] toXmi(CAS cas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XmiCasSerializer.serialize(cas, out);
        } catch (org.xml.sax.SAXException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", NOW, 2);
    }

    private static DocumentCas open(String text, AnnotationMap annotations) throws Exception {
        return DocumentCas.of(
                text, Optional.empty(), TestSchemas.SCHEMA, Optional.empty(), annotations);
    }
}
