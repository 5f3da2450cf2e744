/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.List;

/**
 * How to annotate with a type or a tag, in one language. Texts are Markdown.
 *
 * @param language BCP 47 tag, empty for the main language of the schema
 * @param text the guideline, possibly empty
 * @param examples what to do and what not to do, in display order
 */
public record Guideline(String language, String text, List<Example> examples) {

    public Guideline {
        examples = List.copyOf(examples);
    }

    /**
     * An example.
     *
     * @param negative whether it shows what is not to be annotated so
     * @param text the example
     * @param reason why it is so, empty if not said
     */
    public record Example(boolean negative, String text, String reason) {}
}
