/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.Manifest.PinnedDocument;
import org.scholion.release.Manifest.PinnedSchema;
import org.scholion.release.Manifest.PinnedSet;
import org.scholion.words.Message;

/** Reads the tree of a manifest. What does not fit is named by its key, as a path. */
record ManifestReading(Path file, JsonNode tree) {

    Manifest manifest() throws UnfitManifestException {
        if (!ManifestJson.FORMAT.equals(tree.path("format").asText())) {
            throw new UnfitManifestException(file, Message.of("release.manifest.none"));
        }
        Keys top = new Keys(tree, "");
        int version = top.whole("formatVersion");
        if (version < 1 || version > Manifest.LATEST) {
            throw new UnfitManifestException(
                    file,
                    Message.of(
                            "release.manifest.version",
                            "version",
                            version,
                            "known",
                            Manifest.LATEST));
        }
        if (version > 1) {
            top.text("digest");
        }
        List<PinnedDocument> documents = new ArrayList<>();
        for (Keys document : top.list("documents")) {
            documents.add(document(document));
        }
        List<ListedFile> files = new ArrayList<>();
        for (Keys each : top.list("files")) {
            files.add(new ListedFile(each.text("name"), each.number("bytes"), each.text("sha256")));
        }
        Keys schema = new Keys(tree.path("schema"), "schema.");
        return new Manifest(
                version,
                top.text("content"),
                top.text("of"),
                top.optional("time"),
                new PinnedSchema(schema.text("id"), schema.whole("version"), schema.text("sha256")),
                top.number("catalogue"),
                documents,
                files);
    }

    private static PinnedDocument document(Keys document) throws UnfitManifestException {
        List<PinnedSet> sets = new ArrayList<>();
        for (Keys set : document.list("sets")) {
            sets.add(
                    new PinnedSet(
                            set.text("id"),
                            set.text("member"),
                            set.number("sequence"),
                            set.text("state"),
                            set.flag("released")));
        }
        return new PinnedDocument(
                document.text("name"),
                document.text("textSha256"),
                document.text("sourceSha256"),
                document.optional("split"),
                sets);
    }

    /** An object, and where it stands. */
    private final class Keys {

        private final JsonNode object;
        private final String before;

        Keys(JsonNode object, String before) {
            this.object = object;
            this.before = before;
        }

        String text(String key) throws UnfitManifestException {
            return optional(key).orElseThrow(() -> lacks(key));
        }

        Optional<String> optional(String key) throws UnfitManifestException {
            JsonNode value = object.path(key);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isTextual()) {
                throw lacks(key);
            }
            return Optional.of(value.asText());
        }

        long number(String key) throws UnfitManifestException {
            JsonNode value = object.path(key);
            if (!value.isIntegralNumber() || !value.canConvertToLong()) {
                throw lacks(key);
            }
            return value.asLong();
        }

        int whole(String key) throws UnfitManifestException {
            JsonNode value = object.path(key);
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                throw lacks(key);
            }
            return value.asInt();
        }

        boolean flag(String key) throws UnfitManifestException {
            if (!object.path(key).isBoolean()) {
                throw lacks(key);
            }
            return object.path(key).asBoolean();
        }

        List<Keys> list(String key) throws UnfitManifestException {
            JsonNode value = object.path(key);
            if (!value.isArray()) {
                throw lacks(key);
            }
            List<Keys> all = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                all.add(new Keys(value.get(i), before + key + "[" + i + "]."));
            }
            return all;
        }

        private UnfitManifestException lacks(String key) {
            return new UnfitManifestException(
                    file, Message.of("release.manifest.lacks", "key", before + key));
        }
    }
}
