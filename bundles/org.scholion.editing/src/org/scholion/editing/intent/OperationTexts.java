/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

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
import org.scholion.document.operation.ReplaceAnnotation;
import org.scholion.words.Message;

/** Says in a word or two what an operation does, for "Undo …" and messages. */
public final class OperationTexts {

    private OperationTexts() {}

    /** Returns what an operation does, as a name of a step that can be undone. */
    public static Message of(Operation operation) {
        return switch (operation) {
            case CompoundOperation o -> compound(o.label());
            case CreateAnnotation o ->
                    Message.of("editing.step.create", "kind", o.annotation().kind());
            case DeleteAnnotation o ->
                    Message.of("editing.step.delete", "kind", o.annotation().kind());
            case ReplaceAnnotation o -> Message.of("editing.step.replace");
            case ChangeType o -> Message.of("editing.step.type");
            case ChangeNote o -> Message.of("editing.step.note");
            case ChangeConfidence o -> Message.of("editing.step.confidence");
            case ChangeUnsure o -> Message.of("editing.step.unsure");
            case ChangeAttribute o -> Message.of("editing.step.attribute");
            case ChangeSpan o -> Message.of("editing.step.span");
            case ChangeReferent o -> Message.of("editing.step.referent");
            case DescribeReferent o -> Message.of("editing.step.describe-referent");
            case ChangeRole o -> Message.of("editing.step.role");
            case ChangeAnchor o -> Message.of("editing.step.anchor");
            case ChangeStanceEnds o -> Message.of("editing.step.ends");
            case ChangePolarity o -> Message.of("editing.step.polarity");
            case ChangeIntensity o -> Message.of("editing.step.intensity");
            case ChangeCues o -> Message.of("editing.step.cues");
            case ChangeEvidence o -> Message.of("editing.step.evidence");
            case DescribePassage o -> Message.of("editing.step.passage");
            case ChangeDocumentLabel o -> Message.of("editing.step.label");
        };
    }

    private static Message compound(String label) {
        return NamedStep.of(label)
                .map(step -> Message.of("editing.step.named", "step", step))
                .orElseGet(() -> Message.verbatim(label));
    }
}
