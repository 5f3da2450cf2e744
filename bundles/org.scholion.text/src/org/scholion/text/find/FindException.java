/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.find;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A query cannot be used: it is no regular expression, or one that takes too long. */
public final class FindException extends WordedException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param said what is wrong and what to do
     */
    public FindException(Message said) {
        super(said);
    }
}
