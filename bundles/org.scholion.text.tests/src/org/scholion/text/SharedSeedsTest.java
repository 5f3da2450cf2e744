/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Extra checks on real texts, where the property {@code scholion.shared} names their folder. */
class SharedSeedsTest {

    @Test
    void thatTheSeedsAreReadAsTheyAre() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "scholion.shared is not set");
        List<String> languages = new ArrayList<>();
        List<TextDirection> directions = new ArrayList<>();
        LanguageDetector detector = new LanguageDetector();
        for (Path seed : seeds(Path.of(shared, "seeds"))) {
            byte[] bytes = Files.readAllBytes(seed);
            DecodedText decoded = SourceDecoder.decode(bytes, Optional.empty());
            assertThat(
                            SourceEncoder.encode(
                                    decoded.text(), decoded.charset(), decoded.byteOrderMark()))
                    .isEqualTo(bytes);
            languages.add(detector.detect(decoded.text()).map(DetectedLanguage::tag).orElse(""));
            directions.add(Paragraphs.dominantDirection(decoded.text()));
        }
        assertThat(languages).containsExactly("ar", "hi", "ar", "ar", "ar");
        assertThat(directions)
                .containsExactly(
                        TextDirection.RIGHT_TO_LEFT,
                        TextDirection.LEFT_TO_RIGHT,
                        TextDirection.RIGHT_TO_LEFT,
                        TextDirection.RIGHT_TO_LEFT,
                        TextDirection.RIGHT_TO_LEFT);
    }

    private static List<Path> seeds(Path folder) throws java.io.IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
