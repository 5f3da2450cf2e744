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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.AttributeValue;

/** What a project of format 3, which knew nothing of marked strings, is once it was opened. */
class ThirdFormatTest {

    private static final String AHMAD = "\u0627\u062d\u0645\u062f";
    private static final Optional<String> ALL = Optional.empty();

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private ProjectStore open(String name) throws Exception {
        return Projects.open(new FileAddress(folder.resolve(name)), Access.READ_WRITE);
    }

    private static MarkLabel person(Map<String, AttributeValue> values) {
        return new MarkLabel("person", new TreeMap<>(values));
    }

    private static MarkLabel level(String level) {
        return person(Map.of("level", AttributeValue.Tags.of(level)));
    }

    @Test
    void thatItCanBeWrittenAndIsKeptAsItWas() throws Exception {
        EarlierFormats.third(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(store.check()).isEmpty();
        }
        try (ProjectStore kept = open("news.format3.scholion")) {
            assertThat(kept.check()).isEmpty();
            assertThat(kept.documents().find("visits")).isPresent();
        }
    }

    @Test
    void thatItsMarksAreIndexed() throws Exception {
        EarlierFormats.third(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.markedStrings().labels(AHMAD, ALL))
                    .containsExactly(
                            new LabelCount(level("name"), 2), new LabelCount(level("nominal"), 1));
            assertThat(store.markedStrings().labels(AHMAD, Optional.of("omar")))
                    .containsExactly(new LabelCount(level("nominal"), 1));
            assertThat(store.markedStrings().labels("new delhi", ALL))
                    .containsExactly(new LabelCount(person(Map.of()), 2));
            List<MarkPlace> places = store.markedStrings().places(AHMAD, level("name"), ALL, 9);
            assertThat(places).extracting(place -> place.span().begin()).containsExactly(21, 4);
        }
    }

    @Test
    void thatNothingIsSharedAndItsQuestionIsStillOpen() throws Exception {
        EarlierFormats.third(folder);
        try (ProjectStore store = open("news.scholion")) {
            assertThat(store.settings().sharesSuggestions()).isFalse();
            Comment question = store.comments().all().getLast();
            assertThat(question.content().kind()).isEqualTo(NewComment.Kind.QUESTION);
            assertThat(question.content().to()).contains(new Addressee.Leads());
            assertThat(question.resolved()).isEmpty();
        }
    }
}
