/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.words.Message;

/** The set's journal has grown since it was read; the entry was not appended. */
public final class StaleSetException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Returns that a set was to be changed as someone knew it, and is another by now. */
    public static StaleSetException of(AnnotationSet now, long expectedSequence) {
        return new StaleSetException(
                Message.of(
                        "store.stale.append",
                        "member",
                        now.member(),
                        "number",
                        now.lastSequence(),
                        "expected",
                        expectedSequence));
    }

    /** Creates the exception with what it says. */
    public StaleSetException(Message said) {
        super(said);
    }
}
