/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.Manifest.PinnedDocument;
import org.scholion.release.Manifest.PinnedSchema;
import org.scholion.release.Manifest.PinnedSet;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/** Manifests as JSON, the same for the same manifest. */
public final class ManifestJson {

    private static final String FORMAT = "scholion-release";
    private static final int VERSION = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private ManifestJson() {}

    /** Returns the JSON in UTF-8, with {@code \n} as line ends. */
    public static byte[] write(Manifest manifest) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT).put("formatVersion", VERSION);
        tree.put("content", manifest.content()).put("of", manifest.of());
        put(tree, "time", manifest.time());
        tree.putObject("schema")
                .put("id", manifest.schema().id())
                .put("version", manifest.schema().version())
                .put("sha256", manifest.schema().sha256());
        tree.put("catalogue", manifest.catalogue());
        ArrayNode documents = tree.putArray("documents");
        for (PinnedDocument document : manifest.documents()) {
            ObjectNode node = documents.addObject();
            node.put("name", document.name())
                    .put("textSha256", document.textSha256())
                    .put("sourceSha256", document.sourceSha256());
            put(node, "split", document.split());
            ArrayNode sets = node.putArray("sets");
            for (PinnedSet set : document.sets()) {
                sets.addObject()
                        .put("id", set.id())
                        .put("member", set.member())
                        .put("sequence", set.sequence())
                        .put("state", set.state())
                        .put("released", set.released());
            }
        }
        ArrayNode files = tree.putArray("files");
        for (ListedFile file : manifest.files()) {
            files.addObject()
                    .put("name", file.name())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        }
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode node, String key, Optional<String> value) {
        if (value.isPresent()) {
            node.put(key, value.get());
        } else {
            node.putNull(key);
        }
    }

    private static String text(ObjectNode tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values cannot be written", e);
        }
    }

    /**
     * Reads a manifest.
     *
     * @param file what messages name
     * @throws UnfitManifestException when it is none, or of a later version
     */
    public static Manifest read(Path file, byte[] bytes) throws UnfitManifestException {
        try {
            return read(
                    new Reading(file), JSON.readTree(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new UnfitManifestException(
                    file,
                    Message.of(
                            "release.manifest.no-json",
                            "line",
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            "reason",
                            JsonReason.of(e.getOriginalMessage())),
                    e);
        }
    }

    private static Manifest read(Reading in, JsonNode tree) throws UnfitManifestException {
        if (!FORMAT.equals(tree.path("format").asText())) {
            throw new UnfitManifestException(in.file(), Message.of("release.manifest.none"));
        }
        int version = tree.path("formatVersion").asInt();
        if (version != VERSION) {
            throw new UnfitManifestException(
                    in.file(),
                    Message.of("release.manifest.version", "version", version, "known", VERSION));
        }
        JsonNode schema = tree.path("schema");
        List<PinnedDocument> documents = new ArrayList<>();
        for (JsonNode node : in.list(tree, "documents")) {
            List<PinnedSet> sets = new ArrayList<>();
            for (JsonNode set : in.list(node, "sets")) {
                sets.add(
                        new PinnedSet(
                                in.text(set, "id"),
                                in.text(set, "member"),
                                in.number(set, "sequence"),
                                in.text(set, "state"),
                                set.path("released").asBoolean()));
            }
            documents.add(
                    new PinnedDocument(
                            in.text(node, "name"),
                            in.text(node, "textSha256"),
                            in.text(node, "sourceSha256"),
                            in.optional(node, "split"),
                            sets));
        }
        List<ListedFile> files = new ArrayList<>();
        for (JsonNode node : in.list(tree, "files")) {
            files.add(
                    new ListedFile(
                            in.text(node, "name"),
                            in.number(node, "bytes"),
                            in.text(node, "sha256")));
        }
        return new Manifest(
                in.text(tree, "content"),
                in.text(tree, "of"),
                in.optional(tree, "time"),
                new PinnedSchema(
                        in.text(schema, "id"),
                        (int) in.number(schema, "version"),
                        in.text(schema, "sha256")),
                in.number(tree, "catalogue"),
                documents,
                files);
    }

    /** What is read from a file, whose name is told where it does not fit. */
    private record Reading(Path file) {

        String text(JsonNode of, String key) throws UnfitManifestException {
            return optional(of, key).orElseThrow(() -> lacks(key));
        }

        Optional<String> optional(JsonNode of, String key) throws UnfitManifestException {
            JsonNode value = of.path(key);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isTextual()) {
                throw lacks(key);
            }
            return Optional.of(value.asText());
        }

        long number(JsonNode of, String key) throws UnfitManifestException {
            if (!of.path(key).isIntegralNumber() || !of.path(key).canConvertToLong()) {
                throw lacks(key);
            }
            return of.path(key).asLong();
        }

        JsonNode list(JsonNode of, String key) throws UnfitManifestException {
            if (!of.path(key).isArray()) {
                throw lacks(key);
            }
            return of.path(key);
        }

        private UnfitManifestException lacks(String key) {
            return new UnfitManifestException(
                    file, Message.of("release.manifest.lacks", "key", key));
        }
    }
}
