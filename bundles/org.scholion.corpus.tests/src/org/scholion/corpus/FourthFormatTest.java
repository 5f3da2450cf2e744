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
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.Fragment;

/** What a project of format 4, which knew no packages, is once it was opened. */
class FourthFormatTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private ProjectStore open(String name) throws Exception {
        return Projects.open(new FileAddress(folder.resolve(name)), Access.READ_WRITE);
    }

    @Test
    void thatItCanBeWrittenAndIsKeptAsItWas() throws Exception {
        EarlierFormats.fourth(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(store.check()).isEmpty();
        }
        try (ProjectStore kept = open("news.format4.scholion")) {
            assertThat(kept.check()).isEmpty();
            assertThat(kept.documents().find("visits")).isPresent();
        }
    }

    @Test
    void thatAllThatLiesBesideItsSetsIsThere() throws Exception {
        EarlierFormats.fourth(folder);
        try (ProjectStore store = open("news.scholion")) {
            long visits = store.documents().find("visits").orElseThrow().id();
            assertThat(store.settings().sharesSuggestions()).isTrue();
            assertThat(store.dismissals().of(visits, "omar"))
                    .containsExactly(new Dismissal(new Fragment(21, 25), "person"));
            assertThat(store.assignments().of("asha"))
                    .anyMatch(
                            each ->
                                    each.due().equals(Optional.of(LocalDate.of(2026, 12, 24)))
                                            && each.position() == 7);
            assertThat(store.comments().all().getLast().content().to())
                    .contains(new Addressee.One("omar"));
        }
    }

    @Test
    void thatNothingIsHandedOutAndAllCanBe() throws Exception {
        EarlierFormats.fourth(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.packages().all()).isEmpty();
            assertThat(store.packages().lineage()).isEmpty();
            assertThat(store.rounds().all()).isEmpty();
            Path file = folder.resolve("asha.scholion");
            WorkPackage made =
                    store.packages()
                            .handOut(
                                    new NewPackage("asha", new FileAddress(file), Set.of(), "lea"));
            try (ProjectStore out = open("asha.scholion")) {
                assertThat(out.check()).isEmpty();
                assertThat(out.sets().all())
                        .hasSize(made.sets().size())
                        .allMatch(set -> set.member().equals("asha"));
            }
        }
    }
}
