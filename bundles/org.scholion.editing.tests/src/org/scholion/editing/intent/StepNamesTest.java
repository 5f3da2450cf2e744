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

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.operation.ChangeAnchor;
import org.scholion.document.operation.ChangeAttribute;
import org.scholion.document.operation.ChangeConfidence;
import org.scholion.document.operation.ChangeCues;
import org.scholion.document.operation.ChangeDocumentLabel;
import org.scholion.document.operation.ChangeEvidence;
import org.scholion.document.operation.ChangeIntensity;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangePolarity;
import org.scholion.document.operation.ChangeReferent;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeStanceEnds;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.ChangeUnsure;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.DescribePassage;
import org.scholion.document.operation.DescribeReferent;
import org.scholion.document.operation.Operation;
import org.scholion.document.operation.PassageDescription;
import org.scholion.document.operation.ReferentDescription;
import org.scholion.document.operation.ReplaceAnnotation;

/** What can be undone is named, each kind of change in its own words. */
@NonNullByDefault
class StepNamesTest {

    private static final AnnotationId ID = new AnnotationId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    private static final AnnotationHeader HEADER =
            AnnotationHeader.of(ID, "type", "tester", Instant.EPOCH, 1);
    private static final Span SPAN = Span.of(0, 1);
    private static final AttributeValue VALUE = AttributeValue.Tags.of("a");
    private static final Mention MENTION = new Mention(HEADER, SPAN, Optional.empty());
    private static final Referent REFERENT =
            new Referent(HEADER, "Name", Optional.empty(), List.of());
    private static final Passage PASSAGE =
            new Passage(HEADER, SPAN, Optional.empty(), Optional.empty(), Optional.empty(), false);

    private static final List<Operation> ALL =
            List.of(
                    new CompoundOperation("merge-referents", List.of()),
                    new CreateAnnotation(MENTION),
                    new DeleteAnnotation(MENTION),
                    new ReplaceAnnotation(MENTION, PASSAGE),
                    new ChangeType(ID, "a", "b"),
                    new ChangeNote(ID, Optional.empty(), Optional.of("b")),
                    new ChangeConfidence(ID, OptionalDouble.empty(), OptionalDouble.of(1)),
                    new ChangeUnsure(ID, false, true),
                    new ChangeAttribute(ID, "a", Optional.empty(), Optional.of(VALUE)),
                    new ChangeSpan(ID, SPAN, Span.of(0, 2)),
                    new ChangeReferent(ID, Optional.empty(), Optional.of(ID)),
                    new DescribeReferent(
                            ID, ReferentDescription.of(REFERENT), ReferentDescription.of(REFERENT)),
                    new ChangeRole(ID, "a", List.of(), List.of(ID)),
                    new ChangeAnchor(ID, Optional.empty(), Optional.of(SPAN)),
                    new ChangeStanceEnds(
                            ID, StanceSide.HOLDER, List.of(), List.of(new StanceEnd.Author())),
                    new ChangePolarity(ID, Optional.empty(), Optional.of(VALUE)),
                    new ChangeIntensity(ID, Optional.empty(), Optional.of(VALUE)),
                    new ChangeCues(ID, List.of(), List.of(SPAN)),
                    new ChangeEvidence(ID, List.of(), List.of(SPAN)),
                    new DescribePassage(
                            ID, PassageDescription.of(PASSAGE), PassageDescription.of(PASSAGE)),
                    new ChangeDocumentLabel(ID, VALUE, VALUE));

    @Test
    void thatEachKindOfChangeHasWordsOfItsOwn() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .as("all kinds there are")
                .isEqualTo(
                        Arrays.stream(Operation.class.getPermittedSubclasses())
                                .collect(Collectors.toSet()));
        assertThat(ALL)
                .extracting(operation -> OperationTexts.of(operation).toString())
                .doesNotHaveDuplicates()
                .allMatch(words -> words.matches("[a-z]+( [a-z]+)*"));
    }

    @Test
    void thatWhatIsMadeAndDeletedIsNamed() {
        Annotation label = new DocumentLabel(HEADER, VALUE);
        assertThat(OperationTexts.of(new CreateAnnotation(label)))
                .hasToString("new document label");
        assertThat(OperationTexts.of(new DeleteAnnotation(PASSAGE))).hasToString("delete passage");
    }

    @Test
    void thatEachNamedStepIsSaidInTheWordsItIsNamedBy() {
        assertThat(NamedStep.values())
                .allSatisfy(
                        step ->
                                assertThat(
                                                OperationTexts.of(
                                                        new CompoundOperation(
                                                                step.word(), List.of())))
                                        .hasToString(step.word().replace('-', ' ')));
    }
}
