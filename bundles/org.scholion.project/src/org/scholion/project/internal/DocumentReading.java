/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.NewDocument;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.project.Problem;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.DetectedLanguage;
import org.scholion.text.LanguageDetector;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

/** Reads documents and finds out what a project wants to know about them. For many threads. */
public final class DocumentReading {

    private static final int CERTAIN = 100;

    /** A language below this confidence is as good as none. */
    private static final double LEAST_CONFIDENCE = 0.15;

    /** A few words may be of many languages: of fewer letters than these, more is asked. */
    private static final int FEW_LETTERS = 25;

    private static final double LEAST_OF_FEW = 0.45;

    private final ReadOptions options;
    private final LanguageDetector languages = new LanguageDetector();
    private final Object alone = new Object();

    /** Creates a reading with these options. */
    public DocumentReading(ReadOptions options) {
        this.options = options;
    }

    /** What became of a file. */
    public sealed interface Outcome {}

    /**
     * A file was read.
     *
     * @param documents what is in it, in order
     * @param problems of documents in it that could not be read
     */
    public record Read(
            SourceSorter.Document source, List<Prepared> documents, List<Problem> problems)
            implements Outcome {

        /** Copies. */
        public Read {
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }
    }

    /** A file could not be read; the problem may lie in another that belongs to it. */
    public record Failed(SourceSorter.Document source, Problem problem) implements Outcome {}

    /**
     * A document, ready for the store.
     *
     * @param notices what is worth knowing about it
     */
    public record Prepared(ImportedDocument imported, NewDocument stored, List<Notice> notices) {}

    /** Reads a file: all of its documents that can be read, or none where it is no such file. */
    public Outcome read(SourceSorter.Document source) {
        try {
            return all(source);
        } catch (OutOfMemoryError e) {
            // others may have had what was lacking; of those that lack it one at a time tries again
            synchronized (alone) {
                return again(source);
            }
        }
    }

    private Outcome again(SourceSorter.Document source) {
        try {
            return all(source);
        } catch (OutOfMemoryError e) {
            return new Failed(source, unforeseen(source.main().displayName(), e));
        }
    }

    private Outcome all(SourceSorter.Document source) {
        List<Prepared> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (DocumentCursor cursor =
                source.format().reader().orElseThrow().open(source.main(), options)) {
            for (Optional<ImportedDocument> next = next(cursor, source, problems);
                    next.isPresent();
                    next = next(cursor, source, problems)) {
                Optional<String> unwritable = next.get().needs().unwritableName();
                if (unwritable.isPresent()) {
                    return new Failed(
                            source,
                            Problem.in(
                                    source.main().displayName(),
                                    Message.of(
                                            "project.import.unwritable-name",
                                            "name",
                                            unwritable.get())));
                }
                documents.add(prepare(source, next.get()));
            }
        } catch (UnreadableSourceException e) {
            return new Failed(source, problem(source, e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Failed(source, unforeseen(source.main().displayName(), e));
        }
        return new Read(source, documents, problems);
    }

    /** Returns the next document that can be read, and notes those before it that cannot. */
    private static Optional<ImportedDocument> next(
            DocumentCursor cursor, SourceSorter.Document source, List<Problem> problems)
            throws UnreadableSourceException {
        while (true) {
            try {
                return cursor.next();
            } catch (UnreadableSourceException e) {
                if (!cursor.goesOn()) {
                    throw e;
                }
                problems.add(problem(source, e));
            }
        }
    }

    /**
     * Where a file's name speaks for another format than its content, that may be what is wrong.
     */
    private static Problem problem(SourceSorter.Document source, UnreadableSourceException e) {
        if (source.byName().isEmpty()) {
            return Problem.of(e);
        }
        Message what =
                Message.of(
                        "project.import.other-format",
                        "what",
                        e.what(),
                        "content",
                        source.format().name(),
                        "format",
                        source.byName().get().id());
        return new Problem(e.file(), e.line(), e.offset(), what, Problem.in(e.file(), what).said());
    }

    /**
     * Returns the problem of a file with which something went wrong that its reader did not
     * foresee. Whatever it is, the other files have nothing to do with it.
     */
    static Problem unforeseen(String file, Throwable failure) {
        return Problem.in(
                file,
                failure instanceof OutOfMemoryError
                        ? Message.of("project.import.memory")
                        : Message.of("project.import.failed", "reason", Message.of(failure)));
    }

    private static boolean isSure(String text, DetectedLanguage detected) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < FEW_LETTERS; ) {
            int c = text.codePointAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return detected.confidence() >= (letters < FEW_LETTERS ? LEAST_OF_FEW : LEAST_CONFIDENCE);
    }

    private Prepared prepare(SourceSorter.Document source, ImportedDocument imported) {
        String text = imported.text();
        Optional<String> language =
                imported.language()
                        .or(
                                () ->
                                        languages
                                                .detect(text)
                                                .filter(d -> isSure(text, d))
                                                .map(DetectedLanguage::tag));
        TextDirection direction = Paragraphs.dominantDirection(text);
        CharsetFacts charset = imported.charset();
        List<Notice> notices = new ArrayList<>(imported.notices());
        if (charset.origin() == CharsetOrigin.DETECTED && charset.confidence() < CERTAIN) {
            notices.add(
                    Notice.in(
                            source.main().displayName(),
                            Message.of(
                                    "project.import.guessed-charset",
                                    "charset",
                                    charset.charset().name(),
                                    "confidence",
                                    charset.confidence())));
        }
        NewDocument stored =
                new NewDocument(
                        imported.name(),
                        text,
                        imported.sourceSha256(),
                        charset.charset().name(),
                        charset.origin(),
                        charset.confidence(),
                        charset.byteOrderMark(),
                        language,
                        direction,
                        imported.metadata(),
                        imported.baseLayer());
        return new Prepared(imported, stored, notices);
    }
}
