/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.project.session.OpenProject;

/**
 * Arabic and Hindi sentences, of which long texts are made: those of the shared corpora where they
 * lie beside the checkout, else the texts of the sample project.
 *
 * @param sentences at least one, none empty, without line breaks
 * @param source where they come from, in words
 */
record Sentences(List<String> sentences, String source) {

    /** The property that names the folder of the shared corpora. */
    private static final String SHARED = "scholion.shared";

    private static final String TEXT = "# text = ";

    Sentences {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no sentences in " + source);
        }
    }

    /**
     * Reads them.
     *
     * @throws Exception whatever keeps a file from being read
     */
    static Sentences read(Workplace workplace) throws Exception {
        Optional<Path> corpora =
                Optional.ofNullable(System.getProperty(SHARED))
                        .map(folder -> Path.of(folder, "data", "conllu"))
                        .filter(Files::isDirectory);
        return corpora.isPresent()
                ? ofCorpora(corpora.get())
                : ofSample(workplace.sample(), workplace.scratch());
    }

    /** The sentences of all files, one of each in turn, so that scripts change all the time. */
    private static Sentences ofCorpora(Path folder) throws IOException {
        List<List<String>> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".conllu")).sorted().toList()) {
                files.add(
                        Files.readAllLines(file).stream()
                                .filter(line -> line.startsWith(TEXT))
                                .map(line -> line.substring(TEXT.length()).strip())
                                .filter(line -> !line.isEmpty())
                                .toList());
            }
        }
        List<String> mixed = new ArrayList<>();
        int most = files.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (List<String> file : files) {
                if (i < file.size()) {
                    mixed.add(file.get(i));
                }
            }
        }
        return new Sentences(mixed, "Arabic and Hindi of the shared corpora");
    }

    private static Sentences ofSample(Path sample, Path scratch) throws Exception {
        Path copy = Files.copy(sample, scratch.resolve("sentences.scholion"));
        List<String> lines = new ArrayList<>();
        try (OpenProject project = OpenProject.open(new FileAddress(copy))) {
            for (DocumentRecord document : project.store().documents().all()) {
                project.store()
                        .documents()
                        .text(document.id())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add);
            }
        }
        return new Sentences(lines, "the texts of the sample project");
    }
}
