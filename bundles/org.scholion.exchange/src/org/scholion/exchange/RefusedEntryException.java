/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.IOException;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/** A packed file that is not unpacked. */
public final class RefusedEntryException extends IOException implements Worded {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    RefusedEntryException(Message said) {
        super(said.toString());
        this.said = said;
    }

    /** Returns what is wrong and what to do; without the file's name. */
    @Override
    public Message said() {
        return said;
    }
}
