/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.io.Serial;
import java.util.List;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A schema cannot be used as it is. */
public final class InvalidSchemaException extends WordedException {

    @Serial private static final long serialVersionUID = 1L;

    private final String sourceName;
    private final transient List<SchemaProblem> problems;

    /**
     * Creates the exception.
     *
     * @param sourceName the file or other origin of the schema, as people know it
     * @param problems what is wrong, at least one
     */
    public InvalidSchemaException(String sourceName, List<SchemaProblem> problems) {
        super(
                Message.of(
                        "words.lines",
                        "lines",
                        Message.Lines.of(
                                problems.stream()
                                        .map(
                                                problem ->
                                                        Message.of(
                                                                "schema.problem.of-file",
                                                                "source",
                                                                sourceName,
                                                                "problem",
                                                                problem))
                                        .toList())));
        this.sourceName = sourceName;
        this.problems = List.copyOf(problems);
    }

    /** Returns the file or other origin of the schema. */
    public String sourceName() {
        return sourceName;
    }

    /** Returns everything that is wrong, in the order of the schema. */
    public List<SchemaProblem> problems() {
        return problems;
    }
}
