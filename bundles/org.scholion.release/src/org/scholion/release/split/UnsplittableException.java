/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** Documents cannot be split as they are to be. The message says what keeps them together. */
public final class UnsplittableException extends WordedException {

    private static final long serialVersionUID = 1L;

    UnsplittableException(Message said) {
        super(said);
    }
}
