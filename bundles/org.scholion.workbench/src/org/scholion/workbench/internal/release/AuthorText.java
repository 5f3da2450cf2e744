/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholion.release.recipe.RecipeForm.FormAuthor;

/** Who answers for a release, one a line: the name, and behind it an ORCID if there is one. */
final class AuthorText {

    private static final String ADDRESS = "https://orcid.org/";
    private static final String ID = "\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]";
    private static final Pattern LINE =
            Pattern.compile("(.*?)[\\s,،;]+(https?://\\S+|(?:orcid\\.org/)?" + ID + ")");

    private AuthorText() {}

    /** Returns the authors of some lines. */
    static List<FormAuthor> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(AuthorText::author)
                .toList();
    }

    private static FormAuthor author(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(1).isBlank()) {
            return new FormAuthor(line, Optional.empty());
        }
        String orcid = parts.group(2);
        return new FormAuthor(
                parts.group(1).strip(),
                Optional.of(
                        orcid.startsWith("http")
                                ? orcid
                                : ADDRESS + orcid.substring(orcid.lastIndexOf('/') + 1)));
    }

    /** Returns the lines of authors. */
    static String of(List<FormAuthor> authors) {
        return authors.stream()
                .map(author -> author.name() + author.orcid().map(url -> " " + url).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
