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
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project of format 6, which knew no releases, is once it was opened. */
class SixthFormatTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private ProjectStore open(String name) throws Exception {
        return Projects.open(new FileAddress(folder.resolve(name)), Access.READ_WRITE);
    }

    @Test
    void thatItCanBeWrittenAndIsKeptAsItWas() throws Exception {
        EarlierFormats.sixth(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(store.check()).isEmpty();
            assertThat(store.catalogue().contents().all()).hasSize(1);
            assertThat(store.settings().hasClosedCatalogue()).isTrue();
        }
        try (ProjectStore kept = open("news.format6.scholion")) {
            assertThat(kept.check()).isEmpty();
            assertThat(kept.documents().find("visits")).isPresent();
        }
    }

    @Test
    void thatItHasNoReleasesAndGetsASecretOnce() throws Exception {
        EarlierFormats.sixth(folder);
        String secret;
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.releases().all()).isEmpty();
            secret = store.releases().secret();
            assertThat(secret).matches("[0-9a-f]{64}");
        }
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.releases().secret()).isEqualTo(secret);
        }
    }
}
