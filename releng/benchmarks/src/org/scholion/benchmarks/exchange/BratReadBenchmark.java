/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
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
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;
import org.scholion.schema.xml.SchemaXml;

/**
 * Imports documents with brat annotations; against splitting the same lines and inserting as many
 * rows, of texts, journal entries and annotations, into plain SQLite tables.
 */
public final class BratReadBenchmark implements Benchmarks {

    private static final int DOCUMENTS = 400;
    private static final int MENTIONS = 100;
    private static final int UNCOUNTED = 1;
    private static final int COUNTED = 3;

    @Override
    public List<String> names() {
        return List.of("brat-read");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path folder = workplace.scratch().resolve("brat");
        BratFolder.write(folder, DOCUMENTS, MENTIONS);
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            ours(folder, workplace.scratch().resolve("ours" + i + ".scholion"));
            long middle = System.nanoTime();
            peer(folder, workplace.scratch().resolve("peer" + i + ".sqlite"));
            long end = System.nanoTime();
            if (i >= 0) {
                ours[i] = (middle - start) / 1e6;
                theirs[i] = (end - middle) / 1e6;
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 3)
                .saying(
                        "importing documents with brat annotations",
                        "splitting the same lines, and raw SQLite inserts of the same rows");
    }

    private static void ours(Path folder, Path file) throws Exception {
        Path schema = file.resolveSibling("schema.xml");
        Files.writeString(
                schema,
                SchemaXml.write(
                        SchemaExtension.of(Schema.empty())
                                .entity("Person")
                                .relation("Met", "Arg1", "Arg2")
                                .tagAttribute("Person", "Level", "high")
                                .build()));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.of(schema.toString()), "benchmark"),
                        Progress.NONE);
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            ImportResult result =
                    new ImportDocuments(project, InstalledFormats.builtIn())
                            .run(ImportRequest.of(List.of(folder)).withAtomic(true), Progress.NONE);
            if (result.documents().size() != DOCUMENTS || result.losses().total() > 0) {
                throw new IllegalStateException(result.problems() + " " + result.losses());
            }
        }
    }

    private static void peer(Path folder, Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
                statement.execute(
                        "CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT, text TEXT)");
                statement.execute("CREATE TABLE entry (document INTEGER, operation TEXT)");
                statement.execute(
                        "CREATE TABLE annotation (document INTEGER, id TEXT, type TEXT,"
                                + " begin INTEGER, end INTEGER, content TEXT,"
                                + " PRIMARY KEY (document, id))");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement document =
                            connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?)");
                    PreparedStatement entry =
                            connection.prepareStatement("INSERT INTO entry VALUES (?, ?)");
                    PreparedStatement annotation =
                            connection.prepareStatement(
                                    "INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?)")) {
                for (int d = 0; d < DOCUMENTS; d++) {
                    document.setInt(1, d);
                    document.setString(2, String.valueOf(d));
                    document.setString(3, Files.readString(folder.resolve(d + ".txt")));
                    document.executeUpdate();
                    String ann = Files.readString(folder.resolve(d + ".ann"));
                    entry.setInt(1, d);
                    entry.setString(2, ann);
                    entry.executeUpdate();
                    for (String line : ann.split("\n")) {
                        insert(annotation, d, line);
                    }
                }
            }
            connection.commit();
        }
    }

    private static void insert(PreparedStatement annotation, int document, String line)
            throws Exception {
        String[] parts = line.split("\t", 3);
        String[] words = parts[1].split(" ");
        boolean placed = line.startsWith("T");
        annotation.setInt(1, document);
        annotation.setString(2, parts[0]);
        annotation.setString(3, words[0]);
        annotation.setInt(4, placed ? Integer.parseInt(words[1]) : -1);
        annotation.setInt(5, placed ? Integer.parseInt(words[2]) : -1);
        annotation.setString(6, line);
        annotation.executeUpdate();
    }
}
