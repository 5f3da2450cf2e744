/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** The ids of the lines that are written. */
class BratNumbersTest {

    private static final Pattern LINE = Pattern.compile("([TREAN#])(\\d+)\t.*");
    private static final Pattern REFERENCE = Pattern.compile("(?<=[ :])([TREAN#]\\d+)(?=[ \t]|$)");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatLinesOfAKindAreNumberedFromOneAndPointToLinesThatAreThere(long seed) throws Exception {
        for (int i = 0; i < 60; i++) {
            List<Annotation> annotations = RandomAnnotations.forBrat(seed * 777 + i);
            Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
            MemoryTarget target = new MemoryTarget();
            ImportedDocument document =
                    ImportedDocument.ofText(
                            "d", RandomAnnotations.TEXT, "", CharsetFacts.UTF_8, Optional.empty());
            Exchange.write(
                    "brat",
                    target,
                    Exchange.export(
                            document,
                            schema,
                            SchemaBinding.bind(annotations, schema).annotations()));
            assertNumbered(target.text("d.ann"));
        }
    }

    private static void assertNumbered(String ann) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        Set<String> pointedTo = new HashSet<>();
        for (String line : ann.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                numbers.computeIfAbsent(matcher.group(1), k -> new ArrayList<>())
                        .add(Integer.parseInt(matcher.group(2)));
                ids.add(matcher.group(1) + matcher.group(2));
            }
            if (!line.startsWith("T")) {
                Matcher reference = REFERENCE.matcher(line.split("\t")[1]);
                while (reference.find()) {
                    pointedTo.add(reference.group(1));
                }
            }
        }
        numbers.forEach(
                (kind, all) -> {
                    // Relations and events get their numbers before others point to them.
                    List<Integer> sorted = all.stream().sorted().toList();
                    for (int i = 0; i < sorted.size(); i++) {
                        assertThat(sorted.get(i)).as(kind).isEqualTo(i + 1);
                    }
                    if ("TAN#".contains(kind)) {
                        assertThat(all).isSorted();
                    }
                });
        assertThat(ids).containsAll(pointedTo);
    }
}
