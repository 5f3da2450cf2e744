/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A folder of documents to be imported into one project again and again: before each time they are
 * renamed, so that they are new ones.
 */
final class ImportMaterial {

    private static final List<List<String>> VOCABULARIES =
            List.of(
                    List.of("the", "minister", "said", "that", "Delhi", "supports", "a", "plan"),
                    List.of("قال", "الوزير", "إن", "المدينة", "تدعم", "خطة", "المياه", "الجديدة"),
                    List.of("मंत्री", "ने", "कहा", "कि", "सरकार", "योजना", "का", "समर्थन"));

    private static final int WORDS_OF_A_PLAIN_TEXT = 100;
    private static final int WORDS_IN_A_LINE = 12;
    private static final int FILES_IN_A_FOLDER = 1_000;

    private final Path root;
    private final Random random = new Random(5);
    private Path round;
    private int rounds;
    private int documents;

    /**
     * Creates it, empty.
     *
     * @param root a folder that is not there yet
     */
    ImportMaterial(Path root) throws IOException {
        this.root = root;
        this.round = root.resolve("0");
        Files.createDirectories(round);
    }

    /** What is to be imported. */
    Path root() {
        return root;
    }

    int documents() {
        return documents;
    }

    /** Gives all documents names that they never had. */
    void rename() throws IOException {
        rounds++;
        round = Files.move(round, root.resolve(Integer.toString(rounds)));
    }

    /** Writes some documents of text alone, each of about a thousand bytes. */
    void addPlain(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 1; word <= WORDS_OF_A_PLAIN_TEXT; word++) {
                text.append(word(documents)).append(separator(word));
            }
            Files.writeString(next("txt"), text);
        }
    }

    /** Writes some brat documents, each with so many annotations, of which some are relations. */
    void addBrat(int count, int annotations) throws IOException {
        for (int i = 0; i < count; i++) {
            Path text = next("txt");
            Path notes = text.resolveSibling(name(documents - 1) + ".ann");
            writeBrat(text, notes, annotations);
        }
    }

    private void writeBrat(Path textFile, Path annotationFile, int annotations) throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> lines = new ArrayList<>();
        int mentions = 0;
        for (int i = 0; i < annotations; i++) {
            if (i % 4 == 3) {
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "R%d\tMentions Arg1:T%d Arg2:T%d",
                                i,
                                mentions,
                                mentions - 1));
                continue;
            }
            text.append(word(documents)).append(' ');
            String marked = word(documents);
            mentions++;
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "T%d\t%s %d %d\t%s",
                            mentions,
                            i % 2 == 0 ? "Person" : "Place",
                            text.length(),
                            text.length() + marked.length(),
                            marked));
            text.append(marked).append(separator(i));
        }
        Files.writeString(textFile, text);
        Files.writeString(annotationFile, String.join("\n", lines) + "\n");
    }

    private static String separator(int word) {
        return word % WORDS_IN_A_LINE == 0 ? ".\n" : " ";
    }

    private String word(int document) {
        List<String> vocabulary = VOCABULARIES.get(document % VOCABULARIES.size());
        return vocabulary.get(random.nextInt(vocabulary.size()));
    }

    private Path next(String extension) throws IOException {
        Path folder = round.resolve(Integer.toString(documents / FILES_IN_A_FOLDER));
        Files.createDirectories(folder);
        Path file = folder.resolve(name(documents) + "." + extension);
        documents++;
        return file;
    }

    private static String name(int document) {
        return String.format(Locale.ROOT, "%06d", document);
    }
}
