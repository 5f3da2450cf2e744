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
 * Exclusive work has the project to itself; the change was refused, not kept for later. The project
 * is as it was, and can be changed again when that work is over.
 */
public final class ProjectBusyException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Message work;

    /**
     * Creates the exception.
     *
     * @param work what is being done, such as "Importing"
     */
    public ProjectBusyException(Message work) {
        super(Message.of("store.busy", "work", work));
        this.work = work;
    }

    /** Returns what is being done. */
    public Message work() {
        return work;
    }
}
