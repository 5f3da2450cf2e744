/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.text.Paragraph;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextHash;

/**
 * What of a document may tie it to others; without its text, so that it can be kept for each of
 * many.
 *
 * @param name the document's
 * @param sketch of its text
 * @param clues what a translation of it would have, too
 * @param marks by reason, what other documents must not have; a mark with what is told of it
 */
public record Traces(
        String name,
        String textSha256,
        Sketch sketch,
        Clues clues,
        Map<Tie.Reason, Map<String, String>> marks,
        Optional<String> language,
        Optional<String> date,
        SortedMap<String, Integer> labels) {

    private static final List<String> SOURCES = List.of("url", "source-url", "source-id");
    private static final List<String> THREADS =
            List.of("thread", "thread-id", "conversation", "conversation-id");
    private static final List<String> PARALLELS = List.of("parallel-to");
    private static final int TOLD = 60;
    private static final int MONTH = 7;

    /** Finds the traces of a document. Safe for several threads. */
    public static Traces of(SplitDocument document, SplitPlan plan) {
        Map<Tie.Reason, Map<String, String>> marks = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("sha256:" + document.sourceSha256(), document.sourceSha256());
        for (String value : values(document, SOURCES)) {
            String url =
                    value.toLowerCase(Locale.ROOT)
                            .replaceAll("^https?://(www\\.)?", "")
                            .replaceAll("[#?].*$|/+$", "");
            sources.put("url:" + url, value);
        }
        marks.put(Tie.Reason.SOURCE, sources);
        marks.put(Tie.Reason.THREAD, same(values(document, THREADS)));
        marks.put(Tie.Reason.PARAGRAPH, paragraphs(document.text(), plan.paragraph()));
        Map<String, String> parallel = same(values(document, PARALLELS));
        parallel.put(document.name(), document.name());
        marks.put(Tie.Reason.DECLARED, parallel);
        Optional<String> date = Optional.ofNullable(document.metadata().get(SplitPlan.DATE));
        Map<String, String> together = new LinkedHashMap<>();
        for (var key : plan.together()) {
            Optional<String> value =
                    key.value().equals(SplitPlan.MONTH)
                            ? date.filter(d -> d.length() >= MONTH).map(d -> d.substring(0, MONTH))
                            : Optional.ofNullable(document.metadata().get(key.value()));
            value.ifPresent(v -> together.put(key.value() + "=" + v, key.value() + ": " + v));
        }
        marks.put(Tie.Reason.TOGETHER, together);
        return new Traces(
                document.name(),
                document.textSha256(),
                Sketch.of(document.text()),
                Clues.of(document.text()),
                marks,
                document.language(),
                date,
                document.labels());
    }

    private static List<String> values(SplitDocument document, List<String> keys) {
        List<String> values = new ArrayList<>();
        for (String key : keys) {
            String value = document.metadata().get(key);
            if (value != null && !value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    private static Map<String, String> same(List<String> values) {
        Map<String, String> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(value, value));
        return map;
    }

    /** Paragraphs with so many letters, by a hash of them; what is told of one is how it begins. */
    private static Map<String, String> paragraphs(String text, int least) {
        Map<String, String> found = new HashMap<>();
        for (Paragraph paragraph : Paragraphs.of(text)) {
            String words = text.substring(paragraph.begin(), paragraph.end()).strip();
            if (words.length() < least) {
                continue;
            }
            String normal = Sketch.normal(words);
            if (normal.replace(" ", "").length() >= least) {
                String hash = TextHash.sha256(normal.getBytes(StandardCharsets.UTF_8));
                found.put(hash, words.length() > TOLD ? words.substring(0, TOLD) : words);
            }
        }
        return found;
    }
}
