/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import org.scholion.document.AnnotationKind;
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

/** Says in a word or two what an operation does, for "Undo …" and messages. */
public final class OperationTexts {

    private OperationTexts() {}

    /** Returns what an operation does, beginning in lower case. */
    public static String of(Operation operation) {
        return switch (operation) {
            case CompoundOperation o -> lower(o.label()).replace('-', ' ');
            case CreateAnnotation o -> "new " + kind(o.annotation().kind());
            case DeleteAnnotation o -> "delete " + kind(o.annotation().kind());
            case ChangeType o -> "change type";
            case ChangeNote o -> "note";
            case ChangeConfidence o -> "confidence";
            case ChangeUnsure o -> "unsure";
            case ChangeAttribute o -> "set attribute";
            case ChangeSpan o -> "move border";
            case ChangeReferent o -> "link referent";
            case DescribeReferent o -> "describe referent";
            case ChangeRole o -> "change role";
            case ChangeAnchor o -> "change anchor";
            case ChangeStanceEnds o -> "change ends";
            case ChangePolarity o -> "polarity";
            case ChangeIntensity o -> "intensity";
            case ChangeCues o -> "change cues";
            case ChangeEvidence o -> "change evidence";
            case DescribePassage o -> "describe passage";
            case ChangeDocumentLabel o -> "label document";
        };
    }

    /** Returns what a kind of annotation is called. */
    public static String kind(AnnotationKind kind) {
        return switch (kind) {
            case ENTITY -> "mention";
            case REFERENT -> "referent";
            case RELATION -> "relation";
            case STANCE -> "stance";
            case PASSAGE -> "passage";
            case DOCUMENT_LABEL -> "document label";
        };
    }

    private static String lower(String label) {
        return label.isEmpty()
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
