/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.several;

import java.util.Optional;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/** What is to be done to several annotations, or why nothing is. */
public sealed interface SeveralStep {

    /**
     * One step of undo.
     *
     * @param operation changes all of them, or is refused and changes none
     * @param said what was done, to be said once it is
     */
    record Change(Operation operation, Message said) implements SeveralStep {}

    /**
     * Nothing is to be done.
     *
     * @param why a sentence for the user
     */
    record Nothing(Message why) implements SeveralStep {}

    /** Returns a step, or why there is none. */
    static SeveralStep of(Optional<Operation> operation, Message said, Message otherwise) {
        return operation
                .<SeveralStep>map(change -> new Change(change, said))
                .orElseGet(() -> new Nothing(otherwise));
    }
}
