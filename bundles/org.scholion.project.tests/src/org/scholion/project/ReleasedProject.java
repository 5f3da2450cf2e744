/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.CreationOrder;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.parquet.ParquetTables;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.release.VerifyRelease;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** A project of three documents, two annotators and gold, to be released. */
final class ReleasedProject implements AutoCloseable {

    /** Names that stand in no text and are no part of any word. */
    static final List<String> NAMES = List.of("zorblatt", "quixandra", "Xylophane", "curvimeter");

    private static final AnnotationIds IDS = AnnotationIds.system();

    final Path folder;
    final TestProject project;

    ReleasedProject(Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        project.write("in/news/pact.txt", "Mira Sen met Tariq Aziz near Delhi, and Mira spoke.\n");
        project.write("in/news/اجتماع.txt", "التقت ميرا سين طارق عزيز قرب دلهي.\n");
        project.write("in/short.txt", "Delhi is far.\n");
        project.add(folder.resolve("in"));
        for (String annotator : List.of("zorblatt", "quixandra")) {
            project.store()
                    .members()
                    .save(new Member(annotator, Member.Role.ANNOTATOR), "Xylophane");
        }
        project.store().members().save(new Member("Xylophane", Member.Role.LEAD), "Xylophane");
        done(
                "news/pact",
                "zorblatt",
                noted("zorblatt", "person", 0, 8),
                mention("zorblatt", "gpe", 29, 34));
        done("news/pact", "quixandra", mention("quixandra", "person", 0, 8));
        done("news/اجتماع", "zorblatt", mention("zorblatt", "person", 6, 15));
        done(
                "news/اجتماع",
                "quixandra",
                mention("quixandra", "person", 6, 15),
                mention("quixandra", "gpe", 30, 34));
        begun("short", "zorblatt", mention("zorblatt", "gpe", 0, 5));
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Unanimous(), Optional.empty(), "Xylophane", false),
                        Progress.NONE);
    }

    static Mention mention(String by, String type, int begin, int end) {
        AnnotationHeader header =
                AnnotationHeader.of(IDS.next(), type, by, InstantSource.system().instant(), 1);
        return new Mention(header, Span.of(begin, end), Optional.empty());
    }

    /** One with a note and all else that somebody may say of it. */
    private static Mention noted(String by, String type, int begin, int end) {
        Mention plain = mention(by, type, begin, end);
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        return plain.withHeader(
                new AnnotationHeader(
                        plain.id(),
                        type,
                        by,
                        plain.header().madeAt(),
                        1,
                        Optional.of("curvimeter says so"),
                        OptionalDouble.of(0.5),
                        true,
                        attributes));
    }

    AnnotationSet begun(String document, String member, Annotation... all) throws Exception {
        DocumentRecord record = project.store().documents().find(document).orElseThrow();
        AnnotationSet set = project.store().sets().open(record.id(), member);
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(member, CreationOrder.creating(List.of(all), "test")));
        return set;
    }

    void done(String document, String member, Annotation... all) throws Exception {
        AnnotationSet set = begun(document, member, all);
        project.store()
                .sets()
                .saveState(set.id(), SetState.DONE, Optional.of("curvimeter"), member);
    }

    void reopen(String document, String member) throws Exception {
        DocumentRecord record = project.store().documents().find(document).orElseThrow();
        AnnotationSet set = project.store().sets().find(record.id(), member).orElseThrow();
        project.store()
                .sets()
                .saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "Xylophane");
    }

    /** Those that are built in, and Parquet. */
    private static Formats formats() {
        List<Format> all = new ArrayList<>(InstalledFormats.builtIn().all());
        all.add(ParquetTables.format());
        return new Formats(all);
    }

    BuildRelease.Result build(Path out, Optional<String> recipe, Optional<String> of)
            throws Exception {
        Optional<Path> file = Optional.empty();
        if (recipe.isPresent()) {
            file = Optional.of(project.write("recipe.yaml", recipe.get()));
        }
        return new BuildRelease(project.open, formats())
                .run(new BuildRelease.Request(out, file, of, "Xylophane"), Progress.NONE);
    }

    List<Message> verify(Path release) throws Exception {
        return verify(project.open, release);
    }

    static List<Message> verify(OpenProject project, Path release) throws Exception {
        return new VerifyRelease(project, formats())
                .run(new VerifyRelease.Request(release), Progress.NONE)
                .differences();
    }

    static List<Message> verifyAlone(Path release) throws Exception {
        return new VerifyRelease(InstalledFormats.builtIn())
                .run(new VerifyRelease.Request(release), Progress.NONE)
                .differences();
    }

    /** Returns all files below a folder with their bytes as text, by name. */
    static Map<String, String> files(Path release) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(release)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(release.relativize(file).toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Applies the project's own schema once its XML was changed. */
    void changeSchema(UnaryOperator<String> change) throws Exception {
        String xml = change.apply(project.store().schemas().newest().xml());
        new ApplySchema(project.open)
                .run(
                        new ApplySchema.Request(
                                project.write("changed.xml", xml), false, "Xylophane"),
                        Progress.NONE);
    }

    @Override
    public void close() throws Exception {
        project.close();
    }
}
