/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import java.io.Serial;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A plan of a migration cannot be used: it is not readable, or not for these versions. */
public final class PlanMisfitException extends WordedException {

    @Serial private static final long serialVersionUID = 1L;

    /** Creates the exception with what is wrong. */
    public PlanMisfitException(Message said) {
        super(said);
    }
}
