/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/** A small schema, texts and annotations that fit it. */
public final class Samples {

    /** Id of an entity type. */
    public static final String PERSON = "person";

    /** Id of an attribute of a person: a whole number, required. */
    public static final String AGE = "age";

    /** Id of a relation type with the roles {@link #WHO} and {@link #WHERE}. */
    public static final String LIVES = "lives";

    /** Id of a role. */
    public static final String WHO = "who";

    /** Id of a role. */
    public static final String WHERE = "where";

    /** A text in Arabic, Hindi and English, with an emoji. */
    public static final String TEXT =
            "وصل الوزير إلى القاهرة. दिल्ली में बैठक हुई। She met @MEAIndia \uD83E\uDD1D there.";

    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final Instant WHEN = Instant.parse("2026-02-03T04:05:06.789Z");

    private Samples() {}

    /** Returns the schema as XML. */
    public static String schemaXml() {
        return SchemaXml.write(
                new Schema(
                        "sample",
                        "Sample",
                        "",
                        List.of(
                                new EntityType(
                                        description(
                                                PERSON,
                                                "Person",
                                                new Attribute(
                                                        AGE,
                                                        "Age",
                                                        "",
                                                        AttributeKind.INTEGER,
                                                        Optional.empty(),
                                                        true,
                                                        Optional.empty()))),
                                new RelationType(
                                        description(LIVES, "Lives"),
                                        List.of(
                                                new Role(WHO, "who", 0, Role.UNBOUNDED, List.of()),
                                                new Role(
                                                        WHERE,
                                                        "where",
                                                        0,
                                                        Role.UNBOUNDED,
                                                        List.of())),
                                        false,
                                        false)),
                        List.of()));
    }

    private static TypeDescription description(String id, String name, Attribute... attributes) {
        return new TypeDescription(
                id,
                name,
                name,
                "",
                new TypeColor(0x336699, 0x99CCFF),
                Optional.empty(),
                List.of(attributes));
    }

    /** Returns a document. */
    public static NewDocument document(String name, String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        return new NewDocument(
                name,
                text,
                sha256(source),
                "UTF-8",
                CharsetOrigin.VALID_UTF8,
                100,
                false,
                Optional.of("ar"),
                TextDirection.RIGHT_TO_LEFT,
                Map.of("date", "2026-02-03"),
                Optional.empty());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a decision that nothing stands in but what the store has to keep. */
    public static NewDecision decision(Optional<AnnotationId> gold, Optional<String> rationale) {
        return new NewDecision(
                gold.isPresent() ? NewDecision.Kind.ACCEPTED : NewDecision.Kind.REJECTED,
                "{\"kind\":\"entity\",\"text\":\"وصل\"}",
                "[{\"member\":\"asha\"}]",
                "{\"rule\":\"unanimous\"}",
                gold,
                rationale);
    }

    /** Returns a new mention of a person. */
    public static Mention mention(int begin, int end) {
        return new Mention(header(PERSON), Span.of(begin, end), Optional.empty());
    }

    /** Returns a new referent. */
    public static Referent referent(String name) {
        return new Referent(header(PERSON), name, Optional.empty(), List.of());
    }

    /** Returns a new relation. */
    public static Relation lives(AnnotationId who, AnnotationId where) {
        return new Relation(
                header(LIVES),
                new TreeMap<>(Map.of(WHO, List.of(who), WHERE, List.of(where))),
                Optional.empty());
    }

    private static AnnotationHeader header(String typeId) {
        return AnnotationHeader.of(IDS.next(), typeId, "asha", WHEN, 1);
    }
}
