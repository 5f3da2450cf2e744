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
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.document.EntryId;

/** What a project of format 5, which knew no catalogue, is once it was opened. */
class FifthFormatTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private ProjectStore open(String name) throws Exception {
        return Projects.open(new FileAddress(folder.resolve(name)), Access.READ_WRITE);
    }

    @Test
    void thatItCanBeWrittenAndIsKeptAsItWas() throws Exception {
        EarlierFormats.fifth(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(store.check()).isEmpty();
        }
        try (ProjectStore kept = open("news.format5.scholion")) {
            assertThat(kept.check()).isEmpty();
            assertThat(kept.documents().find("visits")).isPresent();
        }
    }

    @Test
    void thatWhatWasHandedOutStillIs() throws Exception {
        EarlierFormats.fifth(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.packages().all())
                    .extracting(WorkPackage::member)
                    .containsExactly("asha");
            assertThat(store.rounds().all())
                    .extracting(RoundDocument::part)
                    .containsExactly(RoundDocument.Part.TRAINING);
        }
    }

    @Test
    void thatItsCatalogueIsEmptyAndCanBeFilled() throws Exception {
        EarlierFormats.fifth(folder);
        CatalogueEntry entry =
                CatalogueEntry.named(
                        new EntryId("01M8C85CZY9GDGW8QPXTFK2VV1"),
                        "person",
                        new EntryName("ar", "سيرجي", true));
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.catalogue().contents().all()).isEmpty();
            assertThat(store.catalogue().changes()).isEmpty();
            store.catalogue().save(What.ADDED, List.of(entry), "lea");
        }
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.catalogue().contents().all()).containsExactly(entry);
            assertThat(store.check()).isEmpty();
        }
    }
}
