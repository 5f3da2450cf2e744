/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.OptionalInt;

/**
 * What is wrong at one place of a schema.
 *
 * @param line the line of the file, from 1, if it is known
 * @param element the element it is about, such as {@code relation membership, role member}; empty
 *     for the file as a whole
 * @param message what is wrong and what to do, a sentence
 */
public record SchemaProblem(OptionalInt line, String element, String message) {

    /** Returns a problem of an element whose line is not known. */
    public static SchemaProblem of(String element, String message) {
        return new SchemaProblem(OptionalInt.empty(), element, message);
    }

    /** Returns a problem at a line. */
    public static SchemaProblem at(int line, String message) {
        return new SchemaProblem(OptionalInt.of(line), "", message);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line.ifPresent(number -> text.append("line ").append(number).append(": "));
        if (!element.isEmpty()) {
            text.append(element).append(": ");
        }
        return text.append(message).toString();
    }
}
