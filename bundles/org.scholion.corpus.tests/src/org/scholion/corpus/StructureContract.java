/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.ChangeAttribute;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangeReferent;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.schema.xml.SchemaXml;

/** What every implementation of journals refuses: whatever would add a breach of structure. */
public abstract class StructureContract extends StoreContract {

    @Test
    void thatAnOperationThatAddsABreachOfStructureIsRefused() throws Exception {
        AnnotationSet set = newSet();
        Mention who = Samples.mention(0, 3);
        Relation lives = Samples.lives(who.id(), who.id());
        append(set, new CreateAnnotation(who));
        append(set, new CreateAnnotation(lives));
        AttributeValue word = new AttributeValue.Text("old");
        Mention odd = Samples.mention(1, 2);
        refuse(
                set,
                "type “ghost”",
                new CreateAnnotation(odd.withHeader(odd.header().withType("ghost"))));
        refuse(set, "type “" + Samples.LIVES, new ChangeType(who.id(), "person", Samples.LIVES));
        int beyond = Samples.TEXT.length() + 1;
        refuse(set, "to " + beyond, new CreateAnnotation(Samples.mention(0, beyond)));
        refuse(set, "to " + beyond, new ChangeSpan(who.id(), who.span(), Span.of(0, beyond)));
        refuse(
                set,
                "no role whom",
                new ChangeRole(lives.id(), "whom", List.of(), List.of(who.id())));
        refuse(
                set,
                "no attribute rank",
                new ChangeAttribute(who.id(), "rank", Optional.empty(), Optional.of(word)));
        refuse(
                set,
                "a whole number",
                new ChangeAttribute(who.id(), Samples.AGE, Optional.empty(), Optional.of(word)));
        refuse(
                set,
                "does not exist",
                new ChangeReferent(who.id(), Optional.empty(), Optional.of(odd.id())));
        assertThat(last(set)).isEqualTo(2);
        assertThat(store.journal().after(set.id(), 0)).hasSize(2);
        assertThat(store.annotations().of(set.id())).containsExactlyInAnyOrder(who, lives);
        AnnotatedDocument.open(
                Samples.TEXT,
                Optional.empty(),
                SchemaXml.read(store.schemas().newest().xml(), "schema"),
                Optional.empty(),
                store.annotations().of(set.id()));
    }

    @Test
    void thatARefusalNamesTheFirstBreachAndCountsTheOthers() throws Exception {
        AnnotationSet set = newSet();
        int beyond = Samples.TEXT.length() + 1;
        Operation one = new CreateAnnotation(Samples.mention(0, beyond));
        Operation second = new CreateAnnotation(Samples.mention(1, beyond));
        Operation third = new CreateAnnotation(Samples.mention(2, beyond));
        assertThatThrownBy(() -> append(set, one))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageNotContaining("more");
        assertThatThrownBy(
                        () ->
                                append(
                                        set,
                                        new CompoundOperation(
                                                "three", List.of(one, second, third))))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining("And 2 more");
    }

    private void refuse(AnnotationSet set, String why, Operation operation) {
        assertThatThrownBy(() -> append(set, operation))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining(why);
        CompoundOperation last =
                new CompoundOperation(
                        "last", List.of(new CreateAnnotation(Samples.mention(0, 1)), operation));
        assertThatThrownBy(() -> append(set, last)).isInstanceOf(OperationRefusedException.class);
    }

    @Test
    void thatABreachOfCompletenessIsNeverRefused() throws Exception {
        AnnotationSet set = newSet();
        Mention ageless = Samples.mention(0, 0);
        append(set, new CreateAnnotation(ageless));
        append(set, new CreateAnnotation(Samples.mention(0, 0)));
        append(set, new CreateAnnotation(Samples.referent("nobody")));
        assertThat(store.annotations().of(set.id())).hasSize(3);
    }

    @Test
    void thatTheNewestSchemaHoldsAndWhatItNoLongerHasCanBeTakenAway() throws Exception {
        AnnotationSet set = newSet();
        Optional<AttributeValue> five =
                Optional.of(new AttributeValue.Number(BigDecimal.valueOf(5)));
        Mention who = Samples.mention(0, 3);
        append(set, new CreateAnnotation(who));
        append(set, new ChangeAttribute(who.id(), Samples.AGE, Optional.empty(), five));
        String xml = Samples.schemaXml();
        store.schemas().save(xml.replace("id=\"" + Samples.AGE + "\"", "id=\"years\""), "lea");
        Mention late = Samples.mention(4, 5);
        refuse(
                set,
                "no attribute age",
                new CreateAnnotation(
                        late.withHeader(late.header().withAttribute(Samples.AGE, five))));
        append(set, new ChangeNote(who.id(), Optional.empty(), Optional.of("kept as it was")));
        append(set, new ChangeAttribute(who.id(), Samples.AGE, five, Optional.empty()));
        append(set, new ChangeAttribute(who.id(), "years", Optional.empty(), five));
        assertThat(store.annotations().of(set.id()).get(0).header().attributes())
                .containsOnlyKeys("years");
    }
}
