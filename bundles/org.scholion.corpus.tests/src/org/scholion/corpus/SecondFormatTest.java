/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.NewComment.Kind;
import org.scholion.document.Fragment;

/** What a project of format 2 is once this program has opened it. */
class SecondFormatTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private ProjectStore open(String name) throws Exception {
        return Projects.open(new FileAddress(folder.resolve(name)), Access.READ_WRITE);
    }

    @Test
    void thatItCanBeWrittenAndIsKeptAsItWas() throws Exception {
        EarlierFormats.second(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(store.check()).isEmpty();
        }
        try (ProjectStore kept = open("news.format2.scholion")) {
            assertThat(kept.check()).isEmpty();
            assertThat(kept.documents().all()).hasSize(4);
        }
    }

    @Test
    void thatItsCommentsAreThereForWhoeverMaySeeThemAndNobodyHasReadThem() throws Exception {
        EarlierFormats.second(folder);
        try (ProjectStore store = open("news.scholion")) {
            DocumentRecord prices = store.documents().find("prices").orElseThrow();
            List<Comment> comments = store.comments().of(prices.id());
            assertThat(comments)
                    .extracting(comment -> comment.content().text())
                    .containsExactly("Is this a name?", "Yes.");
            Comment asked = comments.get(0);
            assertThat(asked.content().about().place()).contains(new Fragment(0, 3));
            assertThat(asked.content().kind()).isEqualTo(Kind.COMMENT);
            assertThat(asked.content().to()).isEmpty();
            assertThat(asked.readers()).isEmpty();
            assertThat(comments.get(1).replyTo()).hasValue(asked.id());
            assertThat(store.comments().read(List.of(asked.id()), "lea")).hasSize(1);
            assertThat(store.comments().resolve(asked.id(), Optional.of("lea")).resolved())
                    .isPresent();
            assertThat(store.check()).isEmpty();
        }
    }
}
