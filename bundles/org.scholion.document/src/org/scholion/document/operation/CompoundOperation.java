/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.internal.Overlay;

/**
 * Several operations as one step: all of them or none. Each step sees what the steps before it did;
 * an annotation changed by several steps yields one change, and one that ends as it began yields
 * none.
 *
 * @param label the word for the step, the same in every language, such as {@code new-referent};
 *     older journals have English words
 * @param steps the operations in order
 */
public record CompoundOperation(String label, List<Operation> steps) implements Operation {

    public CompoundOperation {
        steps = List.copyOf(steps);
    }

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Overlay overlay = new Overlay(annotations);
        for (Operation step : steps) {
            overlay.apply(step.changes(overlay));
        }
        return overlay.netChanges();
    }

    @Override
    public Operation inverse() {
        List<Operation> inverses = new ArrayList<>(steps.size());
        for (Operation step : steps) {
            inverses.add(step.inverse());
        }
        Collections.reverse(inverses);
        return new CompoundOperation(label, inverses);
    }
}
