/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.release.recipe.RecipeForm.FormAuthor;

/** Who answers for a release, as it is written in a form. */
class AuthorTextTest {

    private static final String ORCID = "https://orcid.org/0000-0002-1825-009X";

    private static FormAuthor author(String name, String orcid) {
        return new FormAuthor(name, Optional.of(orcid).filter(url -> !url.isEmpty()));
    }

    @Test
    void thatAnOrcidIsKnownInAnyOfItsForms() {
        assertThat(AuthorText.read("Sen, Mira " + ORCID + "\n\nمعهد اللغات\n"))
                .containsExactly(author("Sen, Mira", ORCID), author("معهد اللغات", ""));
        assertThat(AuthorText.read("Mira Sen; 0000-0002-1825-009X"))
                .containsExactly(author("Mira Sen", ORCID));
        assertThat(AuthorText.read("Mira Sen, orcid.org/0000-0002-1825-009X"))
                .containsExactly(author("Mira Sen", ORCID));
        assertThat(AuthorText.read(ORCID)).containsExactly(author(ORCID, ""));
    }

    @Test
    void thatAuthorsComeBackFromTheirLines() {
        List<FormAuthor> authors = List.of(author("A. Institute", ""), author("Mira", ORCID));
        assertThat(AuthorText.read(AuthorText.of(authors))).isEqualTo(authors);
    }
}
