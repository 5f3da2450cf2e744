/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;

/**
 * How large a project becomes: the bytes of its closed file, texts and all, for each of 1,000,000
 * annotations that were imported with short documents (ten annotations each, two of them relations,
 * the costliest kind of document for a journal); against a limit of 500 bytes. Measured once, since
 * nothing in it depends on time.
 */
public final class FileSizeBenchmark implements Benchmarks {

    private static final int DOCUMENTS = 100_000;
    private static final int A_FOLDER = 1_000;
    private static final int ENTITIES = 8;
    private static final int RELATIONS = 2;
    private static final double MOST = 500;

    private static final String[] WORDS =
            "the minister said that government supports a new water plan in town next month وزير شہر पानी"
                    .split(" ");
    private static final List<String> TYPES = List.of("Person", "Organization", "Place", "Event");

    @Override
    public List<String> names() {
        return List.of("file-size");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path folder = workplace.scratch().resolve("documents");
        Random random = new Random(42);
        for (int i = 0; i < DOCUMENTS; i++) {
            write(folder.resolve("%03d".formatted(i / A_FOLDER)), i % A_FOLDER, random);
        }
        Path project = workplace.scratch().resolve("size.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(project), Optional.empty(), "benchmark"),
                        Progress.NONE);
        long annotations;
        try (OpenProject open = OpenProject.open(new FileAddress(project))) {
            // The first folder brings the types; finding them means reading twice.
            annotations =
                    add(
                            open,
                            ImportRequest.of(List.of(folder.resolve("000"))).withAdoptSchema(true));
            for (int i = 1; i < DOCUMENTS / A_FOLDER; i++) {
                annotations +=
                        add(open, ImportRequest.of(List.of(folder.resolve("%03d".formatted(i)))));
            }
        }
        return new Row(name, (double) Files.size(project) / annotations, MOST, "bytes", 1)
                .saying("bytes of a project file for each imported annotation", "the limit");
    }

    private static long add(OpenProject project, ImportRequest request) throws Exception {
        ImportResult result =
                new ImportDocuments(project, InstalledFormats.all()).run(request, Progress.NONE);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException(result.problems().get(0).toString());
        }
        return result.documents().stream().mapToLong(ImportResult.Item::annotations).sum();
    }

    /** Writes a document of a few dozen words and its annotations in brat's format. */
    private static void write(Path folder, int number, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder annotations = new StringBuilder();
        for (int i = 1; i <= ENTITIES; i++) {
            for (int w = random.nextInt(6); w >= 0; w--) {
                text.append(word(random)).append(' ');
            }
            int begin = text.length();
            text.append(word(random)).append(' ').append(word(random));
            annotations.append(
                    "T%d\t%s %d %d\t%s\n"
                            .formatted(
                                    i,
                                    TYPES.get(random.nextInt(TYPES.size())),
                                    begin,
                                    text.length(),
                                    text.substring(begin)));
            text.append(i % 4 == 0 ? ".\n" : " ");
        }
        for (int i = 1; i <= RELATIONS; i++) {
            annotations.append(
                    "R%d\tWorksFor Arg1:T%d Arg2:T%d\n"
                            .formatted(
                                    i, 1 + random.nextInt(ENTITIES), 1 + random.nextInt(ENTITIES)));
        }
        // Names that differ from folder to folder, since each is imported by itself.
        String name = folder.getFileName() + "-%03d".formatted(number);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".txt"), text);
        Files.writeString(folder.resolve(name + ".ann"), annotations);
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
