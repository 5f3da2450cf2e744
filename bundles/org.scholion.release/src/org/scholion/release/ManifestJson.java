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
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.Manifest.PinnedDocument;
import org.scholion.release.Manifest.PinnedSet;
import org.scholion.text.TextHash;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/**
 * Manifests as JSON, the same for the same manifest. From version 2 on the last key is a digest of
 * the rest: the SHA-256 of the manifest without that key, in the canonical form of RFC 8785 and
 * UTF-8. It tells that something was changed by hand; who forges a manifest can forge it too.
 */
public final class ManifestJson {

    static final String FORMAT = "scholion-release";
    private static final String DIGEST = "digest";
    private static final String FILES = "files";

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private ManifestJson() {}

    /** Returns the JSON in UTF-8, with {@code \n} as line ends. */
    public static byte[] write(Manifest manifest) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT).put("formatVersion", manifest.formatVersion());
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
        ArrayNode files = tree.putArray(FILES);
        for (ListedFile file : manifest.files()) {
            files.addObject()
                    .put("name", file.name())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        }
        if (manifest.formatVersion() > 1) {
            tree.put(DIGEST, digest(tree));
        }
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(ObjectNode tree) {
        ObjectNode rest = tree.deepCopy().without(DIGEST);
        return TextHash.sha256(CanonicalJson.of(rest).getBytes(StandardCharsets.UTF_8));
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
        return new ManifestReading(file, tree(file, bytes)).manifest();
    }

    /**
     * Returns what is wrong with a manifest whose digest is not that of the rest; nothing where it
     * is, or where it is of the first version and has none.
     *
     * @throws UnfitManifestException when it is no JSON
     */
    static Optional<Message> changed(Path file, byte[] bytes) throws UnfitManifestException {
        if (!(tree(file, bytes) instanceof ObjectNode tree) || !tree.has(DIGEST)) {
            return Optional.empty();
        }
        String sum = digest(tree);
        String listed = tree.path(DIGEST).asText();
        return sum.equals(listed)
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "release.verify.digest",
                                "file",
                                Manifest.NAME,
                                "key",
                                DIGEST,
                                "listed",
                                listed,
                                "sum",
                                sum));
    }

    /** Returns the tree of a manifest without its digest, and without the files that it lists. */
    static JsonNode pinned(Path file, byte[] bytes) throws UnfitManifestException {
        return tree(file, bytes) instanceof ObjectNode tree
                ? tree.without(List.of(DIGEST, FILES))
                : JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode tree(Path file, byte[] bytes) throws UnfitManifestException {
        try {
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
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
}
