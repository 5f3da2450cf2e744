/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import java.util.List;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;

/**
 * One undoable change. It carries what was before as well as what is after, so that its inverse
 * needs no context and a journal can be read on its own.
 */
public sealed interface Operation
        permits CreateAnnotation,
                DeleteAnnotation,
                ReplaceAnnotation,
                ChangeType,
                ChangeNote,
                ChangeConfidence,
                ChangeUnsure,
                ChangeAttribute,
                ChangeSpan,
                ChangeReferent,
                DescribeReferent,
                ChangeRole,
                ChangeAnchor,
                ChangeStanceEnds,
                ChangePolarity,
                ChangeIntensity,
                ChangeCues,
                ChangeEvidence,
                DescribePassage,
                ChangeDocumentLabel,
                CompoundOperation {

    /**
     * Returns the changes this operation makes to the annotations given, without making them.
     *
     * @throws OperationRefusedException when an annotation is missing, exists already, or is not
     *     what this operation says it was
     */
    List<AnnotationChange> changes(AnnotationLookup annotations) throws OperationRefusedException;

    /** Returns the operation that takes this one back. */
    Operation inverse();
}
