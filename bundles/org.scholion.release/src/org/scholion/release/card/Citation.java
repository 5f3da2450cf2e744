/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.card;

import org.scholion.release.recipe.About;
import org.scholion.words.Message;

/** The citation file of a release, as https://citation-file-format.github.io (1.2.0) has it. */
public final class Citation {

    private static final int DAY = 10;

    private Citation() {}

    /** Returns the file. */
    public static String of(CardFacts facts) {
        StringBuilder file = new StringBuilder();
        line(file, "cff-version", "1.2.0");
        line(file, "message", quoted(Message.of("release.card.cite").toString()));
        line(file, "type", "dataset");
        line(file, "title", quoted(facts.name()));
        About about = facts.about();
        about.version().ifPresent(version -> line(file, "version", quoted(version)));
        facts.time().ifPresent(time -> line(file, "date-released", quoted(time.substring(0, DAY))));
        about.url().ifPresent(url -> line(file, "url", quoted(url)));
        about.licence().map(Licence::new).ifPresent(licence -> licence(file, licence));
        line(file, "authors", "");
        if (about.authors().isEmpty()) {
            item(file, facts.name());
        }
        for (About.Author author : about.authors()) {
            item(file, author.name());
            author.orcid()
                    .ifPresent(
                            orcid ->
                                    file.append("  ")
                                            .append("orcid")
                                            .append(": ")
                                            .append(quoted(orcid))
                                            .append('\n'));
        }
        return file.toString();
    }

    /** An identifier of SPDX or a link; there is no word for others. */
    private static void licence(StringBuilder file, Licence licence) {
        if (licence.isLink()) {
            line(file, "license-url", quoted(licence.text()));
        } else if (licence.isIdentifier()) {
            line(file, "license", quoted(licence.text()));
        }
    }

    /** A name that is not cut in two is that of an entity, which any name may be. */
    private static void item(StringBuilder file, String name) {
        file.append("- ").append("name").append(": ").append(quoted(name)).append('\n');
    }

    private static void line(StringBuilder file, String key, String value) {
        file.append(key).append(':');
        if (!value.isEmpty()) {
            file.append(' ').append(value);
        }
        file.append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
