/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.regex.Pattern;
import org.scholion.words.Message;

/**
 * Which documents someone means: {@code *} stands for any characters of a name but the slash,
 * {@code **} for any, {@code ?} for one but the slash. A pattern without a slash is held against
 * what stands behind the last slash of a document's name, others against the whole name.
 */
public final class DocumentPattern {

    private final boolean whole;
    private final Pattern pattern;

    private DocumentPattern(boolean whole, Pattern pattern) {
        this.whole = whole;
        this.pattern = pattern;
    }

    /**
     * Returns what was written as a pattern.
     *
     * @throws BadRequestException when it is empty
     */
    public static DocumentPattern parse(String written) throws BadRequestException {
        if (written.isBlank()) {
            throw new BadRequestException(Message.of("project.documents.no-pattern"));
        }
        StringBuilder expression = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int point = written.codePointAt(at);
            boolean two = written.startsWith("**", at);
            expression.append(
                    switch (point) {
                        case '*' -> two ? ".*" : "[^/]*";
                        case '?' -> "[^/]";
                        default -> Pattern.quote(Character.toString(point));
                    });
            at += two ? 2 : Character.charCount(point);
        }
        return new DocumentPattern(
                written.indexOf('/') >= 0, Pattern.compile(expression.toString(), Pattern.DOTALL));
    }

    /** Returns whether a document is meant. */
    public boolean matches(String documentName) {
        String name =
                whole ? documentName : documentName.substring(documentName.lastIndexOf('/') + 1);
        return pattern.matcher(name).matches();
    }
}
