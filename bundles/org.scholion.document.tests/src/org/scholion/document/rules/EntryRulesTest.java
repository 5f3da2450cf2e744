/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.DemandingSchema;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.text.TextBoundaries;

/** Entries of a project's catalogue that annotations point to. */
class EntryRulesTest {

    private static final Schema SCHEMA = DemandingSchema.SCHEMA;
    private static final TextBoundaries TEXT = TextBoundaries.of("Anna met Bert.", "en");
    private static final EntryId ANNA = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV1");
    private static final EntryId NOBODY = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV2");

    private final AnnotationIds ids = AnnotationIds.system();
    private final Rules rules = new Rules(SCHEMA, TEXT, Optional.of(EntryRulesTest::typeOf));

    private static Optional<String> typeOf(EntryId entry) {
        return entry.equals(ANNA) ? Optional.of("person") : Optional.empty();
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "asha", Instant.EPOCH, 1);
    }

    private Referent referent(Optional<EntryId> entry) {
        return new Referent(header("person"), "Anna", Optional.empty(), entry, List.of());
    }

    private Stance towards(String type, StanceEnd target) {
        return new Stance(
                header(type),
                List.of(new StanceEnd.Author()),
                List.of(target),
                List.of(),
                Optional.of(AttributeValue.Tags.of("x")),
                Optional.empty(),
                List.of(Span.of(0, 4)),
                List.of());
    }

    private static List<Rule> found(Rules by, Annotation... annotations) {
        return by.all(new AnnotationMap(List.of(annotations))).stream().map(Finding::rule).toList();
    }

    @Test
    void thatAnEntryIsThere() {
        assertThat(found(rules, referent(Optional.of(ANNA)))).doesNotContain(Rule.ENTRY_UNKNOWN);
        assertThat(found(rules, referent(Optional.of(NOBODY)))).contains(Rule.ENTRY_UNKNOWN);
        String type = SCHEMA.types(StanceType.class).get(0).id();
        assertThat(found(rules, towards(type, new StanceEnd.Catalogued(NOBODY))))
                .contains(Rule.ENTRY_UNKNOWN);
        assertThat(Rule.ENTRY_UNKNOWN.ruleClass())
                .as("the catalogue is elsewhere, so the store cannot refuse it")
                .isEqualTo(RuleClass.CONSTRAINT);
    }

    @Test
    void thatNothingIsFoundWhereTheCatalogueIsNotKnown() {
        assertThat(found(new Rules(SCHEMA, TEXT), referent(Optional.of(NOBODY))))
                .doesNotContain(Rule.ENTRY_UNKNOWN);
    }

    @Test
    void thatAnEntryIdentifiesAReferentAndATarget() {
        Mention anna = new Mention(header("deity"), Span.of(0, 4), Optional.empty());
        for (StanceType type : SCHEMA.types(StanceType.class)) {
            if (!type.terms().catalogued()) {
                continue;
            }
            assertThat(found(rules, towards(type.id(), new StanceEnd.Annotated(anna.id())), anna))
                    .contains(Rule.TARGET_UNIDENTIFIED);
            Referent known = referent(Optional.of(ANNA));
            assertThat(found(rules, towards(type.id(), new StanceEnd.Annotated(known.id())), known))
                    .doesNotContain(Rule.TARGET_UNIDENTIFIED);
            assertThat(found(rules, towards(type.id(), new StanceEnd.Catalogued(ANNA))))
                    .doesNotContain(Rule.TARGET_UNIDENTIFIED);
        }
        assertThat(SCHEMA.types(StanceType.class)).anyMatch(type -> type.terms().catalogued());
    }

    @Test
    void thatATargetInTheCatalogueIsOfATypeThatTheSchemaAllows() {
        Rules places = new Rules(SCHEMA, TEXT, Optional.of(entry -> Optional.of("no such type")));
        for (StanceType type : SCHEMA.types(StanceType.class)) {
            List<Rule> breaches = found(places, towards(type.id(), new StanceEnd.Catalogued(ANNA)));
            if (type.targetTypes().isEmpty()) {
                assertThat(breaches).doesNotContain(Rule.ENTRY_NOT_ALLOWED);
            } else {
                assertThat(breaches).contains(Rule.ENTRY_NOT_ALLOWED);
            }
        }
    }

    @Test
    void thatOnlyTargetsAreEntries() {
        StanceEnd entry = new StanceEnd.Catalogued(ANNA);
        assertThatThrownBy(
                        () ->
                                new Stance(
                                        header("x"),
                                        List.of(entry),
                                        List.of(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
