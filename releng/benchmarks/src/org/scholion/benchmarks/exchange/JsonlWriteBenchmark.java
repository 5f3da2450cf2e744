/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
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
 * Exports one document with 39,000 annotations as JSONL; against reading the same rows of the store
 * and Jackson writing the same bytes.
 */
public final class JsonlWriteBenchmark implements Benchmarks {

    private static final int MENTIONS = 26_000;
    private static final int UNCOUNTED = 10;
    private static final int COUNTED = 5;

    @Override
    public List<String> names() {
        return List.of("jsonl-write");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path scratch = workplace.scratch();
        Path file = scratch.resolve("jsonl.scholion");
        BratFolder.write(scratch.resolve("one"), 1, MENTIONS);
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.empty(), "benchmark"),
                        Progress.NONE);
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            new ImportDocuments(project, InstalledFormats.builtIn())
                    .run(
                            ImportRequest.of(List.of(scratch.resolve("one"))).withAdoptSchema(true),
                            Progress.NONE);
            Path out = scratch.resolve("out");
            export(project, out);
            ObjectMapper mapper = new ObjectMapper();
            JsonNode tree = mapper.readTree(Files.readAllBytes(out.resolve("documents.jsonl")));
            AnnotationSet set = project.store().sets().all().get(0);
            for (int i = -UNCOUNTED; i < COUNTED; i++) {
                long start = System.nanoTime();
                export(project, out);
                long middle = System.nanoTime();
                int rows = project.store().annotations().of(set.id()).size();
                Files.write(scratch.resolve("peer.jsonl"), mapper.writeValueAsBytes(tree));
                long end = System.nanoTime();
                if (rows < MENTIONS) {
                    throw new IllegalStateException(rows + " rows");
                }
                if (i >= 0) {
                    ours[i] = (middle - start) / 1e6;
                    theirs[i] = (end - middle) / 1e6;
                }
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 2)
                .saying(
                        "exporting a document with 39,000 annotations as JSONL",
                        "reading and parsing the same rows, and Jackson writing the same bytes");
    }

    private static void export(OpenProject project, Path out) throws Exception {
        ExportResult result =
                new ExportDocuments(project, InstalledFormats.builtIn())
                        .run(
                                new ExportRequest("jsonl", out, Optional.empty(), Optional.empty()),
                                Progress.NONE);
        if (result.written().size() != 1) {
            throw new IllegalStateException(result.problems().toString());
        }
    }
}
