/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * What is wrong at one place of a schema.
 *
 * @param line the line of the file, from 1, if it is known
 * @param element the element it is about; empty for the file as a whole
 * @param message what is wrong and what to do
 */
public record SchemaProblem(OptionalInt line, Optional<SchemaPlace> element, Message message)
        implements Worded {

    /** Returns a problem of an element whose line is not known. */
    public static SchemaProblem of(SchemaPlace element, Message message) {
        return new SchemaProblem(OptionalInt.empty(), Optional.of(element), message);
    }

    /** Returns a problem of the file as a whole. */
    public static SchemaProblem ofFile(Message message) {
        return new SchemaProblem(OptionalInt.empty(), Optional.empty(), message);
    }

    /** Returns a problem at a line. */
    public static SchemaProblem at(int line, Message message) {
        return new SchemaProblem(OptionalInt.of(line), Optional.empty(), message);
    }

    @Override
    public Message said() {
        Message placed =
                element.map(at -> Message.of("schema.problem.placed", "place", at, "what", message))
                        .orElse(message);
        return line.isPresent()
                ? Message.of("schema.problem.at-line", "line", line.getAsInt(), "what", placed)
                : placed;
    }

    /** The problem in English, for logs. */
    @Override
    public String toString() {
        return said().toString();
    }
}
