/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.open;

import java.util.List;
import org.scholion.document.AnnotationChange;
import org.scholion.document.operation.Operation;

/**
 * What happened to a document.
 *
 * @param operation what was applied
 * @param changes what it did, one change for each annotation that is not what it was
 */
public record DocumentChange(Operation operation, List<AnnotationChange> changes) {

    public DocumentChange {
        changes = List.copyOf(changes);
    }
}
