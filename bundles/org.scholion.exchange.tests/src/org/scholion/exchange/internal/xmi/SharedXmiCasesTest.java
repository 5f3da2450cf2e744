/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Loss;
import org.scholion.exchange.testing.Exchange;

/** Files of which something was lost silently once; skipped where they are not. */
class SharedXmiCasesTest {

    private static ImportedDocument read(String file) throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        Path path = Path.of(shared, "data", "cases", file);
        return Exchange.read("xmi", FileSource.of(path, path));
    }

    private static SortedMap<String, Integer> losses(ImportedDocument document) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Loss loss : document.losses().all()) {
            assertThat(loss.examples()).isNotEmpty();
            counts.put(loss.reason().toString(), loss.count());
        }
        return counts;
    }

    @Test
    void thatUnindexedAnnotationsAreNamed() throws Exception {
        assertThat(losses(read("45-xmi-unindexed/mention/d.xmi")))
                .containsExactly(entry("a my.Person that no view lists as a member", 1));
        assertThat(losses(read("45-xmi-unindexed/end/d.xmi")))
                .containsExactly(
                        entry("a my.Person that no view lists as a member", 1),
                        entry("a relation's end that no view lists", 1));
    }

    private static Map.Entry<String, Integer> entry(String reason, int count) {
        return Map.entry(reason, count);
    }

    @Test
    void thatATypeHasOneNameWhateverElseAFileHolds() throws Exception {
        assertThat(read("46-xmi-short-names/one/d.xmi").annotations())
                .extracting(Annotation::typeId)
                .containsExactlyInAnyOrder("my.Person", "my.Knows", "my.Person");
        assertThat(read("46-xmi-short-names/two/d.xmi").annotations())
                .extracting(Annotation::typeId)
                .containsExactly("my.Person", "my.Person", "other.Person");
    }

    @Test
    void thatEveryFeatureIsKeptOrCounted() throws Exception {
        ImportedDocument document = read("48-xmi-features/adv.xmi");
        assertThat(losses(document))
                .containsEntry("a link of the feature x.Ent:info", 1)
                .containsEntry("a link of the feature x.Ent:any", 1)
                .containsEntry("a link of the feature x.Ent:base", 1)
                .containsEntry("a link of the feature x.Ent:ann", 1)
                .containsEntry("a link of the feature x.Ent:fsa", 2)
                .containsEntry("a link of the feature x.Rel:info", 1)
                .containsEntry("the values of the feature x.Ent:ints", 1)
                .containsEntry("a number of x.Ent:d that is not finite", 1)
                .containsEntry("a view other than the initial one", 1)
                .containsEntry("an annotation in a view other than the initial one", 1)
                .hasSize(10);
        assertThat(document.baseLayer().orElseThrow().tokens().get(0).columns())
                .containsEntry("tags", "tagA")
                .containsEntry("pos.alts", "p1|p2")
                .containsEntry("pos.PosValue", "NN0");
        assertThat(document.baseLayer().orElseThrow().tokens())
                .anyMatch(
                        t ->
                                t.columns().keySet().stream()
                                        .anyMatch(c -> c.endsWith(".Dependency.Governor")));
        assertThat(document.baseLayer().orElseThrow().sentences().get(0).comments())
                .containsExactly("mood = indicative");
    }

    @Test
    void thatAnEmptyElementIsNotTheEnd() throws Exception {
        assertThat(losses(read("49-xmi-empty-array-element/adv.xmi")))
                .containsEntry("an empty element or value of x.Ent:strs", 1);
    }
}
