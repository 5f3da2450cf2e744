/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.Optional;
import org.scholion.document.EntryId;

/** What rules ask of a project's catalogue. Safe for use by several threads. */
@FunctionalInterface
public interface EntryTypes {

    /**
     * Returns the id of the type of an entry, also of one that was merged into another; empty if
     * there is no such entry, or no longer.
     */
    Optional<String> typeOf(EntryId entry);
}
