/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scholion.project.ImportResult;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Says which languages and encodings an import found, for one to see what was guessed wrong. */
final class ImportFindings {

    private ImportFindings() {}

    /** Returns a line about languages and one about encodings; none where nothing came in. */
    static List<String> of(ImportResult result) {
        if (result.documents().isEmpty()) {
            return List.of();
        }
        return List.of(
                UiWords.say(
                        "workbench.import.languages",
                        "found",
                        listed(result.languages(), ImportFindings::language)),
                UiWords.say(
                        "workbench.import.encodings",
                        "found",
                        listed(result.charsets(), charset -> charset)));
    }

    private static String language(Optional<String> tag) {
        return tag.map(
                        known -> {
                            String name =
                                    Locale.forLanguageTag(known)
                                            .getDisplayName(UiWords.words().locale());
                            return name.isEmpty() ? known : name;
                        })
                .orElseGet(() -> UiWords.say("workbench.import.language-unknown"));
    }

    private static <K> List<Message> listed(Map<K, Integer> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .map(
                        entry ->
                                Message.of(
                                        "workbench.import.found",
                                        "what",
                                        name.apply(entry.getKey()),
                                        "count",
                                        entry.getValue()))
                .toList();
    }
}
