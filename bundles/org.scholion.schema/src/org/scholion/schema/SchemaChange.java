/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

/**
 * One difference between two versions of a schema.
 *
 * @param element the element it is about, such as {@code entity person, attribute level}
 * @param message what is different, a phrase
 * @param needsMigration whether annotations made under the old version may not fit the new one, so
 *     that someone must say what becomes of them
 */
public record SchemaChange(String element, String message, boolean needsMigration) {

    @Override
    public String toString() {
        return element + ": " + message;
    }
}
