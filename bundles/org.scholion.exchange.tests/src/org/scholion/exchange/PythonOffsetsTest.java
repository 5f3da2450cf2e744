/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.exchange.testing.HardDocuments;
import org.scholion.exchange.testing.RandomDocument;
import org.scholion.exchange.testing.RoundTrip;

/** What Python finds at the offsets, where there is a Python: it counts code points by itself. */
class PythonOffsetsTest {

    private static final int RANDOM = 40;

    /** Prints how many places hold the text that is quoted beside them, and fails at another. */
    private static final String SCRIPT =
            """
            import json, sys
            found = 0
            def walk(node, text):
                global found
                if isinstance(node, dict):
                    pieces = None
                    if 'fragments' in node:
                        pieces = [p if isinstance(p, list) else [p['start'], p['end']]
                                  for p in node['fragments']]
                    elif 'start' in node and 'end' in node:
                        pieces = [[node['start'], node['end']]]
                    if pieces is not None and isinstance(node.get('text'), str):
                        there = ' '.join(text[b:e] for b, e in pieces)
                        if there != node['text']:
                            sys.exit('%r is not %r' % (there, node['text']))
                        found += 1
                    for value in node.values():
                        walk(value, text)
                elif isinstance(node, list):
                    for value in node:
                        walk(value, text)
            for name in sys.argv[1:]:
                with open(name, encoding='utf-8') as lines:
                    for line in lines:
                        row = json.loads(line)
                        walk([v for v in row.values() if not isinstance(v, str)], row['text'])
            print(found)
            """;

    /** Looks up the positions of Web Annotations in the texts beside them. */
    private static final String PAGES =
            """
            import json, os, sys
            found = 0
            for name in sys.argv[1:]:
                with open(name, encoding='utf-8') as file:
                    page = json.load(file)
                beside = os.path.splitext(name)[0] + '.txt'
                with open(beside, encoding='utf-8-sig', newline='') as file:
                    text = file.read()
                for item in page['first']['items']:
                    for target in item['target']:
                        if isinstance(target, str) or 'selector' not in target:
                            continue
                        where, quote = target['selector']
                        begin, end = where['start'], where['end']
                        if text[begin:end] != quote['exact']:
                            sys.exit('%r is not %r' % (text[begin:end], quote['exact']))
                        if not text[:begin].endswith(quote['prefix']):
                            sys.exit('%r is not before' % quote['prefix'])
                        if not text[end:].startswith(quote['suffix']):
                            sys.exit('%r is not behind' % quote['suffix'])
                        found += 1
            print(found)
            """;

    /** Looks up the locations of BioC in the text of its passages. */
    private static final String COLLECTIONS =
            """
            import json, sys
            found = 0
            for name in sys.argv[1:]:
                with open(name, encoding='utf-8') as file:
                    collection = json.load(file)
                for document in collection['documents']:
                    text = ''.join(p['text'] for p in document['passages'])
                    for passage in document['passages']:
                        if passage['offset'] > len(text):
                            sys.exit('a passage behind the text')
                        for mark in passage['annotations']:
                            there = ' '.join(
                                text[l['offset']:l['offset'] + l['length']]
                                for l in mark['locations'])
                            if there != mark['text']:
                                sys.exit('%r is not %r' % (there, mark['text']))
                            found += 1
            print(found)
            """;

    /** Looks at whether every range of characters lies within the text. */
    private static final String RANGES =
            """
            import re, sys
            import xml.etree.ElementTree as tree
            found = 0
            tei = '{http://www.tei-c.org/ns/1.0}'
            for name in sys.argv[1:]:
                root = tree.parse(name).getroot()
                text = root.find('.//' + tei + 'ab').text or ''
                for span in root.iter(tei + 'span'):
                    numbers = [int(n) for n in re.findall('[0-9]+', span.get('target'))]
                    if 'index' in span.get('target'):
                        numbers.append(0)
                    for begin, length in zip(numbers[::2], numbers[1::2]):
                        if begin + length > len(text):
                            sys.exit('%r is outside' % span.get('target'))
                        found += 1
            print(found)
            """;

    @TempDir Path folder = Path.of("");

    private static String run(List<String> command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? said.strip() : "failed: " + said;
        } catch (IOException e) {
            return "failed: " + e.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "prodigy", "hf-jsonl"})
    void thatPythonFindsTheQuotedTextAtEveryOffset(String format) throws Exception {
        check(format, SCRIPT, ".jsonl");
    }

    @Test
    void thatPythonFindsTheQuotesOfWebAnnotations() throws Exception {
        check("w3c", PAGES, ".jsonld");
    }

    @Test
    void thatPythonFindsTheTextsOfBioc() throws Exception {
        check("bioc-json", COLLECTIONS, ".json");
    }

    @Test
    void thatPythonFindsTheRangesOfTeiInTheText() throws Exception {
        check("tei", RANGES, ".xml");
    }

    private void check(String format, String content, String extension) throws Exception {
        assumeTrue(
                run(List.of("python3", "--version")).startsWith("Python 3"), "there is no python3");
        List<ExportDocument> documents = new ArrayList<>(HardDocuments.all().values());
        for (int seed = 0; seed < RANDOM; seed++) {
            documents.add(RandomDocument.ofEverything(seed));
        }
        Path script = Files.writeString(folder.resolve("check.py"), content);
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        for (int i = 0; i < documents.size(); i++) {
            Path into = folder.resolve(String.valueOf(i));
            for (Path file :
                    RoundTrip.there(format, documents.get(i), into, WriteOptions.DEFAULT).files()) {
                if (file.toString().endsWith(extension)) {
                    command.add(file.toString());
                }
            }
        }
        String found = run(command);
        assertThat(found).matches("\\d+");
        assertThat(Integer.parseInt(found)).isGreaterThan(documents.size());
    }
}
