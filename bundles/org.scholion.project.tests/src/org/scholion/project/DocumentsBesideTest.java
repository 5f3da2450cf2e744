/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.StoreException;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/** What is offered to stand beside a document: its translations, then the others. */
class DocumentsBesideTest {

    @TempDir Path folder = Path.of("");

    private static NewDocument document(String name, String... parallelTo) {
        return new NewDocument(
                name,
                "Text of " + name,
                "0".repeat(64),
                "UTF-8",
                CharsetOrigin.VALID_UTF8,
                100,
                false,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                parallelTo.length == 0 ? Map.of() : Map.of(DocumentsBeside.KEY, parallelTo[0]),
                Optional.empty());
    }

    private static DocumentsBeside.Result beside(TestProject project, String name)
            throws StoreException {
        return new DocumentsBeside(project.open)
                .run(project.store().documents().find(name).orElseThrow(), 10);
    }

    @Test
    void thatTranslationsAreFoundFromEitherSideAndFromTheThird() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.store()
                    .documents()
                    .addAll(
                            Stream.of(
                                    document("en", "ar"),
                                    document("ar"),
                                    document("hi", "ar"),
                                    document("zz"),
                                    document("yy", "nowhere")),
                            new Refusing());
            assertThat(names(beside(project, "ar"))).containsExactly("en", "hi");
            assertThat(names(beside(project, "en"))).containsExactly("ar", "hi");
            assertThat(names(beside(project, "hi"))).containsExactly("ar", "en");
            assertThat(names(beside(project, "zz"))).isEmpty();
            assertThat(beside(project, "en").others())
                    .extracting(DocumentOverview::name)
                    .containsExactly("yy", "zz");
        }
    }

    private static List<String> names(DocumentsBeside.Result found) {
        return found.translations().stream().map(DocumentRecord::name).toList();
    }

    private static final class Refusing implements DocumentAdditions {
        @Override
        public void added(DocumentRecord document, boolean existed) {
            // as it should be
        }

        @Override
        public void refused(NewDocument document, StoreException reason) {
            throw new IllegalStateException(reason);
        }
    }
}
