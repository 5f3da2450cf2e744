/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Optional;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** What was asked for does not exist or makes no sense, whatever the data. Nothing was done. */
public final class BadRequestException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says. */
    public BadRequestException(Message said) {
        super(said);
    }

    /** Throws what is said against a request, if anything is. */
    public static void throwIf(Optional<Message> objection) throws BadRequestException {
        if (objection.isPresent()) {
            throw new BadRequestException(objection.get());
        }
    }
}
