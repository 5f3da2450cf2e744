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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ExportDocuments;
import org.scholion.project.ExportRequest;
import org.scholion.project.ExportResult;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;

/**
 * Exports 20,000 annotated documents to a new folder; against writing the same bytes to the same
 * files of another new folder from memory.
 */
public final class ExportManyBenchmark implements Benchmarks {

    private static final String GROUP = "export-many-";
    private static final int DOCUMENTS = 20_000;
    private static final int MENTIONS = 12;
    private static final int UNCOUNTED = 1;
    private static final int COUNTED = 3;

    @Override
    public List<String> names() {
        return Stream.of("jsonl", "brat", "xmi").map(GROUP::concat).toList();
    }

    @Override
    public List<String> options() {
        return List.of("-Xmx512m");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        String format = name.substring(GROUP.length());
        Path scratch = workplace.scratch();
        Path file = scratch.resolve("many.scholion");
        BratFolder.write(scratch.resolve("many"), DOCUMENTS, MENTIONS);
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.empty(), "benchmark"),
                        Progress.NONE);
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        double[] reading = new double[COUNTED];
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            new ImportDocuments(project, InstalledFormats.builtIn())
                    .run(
                            ImportRequest.of(List.of(scratch.resolve("many")))
                                    .withAdoptSchema(true),
                            Progress.NONE);
            for (int i = -UNCOUNTED; i < COUNTED; i++) {
                Path out = scratch.resolve("out" + i);
                long start = System.nanoTime();
                export(project, format, out);
                double took = (System.nanoTime() - start) / 1e6;
                double raw = write(out, scratch.resolve("raw" + i));
                double read = read(project.store());
                if (i >= 0) {
                    reading[i] = read;
                    ours[i] = took;
                    theirs[i] = raw;
                }
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 4)
                .saying(
                        "exporting 20,000 annotated documents as " + format,
                        "writing the same bytes to the same files from memory")
                .with("reading the same from the project alone, ms", Median.of(reading));
    }

    /** Returns how long it takes to read all texts and annotations on all processors, in ms. */
    private static double read(ProjectStore store) throws Exception {
        List<AnnotationSet> sets = store.sets().all();
        long start = System.nanoTime();
        try (ExecutorService all =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<Integer>> reads = new ArrayList<>();
            for (AnnotationSet set : sets) {
                reads.add(
                        () ->
                                store.documents().text(set.documentId()).length()
                                        + store.annotations().of(set.id()).size());
            }
            for (Future<Integer> read : all.invokeAll(reads)) {
                if (read.get() <= MENTIONS) {
                    throw new IllegalStateException("a document without annotations");
                }
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void export(OpenProject project, String format, Path out) throws Exception {
        ExportResult result =
                new ExportDocuments(project, InstalledFormats.builtIn())
                        .run(
                                new ExportRequest(format, out, Optional.empty(), Optional.empty()),
                                Progress.NONE);
        if (result.written().size() != DOCUMENTS) {
            throw new IllegalStateException(result.problems().toString());
        }
    }

    /** Returns how long it took, in milliseconds. */
    private static double write(Path from, Path to) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(to.resolve(from.relativize(each).toString()), Files.readAllBytes(each));
            }
        }
        long start = System.nanoTime();
        Files.createDirectories(to);
        for (Map.Entry<Path, byte[]> each : files.entrySet()) {
            Files.write(each.getKey(), each.getValue());
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
