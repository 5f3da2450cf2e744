/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.inception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.SetStatus;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.ZipArchive;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/**
 * What an exported project holds.
 *
 * @param sets of annotators, then curated ones
 * @param texts documents that nobody has a set of
 */
public record InceptionExport(List<Work> sets, List<Source> texts) {

    private static final String PROJECT = "exportedproject.json";
    private static final String ANNOTATION = "annotation/";
    private static final String CURATION = "curation/";
    private static final String SOURCE = "source/";
    private static final String ZIP = ".zip";
    private static final Set<String> INITIAL = Set.of("INITIAL_CAS", "initial_cas");
    private static final ObjectMapper JSON = new ObjectMapper();

    public InceptionExport {
        sets = List.copyOf(sets);
        texts = List.copyOf(texts);
    }

    /**
     * A set.
     *
     * @param member whose it is; empty for the curated one
     * @param source what to read as XMI
     * @param status how far it was, if the project says so
     */
    public record Work(Optional<String> member, Source source, Optional<SetStatus> status) {}

    /** Returns whether an archive is an exported project. */
    public static boolean isOne(ZipArchive archive) {
        return archive.source(PROJECT).isPresent();
    }

    /**
     * Reads what is in an exported project; the sets themselves are read later, one by one.
     *
     * @throws UnreadableSourceException when its list of documents cannot be read
     */
    public static InceptionExport read(ZipArchive archive) throws UnreadableSourceException {
        Source listed = archive.source(PROJECT).orElseThrow();
        JsonNode project = parse(listed);
        Map<String, String> annotated = new HashMap<>();
        Map<String, String> curated = new HashMap<>();
        for (JsonNode each : project.path("annotation_documents")) {
            annotated.put(
                    each.path("name").asText() + "/" + each.path("user").asText(),
                    each.path("state").asText());
        }
        for (JsonNode each : project.path("source_documents")) {
            curated.put(each.path("name").asText(), each.path("state").asText());
        }
        List<Work> sets = new ArrayList<>();
        List<Work> gold = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (Source packed : archive.nested()) {
            String path = packed.name();
            int slash = path.lastIndexOf('/');
            if (!path.endsWith(ZIP) || slash < 0) {
                continue;
            }
            String user = path.substring(slash + 1, path.length() - ZIP.length());
            if (path.startsWith(ANNOTATION) && !INITIAL.contains(user)) {
                String document =
                        path.substring(ANNOTATION.length(), Math.max(ANNOTATION.length(), slash));
                begun.add(document);
                sets.add(
                        new Work(
                                Optional.of(user),
                                PackedSet.of(packed, called(document)),
                                status(annotated.get(document + "/" + user))));
            } else if (path.startsWith(CURATION)) {
                String document =
                        path.substring(CURATION.length(), Math.max(CURATION.length(), slash));
                begun.add(document);
                gold.add(
                        new Work(
                                Optional.empty(),
                                PackedSet.of(packed, called(document)),
                                status(curated.get(document))));
            }
        }
        sets.addAll(gold);
        List<Source> texts = new ArrayList<>();
        for (Source source : archive.sources()) {
            boolean alone =
                    source.name().startsWith(SOURCE)
                            && !begun.contains(source.name().substring(SOURCE.length()));
            if (alone) {
                texts.add(new Renamed(source, source.name().substring(SOURCE.length())));
            }
        }
        return new InceptionExport(sets, texts);
    }

    private static JsonNode parse(Source listed) throws UnreadableSourceException {
        try {
            return JSON.readTree(
                    new String(
                            listed.bytes(ReadOptions.DEFAULT_MAXIMUM_BYTES),
                            StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw caused(
                    UnreadableSourceException.in(
                            listed.displayName(),
                            Message.of(
                                    "exchange.jsoncas.no-json",
                                    "reason",
                                    JsonReason.of(e.getOriginalMessage()))),
                    e);
        } catch (IOException e) {
            throw caused(
                    UnreadableSourceException.in(
                            listed.displayName(),
                            Message.of("exchange.source.failed", "reason", Message.of(e))),
                    e);
        }
    }

    private static UnreadableSourceException caused(UnreadableSourceException error, Exception e) {
        error.initCause(e);
        return error;
    }

    /** A document is called without the extension of its format. */
    private static String called(String document) {
        int dot = document.lastIndexOf('.');
        return dot > 0 && document.length() - dot <= 7 ? document.substring(0, dot) : document;
    }

    private static Optional<SetStatus> status(@Nullable String state) {
        return switch (state == null ? "" : state) {
            case "FINISHED", "CURATION_FINISHED" ->
                    Optional.of(new SetStatus("done", Optional.empty()));
            case "IGNORE" -> Optional.of(new SetStatus("skipped", Optional.of("INCEpTION")));
            case "" -> Optional.empty();
            default -> Optional.of(new SetStatus("in-progress", Optional.empty()));
        };
    }
}
