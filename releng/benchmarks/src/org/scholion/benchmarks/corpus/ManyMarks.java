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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;
import org.scholion.text.TextHash;

/**
 * A project of 1,000,000 marks: 2,000 documents of 500 words that two members have each marked in
 * halves, every word drawn from 20,000 as often as words are in languages (the n-th most frequent
 * 1/n times as often as the most frequent), labelled as one of three types with one of three
 * values.
 */
final class ManyMarks implements AutoCloseable {

    /** Who sees everybody's marks. */
    static final String LEAD = "lea";

    private static final List<String> MEMBERS = List.of("asha", "omar");
    private static final List<String> TYPES = List.of("person", "organisation", "place");
    private static final List<String> LEVELS = List.of("name", "nominal", "pronominal");
    private static final int DOCUMENTS = 2_000;
    private static final int MARKS = 500;
    private static final int WORDS = 20_000;
    private static final Instant WHEN = Instant.parse("2026-02-03T04:05:06Z");

    private final Random random = new Random(8);
    private final AnnotationIds ids = AnnotationIds.system();
    private final double[] shares = shares();
    private final int[] uses = new int[WORDS];
    private final OpenProject project;

    private ManyMarks(OpenProject project) {
        this.project = project;
    }

    /** Makes it in a folder that is not there yet. */
    static ManyMarks create(Path folder) throws Exception {
        Files.createDirectories(folder);
        FileAddress file = new FileAddress(folder.resolve("project.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                file, Optional.of(BuiltInSchemas.NEWS_STANCE), LEAD),
                        Progress.NONE);
        ManyMarks made = new ManyMarks(OpenProject.open(file));
        made.project.store().members().save(new Member(LEAD, Member.Role.LEAD), LEAD);
        for (int i = 0; i < DOCUMENTS; i++) {
            made.add(i);
        }
        return made;
    }

    private static double[] shares() {
        double[] shares = new double[WORDS];
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 1);
            shares[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private int anyWord() {
        int found = Arrays.binarySearch(shares, random.nextDouble());
        return Math.min(WORDS - 1, found >= 0 ? found : -found - 1);
    }

    /** Two words in Arabic letters, so that their keys are not what is written. */
    private static String words(int number) {
        StringBuilder words = new StringBuilder("\u0623");
        for (char digit : Integer.toString(number).toCharArray()) {
            words.append((char) ('\u0628' + digit - '0')).append('\u064e');
        }
        return words.append(" \u0627\u0644\u0647\u0646\u062f").toString();
    }

    private void add(int number) throws Exception {
        StringBuilder text = new StringBuilder();
        List<List<Operation>> steps = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < MARKS; i++) {
            int word = anyWord();
            uses[word]++;
            int begin = text.length();
            text.append(words(word));
            steps.get(i % MEMBERS.size())
                    .add(
                            new CreateAnnotation(
                                    mark(MEMBERS.get(i % MEMBERS.size()), begin, text.length())));
            text.append(i % 20 == 19 ? "\n" : " . ");
        }
        String whole = text.toString();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        DocumentRecord document =
                project.store()
                        .documents()
                        .add(
                                new NewDocument(
                                        "d" + number,
                                        whole,
                                        TextHash.sha256(bytes),
                                        "UTF-8",
                                        CharsetOrigin.VALID_UTF8,
                                        100,
                                        false,
                                        Optional.of("ar"),
                                        TextDirection.RIGHT_TO_LEFT,
                                        Map.of(),
                                        Optional.empty()));
        for (int i = 0; i < MEMBERS.size(); i++) {
            String member = MEMBERS.get(i);
            long set = project.store().sets().open(document.id(), member).id();
            project.store()
                    .journal()
                    .fill(set, NewEntry.of(member, new CompoundOperation("import", steps.get(i))));
        }
    }

    private Mention mark(String member, int begin, int end) {
        AnnotationHeader header =
                AnnotationHeader.of(
                                ids.next(),
                                TYPES.get(random.nextInt(TYPES.size())),
                                member,
                                WHEN,
                                1)
                        .withAttribute(
                                "level",
                                Optional.of(
                                        AttributeValue.Tags.of(
                                                LEVELS.get(random.nextInt(LEVELS.size())))));
        return new Mention(header, Span.of(begin, end), Optional.empty());
    }

    OpenProject project() {
        return project;
    }

    /** What a mark that is drawn at random covers. */
    String anyWords() {
        int word = anyWord();
        while (uses[word] == 0) {
            word = anyWord();
        }
        return words(word);
    }

    int count() {
        return DOCUMENTS * MARKS;
    }

    int words() {
        return WORDS;
    }

    int documents() {
        return DOCUMENTS;
    }

    int mostFrequent() {
        return Arrays.stream(uses).max().orElse(0);
    }

    double megabytes() throws IOException {
        Path folder = project.address().file().orElseThrow().toAbsolutePath().getParent();
        if (folder == null) {
            return 0;
        }
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes / 1e6;
    }

    @Override
    public void close() throws Exception {
        project.close();
    }
}
