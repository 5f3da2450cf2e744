/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** The user cancelled a use case. What it had committed stays; nothing is half done. */
public final class CancelledException extends WordedException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super(Message.of("project.cancelled"));
    }
}
