/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;

class ArrangerTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private static List<String> names(Arranger arranger) {
        return arranger.arrangement().shown().stream().map(DocumentOverview::name).toList();
    }

    private static DocumentQuery query(String words) {
        return DocumentQuery.of(words, Optional.of("asha"), DocumentOrder.byName(), false);
    }

    @Test
    void thatTheListFollowsQueriesAndWrites() throws Exception {
        Path file = folder.resolve("p" + FileAddress.EXTENSION);
        try (ProjectStore store =
                        Projects.create(new FileAddress(file), "P", Samples.schemaXml(), "lea");
                Overview overview = new Overview(store)) {
            for (String name : List.of("c", "a", "b")) {
                store.documents().add(Samples.document(name, Samples.TEXT));
            }
            Waiting waiting = new Waiting();
            try (Arranger arranger = new Arranger(overview, DocumentQuery.all(), waiting::wake)) {
                overview.start();
                waiting.until(() -> names(arranger).equals(List.of("a", "b", "c")));
                arranger.ask(query("x"));
                arranger.ask(query("done"));
                waiting.until(() -> names(arranger).isEmpty());
                long set =
                        store.sets()
                                .open(store.documents().find("b").orElseThrow().id(), "asha")
                                .id();
                store.sets().saveState(set, SetState.DONE, Optional.empty(), "lea");
                waiting.until(() -> names(arranger).equals(List.of("b")));
                store.documents().add(Samples.document("0", Samples.TEXT));
                arranger.ask(query(""));
                waiting.until(() -> names(arranger).equals(List.of("0", "a", "b", "c")));
            }
        }
    }
}
