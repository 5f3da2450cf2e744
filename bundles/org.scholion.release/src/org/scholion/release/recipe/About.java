/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.util.List;
import java.util.Optional;

/**
 * What a release says of itself.
 *
 * @param title what it is called; empty for the project's name
 * @param version such as 1.2
 * @param description what it is, in Markdown
 * @param licence of the annotations: an SPDX identifier or a URL
 * @param url where it is published
 * @param authors who answers for it
 */
public record About(
        Optional<String> title,
        Optional<String> version,
        Optional<String> description,
        Optional<String> licence,
        Optional<String> url,
        List<Author> authors) {

    /** Nothing is said. */
    public static final About NOTHING =
            new About(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public About {
        authors = List.copyOf(authors);
    }

    /**
     * Somebody who answers for a release.
     *
     * @param name a person's or an institution's
     * @param orcid a URL, if known
     */
    public record Author(String name, Optional<String> orcid) {}
}
