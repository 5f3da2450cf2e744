/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * One difference between two versions of a schema.
 *
 * @param element the element it is about
 * @param place the element as people know it
 * @param message what is different, a phrase
 * @param needsMigration whether annotations made under the old version may not fit the new one, so
 *     that someone must say what becomes of them
 */
public record SchemaChange(
        SchemaPlace element, Message place, Message message, boolean needsMigration)
        implements Worded {

    @Override
    public Message said() {
        return Message.of("schema.change.placed", "place", place, "what", message);
    }

    /** The change in English, for logs. */
    @Override
    public String toString() {
        return said().toString();
    }
}
