/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.migration;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.document.AnnotationMap;
import org.scholion.document.rules.Rules;
import org.scholion.project.Progress;
import org.scholion.project.migration.DiffSchema;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.MigrationReport;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;

/** Changes the schema of large projects, and verifies annotations by it, in 512 MB of heap. */
public final class MigrationBenchmark implements Benchmarks {

    private static final String RENAME = "migrate-rename";
    private static final String MERGE = "migrate-merge";
    private static final String RULES = "check-rules";
    private static final int RUNS = 3;
    private static final int DOCUMENTS = 2_000;
    private static final int MARKS = 500;
    private static final int MANY = 100_000;
    private static final int FEW = 100;
    private static final int RENAMES = 21;

    @Override
    public List<String> names() {
        return List.of(RENAME, MERGE, RULES);
    }

    @Override
    public List<String> options() {
        return List.of("-Xmx512m");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path scratch = Files.createDirectories(workplace.scratch().resolve("projects"));
        return heap(
                switch (name) {
                    case RENAME -> rename(scratch);
                    case MERGE -> merge(scratch);
                    default -> rules(scratch);
                });
    }

    /** Notes the most heap there ever was, garbage included; it is held to its limit by the JVM. */
    private static Row heap(Row row) {
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                most += pool.getPeakUsage().getUsed();
            }
        }
        return row.with("heap at most MB", most / 1e6)
                .with("heap limit MB", Runtime.getRuntime().maxMemory() / 1e6);
    }

    private static MigrationReport migrate(OpenProject project, Schema schema) throws Exception {
        return new MigrateSchema(project)
                .run(
                        new MigrateSchema.Request(
                                schema,
                                new DiffSchema(project).proposed(schema),
                                false,
                                false,
                                "lea"),
                        Progress.NONE);
    }

    private static Row rename(Path scratch) throws Exception {
        try (OpenProject many = MarkedPlaces.create(scratch.resolve("many.scholion"), MANY, 10);
                OpenProject few = MarkedPlaces.create(scratch.resolve("few.scholion"), FEW, 10)) {
            double[] ours = new double[RENAMES];
            double[] against = new double[RENAMES];
            for (int i = -RENAMES; i < RENAMES; i++) {
                double one = renamed(many, i);
                double other = renamed(few, i);
                if (i >= 0) {
                    ours[i] = one;
                    against[i] = other;
                }
            }
            return new Row(RENAME, Median.of(ours), Median.of(against), "ms", 2)
                    .saying(
                            "a type of a project of 100,000 documents with 10 annotations each"
                                    + " gets another name, difference and plan included, median of "
                                    + RENAMES,
                            "the same in a project of 100 documents");
        }
    }

    private static double renamed(OpenProject project, int number) throws Exception {
        Schema schema = MarkedPlaces.renamed("Place " + number);
        long start = System.nanoTime();
        MigrationReport report = migrate(project, schema);
        double time = (System.nanoTime() - start) / 1e6;
        if (report.saved().isEmpty() || !report.sets().isEmpty()) {
            throw new IllegalStateException("a name touched annotations");
        }
        return time;
    }

    private static Row merge(Path scratch) throws Exception {
        double[] ours = new double[RUNS];
        double[] against = new double[RUNS];
        try (OpenProject first =
                MarkedPlaces.create(scratch.resolve("first.scholion"), DOCUMENTS, MARKS)) {
            // one run of each is not counted
            for (int i = -1; i < RUNS; i++) {
                Path file = MarkedPlaces.copy(first, "ours");
                Path raw = MarkedPlaces.copy(first, "raw");
                double time;
                try (OpenProject project = OpenProject.open(new FileAddress(file))) {
                    long start = System.nanoTime();
                    MigrationReport report = migrate(project, MarkedPlaces.merged());
                    time = (System.nanoTime() - start) / 1e6;
                    if (report.sets().size() != DOCUMENTS) {
                        throw new IllegalStateException("not all sets were migrated");
                    }
                }
                double plain;
                try (RawMigration again = new RawMigration(file, raw)) {
                    plain = again.run();
                }
                if (i >= 0) {
                    ours[i] = time;
                    against[i] = plain;
                }
                System.gc();
            }
        }
        return new Row(MERGE, Median.of(ours), Median.of(against), "ms", 2)
                .saying(
                        "1,000,000 annotations of 2,000 documents become of another type",
                        "prepared updates of the same rows of annotations and of the index of"
                                + " marked strings, and inserts of the same journal bytes, in one"
                                + " transaction of plain SQLite");
    }

    private static Row rules(Path scratch) throws Exception {
        try (OpenProject project =
                MarkedPlaces.create(scratch.resolve("rules.scholion"), DOCUMENTS, MARKS)) {
            double ours = Median.millisecondsOf(1, RUNS, () -> check(project));
            double against = Median.millisecondsOf(1, RUNS, () -> read(project.store()));
            return new Row(RULES, ours, against, "ms", 3)
                    .saying(
                            "1,000,000 annotations of 2,000 documents are read and held against"
                                    + " all rules",
                            "reading and parsing their rows, one set after another");
        }
    }

    private static void check(OpenProject project) throws Exception {
        ProjectStore store = project.store();
        Schema schema = project.schema();
        int found = 0;
        for (AnnotationSet set : store.sets().all()) {
            Optional<DocumentRecord> document = store.documents().find(set.documentId());
            TextBoundaries boundaries =
                    TextBoundaries.of(
                            store.documents().text(set.documentId()),
                            document.flatMap(DocumentRecord::language).orElse(""));
            found +=
                    new Rules(schema, boundaries)
                            .all(new AnnotationMap(store.annotations().of(set.id())))
                            .size();
        }
        if (found > 0) {
            throw new IllegalStateException(found + " findings");
        }
    }

    private static void read(ProjectStore store) throws Exception {
        int annotations = 0;
        for (AnnotationSet set : store.sets().all()) {
            annotations += store.annotations().of(set.id()).size();
        }
        if (annotations != DOCUMENTS * MARKS) {
            throw new IllegalStateException(annotations + " annotations");
        }
    }
}
