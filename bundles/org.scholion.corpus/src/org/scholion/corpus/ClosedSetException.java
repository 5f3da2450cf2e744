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

/**
 * The member has said that the set is done, or skipped: it takes no operation until it is reopened.
 * Nothing was appended.
 */
public final class ClosedSetException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception from the set, which is done or skipped. */
    public ClosedSetException(AnnotationSet set) {
        super(Message.of("store.set.closed", "member", set.member(), "state", set.state()));
    }
}
