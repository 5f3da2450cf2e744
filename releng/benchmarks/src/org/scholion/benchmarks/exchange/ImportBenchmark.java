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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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

/**
 * Imports many short documents from files; against reading, decoding and hashing the same files and
 * inserting the texts into a plain SQLite table.
 */
public final class ImportBenchmark implements Benchmarks {

    private static final int DOCUMENTS = 100_000;
    private static final int A_FOLDER = 1_000;
    private static final int A_TRANSACTION = 1_000;
    private static final int COUNTED = 3;

    /** A few words of each of some languages, to write texts from. */
    private static final List<List<String>> VOCABULARIES =
            List.of(
                            "قال الوزير إن الحكومة تدعم خطة المياه الجديدة في المدينة وسوف تبدأ"
                                    + " الشهر القادم بعد موافقة البرلمان عليها",
                            "मंत्री ने कहा कि सरकार नई जल योजना का समर्थन करती है और यह अगले महीने"
                                    + " संसद की मंजूरी के बाद शुरू होगी",
                            "the minister said that the government supports a new water plan in"
                                    + " town which begins next month after a vote",
                            "وزیر نے کہا کہ حکومت شہر میں پانی کے نئے منصوبے کی حمایت کرتی ہے اور"
                                    + " یہ اگلے مہینے شروع ہو گا",
                            "le ministre a dit que le gouvernement soutient le nouveau plan de"
                                    + " gestion des eaux de la ville dès demain")
                    .stream()
                    .map(words -> List.of(words.split(" ")))
                    .toList();

    @Override
    public List<String> names() {
        return List.of("import");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path folder = workplace.scratch().resolve("documents");
        write(folder);
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        // In turns; the first round of both is not counted, so that the files are in memory.
        for (int i = -1; i < COUNTED; i++) {
            double their = timeOf(() -> peer(folder, workplace.scratch()));
            double our = timeOf(() -> ours(folder, workplace.scratch()));
            if (i >= 0) {
                theirs[i] = their;
                ours[i] = our;
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 2)
                .saying(
                        "importing short documents from files",
                        "reading, decoding and hashing the same files,"
                                + " and raw SQLite inserts of their texts");
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double timeOf(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void write(Path folder) throws IOException {
        Random random = new Random(42);
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> words = VOCABULARIES.get(i % VOCABULARIES.size());
            StringBuilder text = new StringBuilder();
            int length = 40 + random.nextInt(160);
            for (int w = 0; w < length; w++) {
                text.append(words.get(random.nextInt(words.size())));
                text.append(w % 12 == 11 ? ".\n" : " ");
            }
            Path file = folder.resolve("%03d/%05d.txt".formatted(i / A_FOLDER, i % A_FOLDER));
            if (i % A_FOLDER == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text);
        }
    }

    private static void ours(Path folder, Path scratch) throws Exception {
        Path file = scratch.resolve("ours.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.empty(), "benchmark"),
                        Progress.NONE);
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            ImportResult result =
                    new ImportDocuments(project, InstalledFormats.all())
                            .run(ImportRequest.of(List.of(folder)), Progress.NONE);
            if (result.documents().size() != DOCUMENTS) {
                throw new IllegalStateException(result.problems().toString());
            }
        }
        deleteAll(scratch, "ours.");
    }

    private static void peer(Path folder, Path scratch) throws Exception {
        Path file = scratch.resolve("peer.sqlite");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
                statement.execute(
                        "CREATE TABLE document (name TEXT PRIMARY KEY, sha256 TEXT, text TEXT)");
            }
            connection.setAutoCommit(false);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?)")) {
                int count = 0;
                for (Path path : files) {
                    byte[] bytes = Files.readAllBytes(path);
                    insert.setString(1, folder.relativize(path).toString());
                    insert.setString(2, HexFormat.of().formatHex(digest.digest(bytes)));
                    insert.setString(
                            3,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(bytes))
                                    .toString());
                    insert.executeUpdate();
                    if (++count % A_TRANSACTION == 0) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
        }
        deleteAll(scratch, "peer.");
    }

    private static void deleteAll(Path scratch, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            for (Path file :
                    files.filter(f -> String.valueOf(f.getFileName()).startsWith(prefix))
                            .sorted(Comparator.naturalOrder())
                            .toList()) {
                Files.delete(file);
            }
        }
    }
}
