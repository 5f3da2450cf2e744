/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/**
 * How often an entry of the catalogue is spoken of, in all sets together.
 *
 * @param documents in how many documents
 * @param mentions how many mentions mean it
 * @param targets how many stances have it as a target: itself, its referents or mentions
 */
public record EntryUse(int documents, int mentions, int targets) {

    /** That of an entry nobody speaks of. */
    public static final EntryUse NONE = new EntryUse(0, 0, 0);
}
