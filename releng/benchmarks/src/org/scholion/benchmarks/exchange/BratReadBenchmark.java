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
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Imports documents with brat annotations; against splitting the same lines and inserting the same
 * rows into the same tables by plain statements in one transaction.
 */
public final class BratReadBenchmark implements Benchmarks {

    private static final int DOCUMENTS = 400;
    private static final int MENTIONS = 100;
    private static final int UNCOUNTED = 1;

    /** The tables with the rows of documents and sets. */
    private static final List<String> TABLES =
            List.of(
                    "document_text",
                    "document",
                    "annotation_set",
                    "set_state",
                    "journal",
                    "annotation",
                    "reference",
                    "marked_string",
                    "mark_label");

    private static final int COUNTED = 3;

    @Override
    public List<String> names() {
        return List.of("brat-read");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path folder = workplace.scratch().resolve("brat");
        BratFolder.write(folder, DOCUMENTS, MENTIONS);
        Path empty = workplace.scratch().resolve("empty.scholion");
        create(empty);
        Path filled = workplace.scratch().resolve("filled.scholion");
        ours(folder, filled);
        Map<String, List<Object[]>> rows = rows(filled);
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            ours(folder, workplace.scratch().resolve("ours" + i + ".scholion"));
            long middle = System.nanoTime();
            peer(
                    folder,
                    Files.copy(empty, workplace.scratch().resolve("peer" + i + ".scholion")),
                    rows);
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

    private static void create(Path file) throws Exception {
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
    }

    private static void ours(Path folder, Path file) throws Exception {
        create(file);
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            ImportResult result =
                    new ImportDocuments(project, InstalledFormats.builtIn())
                            .run(ImportRequest.of(List.of(folder)).withAtomic(true), Progress.NONE);
            if (result.documents().size() != DOCUMENTS || result.losses().total() > 0) {
                throw new IllegalStateException(result.problems() + " " + result.losses());
            }
        }
    }

    /** Returns the rows that documents and their annotations have, by table. */
    private static Map<String, List<Object[]>> rows(Path file) throws Exception {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<Object[]> all = new ArrayList<>();
                try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        Object[] row = new Object[columns];
                        for (int i = 0; i < columns; i++) {
                            row[i] = found.getObject(i + 1);
                        }
                        all.add(row);
                    }
                }
                if (!all.isEmpty()) {
                    rows.put(table, all);
                }
            }
        }
        return rows;
    }

    private static void peer(Path folder, Path file, Map<String, List<Object[]>> rows)
            throws Exception {
        int words = 0;
        for (int d = 0; d < DOCUMENTS; d++) {
            words += Files.readString(folder.resolve(d + ".txt")).length();
            for (String line : Files.readString(folder.resolve(d + ".ann")).split("\n")) {
                for (String part : line.split("\t", 3)) {
                    words += part.split(" ").length;
                }
            }
        }
        if (words == 0) {
            throw new IllegalStateException("there are no lines");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
            }
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows)
            throws Exception {
        String marks = "?" + ", ?".repeat(rows.get(0).length - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
    }
}
