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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.Recognition.Confidence;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.project.ImportResult.Skipped;
import org.scholion.project.Problem;
import org.scholion.project.internal.SourceFinder.Found;
import org.scholion.words.Message;

/** Tells which files are documents of which format. */
public final class SourceSorter {

    private final Formats formats;

    /** Creates a sorter that knows these formats. */
    public SourceSorter(Formats formats) {
        this.formats = formats;
    }

    /** What a file is. */
    public sealed interface Sorted {}

    /**
     * A document.
     *
     * @param main what to open
     * @param bytes about how many there are to read
     * @param byName the format that the file's name speaks for, where its content spoke for another
     */
    public record Document(Format format, Source main, long bytes, Optional<Format> byName)
            implements Sorted {

        /** A document whose name and content do not differ. */
        public Document(Format format, Source main, long bytes) {
            this(format, main, bytes, Optional.empty());
        }
    }

    /** No document, which is no problem. */
    public record PassedOver(Skipped skipped) implements Sorted {}

    /** A file that cannot be read. */
    public record Unreadable(Problem problem) implements Sorted {}

    /** Tells what a file is. */
    public Sorted sort(Found found) {
        try {
            return switch (formats.recognise(found.source())) {
                case Formats.OfFormat known
                        when found.named() || known.confidence() != Confidence.POSSIBLE ->
                        new Document(
                                known.format(),
                                known.main(),
                                found.bytes(),
                                byName(known, found.source()));
                case Formats.OfFormat guess ->
                        passedOver(found, Message.of("project.skipped.unknown"));
                case Formats.Supporting supporting ->
                        passedOver(found, belongsTo(supporting.format()));
                case Formats.Unknown unknown ->
                        found.named()
                                ? new Unreadable(
                                        Problem.in(
                                                found.source().displayName(),
                                                Message.of("project.import.unknown")))
                                : passedOver(found, Message.of("project.skipped.unknown"));
            };
        } catch (UnreadableSourceException e) {
            return new Unreadable(Problem.of(e));
        } catch (RuntimeException | VirtualMachineError e) {
            return new Unreadable(DocumentReading.unforeseen(found.source().displayName(), e));
        }
    }

    private Optional<Format> byName(Formats.OfFormat known, Source source) {
        boolean alike =
                known.confidence() != Confidence.CONTENT
                        || !known.main().equals(source)
                        || hasExtension(source, known.format());
        return alike
                ? Optional.empty()
                : formats.all().stream()
                        .filter(Format::canRead)
                        .filter(f -> hasExtension(source, f))
                        .findFirst();
    }

    private static boolean hasExtension(Source source, Format format) {
        return source.fileName().toLowerCase(Locale.ROOT).endsWith(format.extension());
    }

    /** Tells whether a file is of a format that someone named. */
    public Sorted sort(Found found, Format format) {
        try {
            byte[] head = found.source().head(Formats.HEAD_BYTES);
            return switch (format.reader().orElseThrow().recognise(found.source(), head)) {
                case Recognition.Document document
                        when found.named() || document.confidence() != Confidence.POSSIBLE ->
                        new Document(format, document.main(), found.bytes());
                case Recognition.Document guess -> passedOver(found, notKnownAs(format));
                case Recognition.Support support -> passedOver(found, belongsTo(format));
                case Recognition.None none ->
                        found.named()
                                ? new Document(format, found.source(), found.bytes())
                                : passedOver(found, notKnownAs(format));
            };
        } catch (java.io.IOException e) {
            // opened later, where the reader says what is wrong with it
            return new Document(format, found.source(), found.bytes());
        } catch (RuntimeException | VirtualMachineError e) {
            return new Unreadable(DocumentReading.unforeseen(found.source().displayName(), e));
        }
    }

    private static Message belongsTo(Format format) {
        return Message.of("project.skipped.belongs", "format", format.name());
    }

    private static Message notKnownAs(Format format) {
        return Message.of("project.skipped.not-known-as", "format", format.name());
    }

    private static PassedOver passedOver(Found found, Message why) {
        return new PassedOver(new Skipped(found.source().displayName(), why));
    }

    /** Sorts many files; what several files make up together is there once. */
    public static List<Document> distinct(
            Iterable<Sorted> sorted, List<Skipped> skipped, List<Problem> problems) {
        List<Document> documents = new ArrayList<>();
        Set<Source> seen = new HashSet<>();
        for (Sorted each : sorted) {
            switch (each) {
                case Document document -> {
                    if (seen.add(document.main())) {
                        documents.add(document);
                    }
                }
                case PassedOver over -> skipped.add(over.skipped());
                case Unreadable unreadable -> problems.add(unreadable.problem());
            }
        }
        return documents;
    }

    /** Returns the format of this id, if it can be read. */
    public Optional<Format> readable(String id) {
        return formats.format(id).filter(Format::canRead);
    }
}
