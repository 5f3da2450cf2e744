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

/** A change of the catalogue was refused, since it would not hold together; nothing was changed. */
public class EntryRefusedException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public EntryRefusedException(Message reason) {
        super(reason);
    }
}
