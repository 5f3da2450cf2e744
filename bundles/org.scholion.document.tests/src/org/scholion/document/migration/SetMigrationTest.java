/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.schema.xml.SchemaXml;

/** What is of another kind afterwards, and what goes, in one operation there and back. */
class SetMigrationTest {

    private static final AnnotationIds IDS = AnnotationIds.system();

    private static final String BASE =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="m" name="M">
              <entity id="person" name="Person"/>
              <passage id="quote" name="Quote"/>
            </s:schema>
            """;

    private static AnnotationHeader header(String type) {
        return AnnotationHeader.of(IDS.next(), type, "x", Instant.EPOCH, 1);
    }

    @Test
    void thatAPassageThatBecomesAMentionLetsGoOfAnAuthorThatIsDeleted() throws Exception {
        Schema old = SchemaXml.read(BASE, "old");
        Schema now =
                SchemaXml.read(
                        BASE.replace("<entity id=\"person\" name=\"Person\"/>", "")
                                .replace("<passage ", "<entity "),
                        "now");
        MigrationPlan proposed = MigrationPlan.proposed(old, now, type -> true);
        MigrationPlan plan =
                new MigrationPlan(
                        proposed.from(),
                        proposed.to(),
                        List.of(
                                new MigrationStep.DropType("person"),
                                MigrationStep.MergeType.of("quote", "quote")));
        plan.requireFit(old, now);
        Mention author = new Mention(header("person"), Span.of(0, 4), Optional.empty());
        Passage quote =
                new Passage(
                        header("quote"),
                        Span.of(5, 20),
                        Optional.of(author.id()),
                        Optional.of("Mira"),
                        Optional.of("2026"),
                        true);
        List<Annotation> before = List.of(author, quote);
        Operation operation =
                SetMigration.of(before, plan, old, new StructureRules(now, 20))
                        .operation(before)
                        .orElseThrow();
        AnnotationMap map = new AnnotationMap(before);
        map.apply(operation.changes(map));
        assertThat(map.all())
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.kind()).isEqualTo(AnnotationKind.ENTITY);
                            assertThat(left.id()).isEqualTo(quote.id());
                        });
        map.apply(operation.inverse().changes(map));
        assertThat(map.all()).containsExactlyElementsOf(new AnnotationMap(before).all());
    }
}
