/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.Operation;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;

/** Where a type has several attributes, one key goes on to the next. */
@NonNullByDefault({})
class SeveralAttributesTest {

    private static final TagSet LEVELS = tags("levels", "name", "nominal");
    private static final TagSet GENDERS = tags("genders", "female", "male");
    private static final TagSet ROLES = tags("roles", "speaker", "reader", "host");

    private static final Schema SCHEMA =
            new Schema(
                    "several",
                    "Several",
                    "",
                    List.of(
                            new EntityType(
                                    new TypeDescription(
                                            "person",
                                            "Person",
                                            "",
                                            "",
                                            new TypeColor(0x336699, 0x99CCFF),
                                            Optional.empty(),
                                            List.of(
                                                    attribute("level", AttributeKind.TAG, LEVELS),
                                                    attribute("gender", AttributeKind.TAG, GENDERS),
                                                    attribute(
                                                            "role", AttributeKind.TAGS, ROLES))))),
                    List.of(LEVELS, GENDERS, ROLES));

    private final ValueKeys keys = new ValueKeys(SCHEMA);
    private AnnotatedDocument document;
    private Edits edits;
    private AnnotationId first;
    private AnnotationId second;

    private static TagSet tags(String id, String... names) {
        return new TagSet(
                id,
                id,
                false,
                false,
                Stream.of(names)
                        .map(
                                name ->
                                        new Tag(
                                                name,
                                                name,
                                                "",
                                                OptionalDouble.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList());
    }

    private static Attribute attribute(String id, AttributeKind kind, TagSet tags) {
        return new Attribute(id, id, "", kind, Optional.of(tags.id()), false, Optional.empty());
    }

    @BeforeEach
    void mark() throws Exception {
        document =
                AnnotatedDocument.open(
                        "Mira met Ravi.", Optional.of("en"), SCHEMA, Optional.empty(), List.of());
        edits = new Edits(document, SCHEMA, "tester", 1, Clock.systemUTC(), AnnotationIds.system());
        first = mark(0, 4);
        second = mark(9, 13);
    }

    private AnnotationId mark(int begin, int end) throws OperationRefusedException {
        Edit edit = edits.newMention("person", Span.of(begin, end));
        document.apply(edit.operation());
        return edit.id();
    }

    private Annotation find(AnnotationId id) {
        return document.find(id).orElseThrow();
    }

    private void press(AnnotationId id, char key) throws OperationRefusedException {
        Optional<Operation> step = keys.press(edits, find(id), key);
        if (step.isPresent()) {
            document.apply(step.get());
        }
    }

    @Test
    void thatDigitsGoToTheAttributeThatIsNamed() throws Exception {
        assertThat(keys.asked(find(first))).contains("level");
        press(first, '2');
        assertThat(keys.next(find(first))).isTrue();
        assertThat(keys.asked(find(first))).contains("gender");
        assertThat(keys.of(find(first)))
                .extracting(ValueKeys.Keyed::value)
                .containsExactly("female", "male");
        press(first, '1');
        assertThat(find(first).header().attributes())
                .isEqualTo(
                        Map.of(
                                "level",
                                AttributeValue.Tags.of("nominal"),
                                "gender",
                                AttributeValue.Tags.of("female")));
    }

    @Test
    void thatADigitAddsATagOfSeveralAndTakesItAway() throws Exception {
        keys.next(find(first));
        keys.next(find(first));
        assertThat(keys.asked(find(first))).contains("role");
        press(first, '3');
        press(first, '1');
        assertThat(find(first).header().attributes())
                .containsEntry("role", new AttributeValue.Tags(List.of("speaker", "host")));
        assertThat(keys.of(find(first)))
                .extracting(ValueKeys.Keyed::chosen)
                .containsExactly(true, false, true);
        press(first, '3');
        press(first, '1');
        assertThat(find(first).header().attributes()).doesNotContainKey("role");
    }

    @Test
    void thatAfterTheLastAttributeComesTheFirst() {
        for (int attribute = 0; attribute < 3; attribute++) {
            assertThat(keys.next(find(first))).isTrue();
        }
        assertThat(keys.asked(find(first))).contains("level");
    }

    @Test
    void thatAnotherAnnotationBeginsWithItsFirstAttribute() {
        keys.next(find(first));
        assertThat(keys.asked(find(second))).contains("level");
    }
}
