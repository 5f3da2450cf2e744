/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.release.recipe.About;

/**
 * How a release is cited, in BibTeX: what its recipe says. It has an entry of the kind {@code
 * misc}, which all styles know.
 */
final class Bibtex {

    private static final int YEAR = 4;
    private static final int SHORT = 8;
    private static final String AND = "and";

    /** What is no letter to TeX. */
    private static final Map<Character, String> SPECIAL =
            Map.of(
                    '\\', "\\textbackslash{}",
                    '{', "\\{",
                    '}', "\\}",
                    '&', "\\&",
                    '%', "\\%",
                    '$', "\\$",
                    '#', "\\#",
                    '_', "\\_",
                    '~', "\\textasciitilde{}",
                    '^', "\\textasciicircum{}");

    private Bibtex() {}

    /** Returns the entry; nothing where nobody answers for the release. */
    static Optional<String> of(CardFacts facts) {
        About about = facts.about();
        if (about.authors().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder entry = new StringBuilder("@misc{");
        entry.append("dataset-").append(facts.content(), 0, SHORT);
        List<String> authors = new ArrayList<>();
        for (About.Author author : about.authors()) {
            if (!authors.isEmpty()) {
                authors.add(AND);
            }
            authors.add(author(author));
        }
        field(entry, "author", String.join(" ", authors));
        field(entry, "title", "{" + text(facts.name()) + "}");
        about.version().ifPresent(version -> field(entry, "version", text(version)));
        facts.time().ifPresent(time -> field(entry, "year", time.substring(0, YEAR)));
        about.url().ifPresent(url -> field(entry, "url", url));
        return Optional.of(entry.append("\n}").toString());
    }

    /** Who has an ORCID is a person, whose name has parts; any other may be an institution. */
    private static String author(About.Author author) {
        String name = text(author.name());
        return author.orcid().isPresent() && !List.of(name.split(" ")).contains(AND)
                ? name
                : "{" + name + "}";
    }

    private static void field(StringBuilder entry, String key, String value) {
        entry.append(",\n  ").append(key).append(" = {").append(value).append('}');
    }

    private static String text(String plain) {
        return plain.strip()
                .replaceAll("\\s+", " ")
                .chars()
                .mapToObj(c -> SPECIAL.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
