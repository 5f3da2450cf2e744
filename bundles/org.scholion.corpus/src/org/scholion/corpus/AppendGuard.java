/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import org.scholion.document.AnnotationChange;
import org.scholion.document.OperationRefusedException;

/** Looks at what an operation does before it is committed. */
@FunctionalInterface
public interface AppendGuard {

    /** Refuses nothing. */
    AppendGuard NONE = changes -> {};

    /**
     * Refuses, by throwing, or does nothing. Called while the writer's turn is held: must be quick
     * and wait for nothing.
     *
     * @param changes what the operation does
     */
    void check(List<AnnotationChange> changes) throws OperationRefusedException;
}
