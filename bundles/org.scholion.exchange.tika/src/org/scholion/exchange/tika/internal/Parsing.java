/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.tika.Tika;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.scholion.exchange.Notice;
import org.scholion.exchange.RefusedEntryException;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** One file on its way through one of Tika's parsers, within limits and with errors for people. */
final class Parsing {

    /** The longest text that is taken, in UTF-16 units. */
    static final int LONGEST = 32 << 20;

    private static final int DAY = 10;

    /** Where pages say who wrote them, and when; what Tika has no name of its own for. */
    private static final List<String> AUTHORS =
            List.of("author", "dc.creator", "dcterms.creator", "article:author");

    private static final List<String> DATES =
            List.of(
                    "date",
                    "dc.date",
                    "dcterms.created",
                    "dcterms.date",
                    "article:published_time",
                    "pubdate");

    private final Source source;
    private final Message format;
    private final VisibleText text = new VisibleText(LONGEST);
    private final Metadata metadata = new Metadata();
    private final ParseContext context = new ParseContext();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * Begins.
     *
     * @param format what people call the kind of file
     */
    Parsing(Source source, Message format) {
        this.source = source;
        this.format = format;
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        if (Quiet.loggers() == 0) {
            throw new IllegalStateException("libraries talk to the terminal");
        }
    }

    /** Work of a parser. */
    @FunctionalInterface
    interface Work {

        /** Parses. */
        void parse(ContentHandler handler, Metadata metadata, ParseContext context)
                throws IOException, SAXException, TikaException;
    }

    Metadata metadata() {
        return metadata;
    }

    ParseContext context() {
        return context;
    }

    void notice(Message message, int count) {
        notices.add(Notice.in(source.displayName(), message).times(count));
    }

    /**
     * Parses.
     *
     * @return the text, which may be empty
     * @throws UnreadableSourceException when that cannot be done, for whatever reason
     */
    String run(Work work) throws UnreadableSourceException {
        try {
            work.parse(text, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw error(Message.of("exchange.extract.encrypted"), e);
        } catch (LimitException e) {
            throw error(e.said(), e);
        } catch (RefusedEntryException e) {
            throw error(e.said(), e);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            throw error(text.refusal().orElseGet(() -> damaged(e)), e);
        } catch (StackOverflowError | LinkageError e) {
            throw error(damaged(e), e);
        } catch (OutOfMemoryError e) {
            // what was asked for is let go by now; the other files need less
            throw error(Message.of("exchange.extract.memory"), e);
        }
        // some parsers keep what a handler throws to themselves
        if (text.refusal().isPresent()) {
            throw error(text.refusal().get(), new IOException(text.refusal().get().toString()));
        }
        return text.text();
    }

    private Message damaged(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return Message.of(
                "exchange.extract.damaged",
                "format",
                format,
                "reason",
                Message.verbatim(
                        Optional.ofNullable(deepest.getMessage())
                                .orElse(deepest.getClass().getSimpleName())));
    }

    UnreadableSourceException error(Message what, Throwable cause) {
        UnreadableSourceException error = error(what);
        error.initCause(cause);
        return error;
    }

    UnreadableSourceException error(Message what) {
        return UnreadableSourceException.in(source.displayName(), what);
    }

    /**
     * Returns what came of it.
     *
     * @param parser the name of the parser
     * @param contentType what kind of file it is, as a media type
     * @param more what else is to be kept of it
     */
    Extract extract(
            String found, Class<?> parser, String contentType, SortedMap<String, String> more) {
        SortedMap<String, String> kept = new TreeMap<>(more);
        kept.put("content-type", contentType);
        kept.put(
                "extraction",
                String.join(
                        "; ",
                        Tika.getString(),
                        parser.getSimpleName(),
                        "visible-text=" + VisibleText.RULES));
        first(TikaCoreProperties.TITLE.getName(), List.of("title"))
                .ifPresent(title -> kept.put("title", title));
        first(TikaCoreProperties.CREATOR.getName(), AUTHORS)
                .ifPresent(author -> kept.put("author", author));
        first(TikaCoreProperties.CREATED.getName(), DATES)
                .flatMap(Parsing::day)
                .ifPresent(date -> kept.put("date", date));
        return new Extract(found, kept, notices);
    }

    private Optional<String> first(String name, List<String> otherNames) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(otherNames);
        for (String each : names) {
            for (String key : metadata.names()) {
                if (key.equalsIgnoreCase(each)) {
                    List<String> values =
                            Arrays.stream(metadata.getValues(key))
                                    .map(value -> value.strip().replaceAll("\\s+", " "))
                                    .filter(value -> !value.isEmpty())
                                    .distinct()
                                    .toList();
                    if (!values.isEmpty()) {
                        return Optional.of(String.join("; ", values));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The day of a time as ISO 8601 has it; what is written otherwise is not guessed at. */
    private static Optional<String> day(String time) {
        return time.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")
                ? Optional.of(time.substring(0, DAY))
                : Optional.empty();
    }
}
