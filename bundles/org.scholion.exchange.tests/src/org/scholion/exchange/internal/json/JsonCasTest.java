/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Loss;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** JSON CAS of UIMA's own tests, of ours, and broken. */
class JsonCasTest {

    private static final String SMALL =
            """
            {"%TYPES": {
              "my.Who": {"%NAME": "my.Who", "%SUPER_TYPE": "uima.tcas.Annotation",
                "name": {"%NAME": "name", "%RANGE": "uima.cas.String"}},
              "my.Arg": {"%NAME": "my.Arg", "%SUPER_TYPE": "uima.cas.TOP",
                "role": {"%NAME": "role", "%RANGE": "uima.cas.String"},
                "target": {"%NAME": "target", "%RANGE": "my.Who"}},
              "my.Does": {"%NAME": "my.Does", "%SUPER_TYPE": "uima.tcas.Annotation",
                "args": {"%NAME": "args", "%RANGE": "my.Arg[]"}}},
             "%FEATURE_STRUCTURES": [
              {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView",
               "mimeType": "text", "sofaString": "\\ud83d\\ude00 two three"},
              {"%ID": 2, "%TYPE": "my.Who", "@sofa": 1, "begin": 3, "end": 6, "name": "x"},
              {"%ID": 3, "%TYPE": "my.Arg", "role": "giver", "@target": 2},
              {"%ID": 4, "%TYPE": "my.Arg[]", "%ELEMENTS": [3]},
              {"%ID": 5, "%TYPE": "my.Does", "@sofa": 1, "begin": 0, "end": 2, "@args": 4},
              {"%ID": 6, "%TYPE": "my.Who", "@sofa": 1, "begin": 7, "end": 12},
              {"%ID": 7, "%TYPE": "uima.cas.Sofa", "sofaNum": 2, "sofaID": "other",
               "mimeType": "text", "sofaString": "another"},
              {"%ID": 8, "%TYPE": "my.Who", "@sofa": 7, "begin": 0, "end": 3}],
             "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 5]},
              "other": {"%SOFA": 7, "%MEMBERS": [8]}}}
            """;

    private static String read(String format, Path file, Path types) throws Exception {
        try {
            return CanonicalText.of(
                    Exchange.format(format)
                            .reader()
                            .orElseThrow()
                            .open(
                                    FileSource.of(file, file),
                                    Exchange.options(Schema.empty()).withTypeSystem(types))
                            .next()
                            .orElseThrow());
        } catch (UnreadableSourceException e) {
            return e.what().code();
        }
    }

    @Test
    void thatAJsonCasMeansWhatItsXmiMeans() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        Map<String, List<String>> unlike = new TreeMap<>();
        try (Stream<Path> cases = Files.list(Path.of(shared, "data", "jsoncas"))) {
            for (Path each : cases.filter(Files::isDirectory).sorted().toList()) {
                Path types = each.resolve("debug-typesystem.xml");
                String json = read("jsoncas", each.resolve("data.json"), types);
                String xmi = read("xmi", each.resolve("debug.xmi"), types);
                // one has no text in its XMI
                if (!json.equals(xmi) && !xmi.equals("exchange.xmi.no-text")) {
                    unlike.put(String.valueOf(each.getFileName()), List.of(json, xmi));
                }
            }
        }
        assertThat(unlike).isEmpty();
    }

    @Test
    void thatSlotsViewsAndWhatNoViewListsAreToldAsOfXmi() throws Exception {
        ImportedDocument document = Exchange.read("jsoncas", MemorySource.of("d.json", SMALL));
        assertThat(document.name()).isEqualTo("d");
        assertThat(CanonicalText.of(document))
                .isEqualTo(
                        """
                        text \ud83d\ude00 two three
                        1 entity my.Who 3-6 name='x'
                        2 relation my.Does 0-2 args.role='giver' args[0]->1\
                        """);
        assertThat(document.losses().all())
                .extracting((Loss l) -> l.reason().code())
                .containsExactlyInAnyOrder(
                        "exchange.lost.in-other-view",
                        "exchange.lost.other-view",
                        "exchange.lost.unindexed");
    }

    @Test
    void thatAllThatOurTypesHoldComesBack() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            List<Annotation> made = RandomAnnotations.ofEverything(seed);
            Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(made));
            List<Annotation> annotations = SchemaBinding.bind(made, schema).annotations();
            ImportedDocument plain =
                    Exchange.read("txt", MemorySource.of("d.txt", RandomAnnotations.TEXT));
            MemoryTarget target = new MemoryTarget();
            Exchange.write("jsoncas", target, Exchange.export(plain, schema, annotations));
            ImportedDocument back =
                    Exchange.read(
                            "jsoncas",
                            MemorySource.of(
                                    "d.json",
                                    target.text("d.json"),
                                    "typesystem.xml",
                                    target.text("typesystem.xml")));
            assertThat(back.losses().all()).isEmpty();
            assertThat(back.text()).isEqualTo(RandomAnnotations.TEXT);
            assertThat(CanonicalText.of(back.annotations()))
                    .isEqualTo(CanonicalText.of(annotations));
        }
    }

    @Test
    void thatTheOrderOfFieldsDoesNotMatter() throws Exception {
        String other =
                SMALL.replace(
                        "{\"%ID\": 4, \"%TYPE\": \"my.Arg[]\", \"%ELEMENTS\": [3]}",
                        "{\"%ELEMENTS\": [3], \"%FLAGS\": [], \"%TYPE\": \"my.Arg[]\", \"%ID\": 4}");
        assertThat(other).isNotEqualTo(SMALL);
        assertThat(Exchange.read("jsoncas", MemorySource.of("d.json", other)).annotations())
                .hasSameSizeAs(
                        Exchange.read("jsoncas", MemorySource.of("d.json", SMALL)).annotations());
    }

    @Test
    void thatBrokenFilesAreErrorsThatSayWhere() {
        for (String[] each :
                new String[][] {
                    {"{\n \"%TYPES\": {]", "line 2"},
                    {"{\"%TYPES\": {}}", "%FEATURE_STRUCTURES"},
                    {SMALL.replace("\"%ID\": 6", "\"%ID\": 5"), "%ID 5"},
                    {SMALL.replace("[2, 5]", "[2, 99]"), "%ID 99"},
                    {SMALL.replace("\"end\": 6", "\"end\": 600"), "600"},
                    {SMALL.replace("\"begin\": 3", "\"begin\": \"x\""), "d.json"},
                    {SMALL.replace("uima.tcas.Annotation", "no.Type"), "d.json"},
                    // what UIMA's reader would wait for without end, or fill the memory with
                    {SMALL.replace("%VIEWS", "%VEIWS"), "%VEIWS"},
                    {SMALL.replace("%ELEMENTS", "%ELUMENTS"), "%ELEMENTS"},
                    {SMALL.replace("\"%ELEMENTS\": [3]", "\"%ELEMENTS\": 3"), "%ELEMENTS"},
                    {SMALL.replace("\"%ID\": 4", "\"%ID\": \"4\""), "%ID"},
                    {SMALL.replace("\"name\": \"x\"", "\"name\": [\"x\"]"), "name"},
                    {SMALL.replace("\"name\": \"x\"", "\"%NOTE\": \"x\""), "%NOTE"},
                    {SMALL.replace("[2, 5]", "2"), "%MEMBERS"},
                    {SMALL.replace("\"%SOFA\": 7", "\"%SOFT\": 7"), "%SOFT"},
                }) {
            assertThatThrownBy(() -> Exchange.read("jsoncas", MemorySource.of("d.json", each[0])))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessageContaining("d.json")
                    .hasMessageContaining(each[1]);
        }
    }
}
