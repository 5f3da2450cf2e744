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
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.release.Manifest.PinnedDocument;
import org.scholion.release.Manifest.PinnedSet;
import org.scholion.release.data.RowFacts;
import org.scholion.release.data.UnreadableDataException;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;
import org.scholion.words.file.JsonReason;

/**
 * Holds what a manifest says of its documents and its schema against the files beside it that tell
 * the same: the schema, the table of documents, and the rows in JSON Lines. What no file tells (how
 * far journals were, what names the release) only its digest guards.
 */
final class ManifestEvidence {

    private static final String SCHEMA = "schema.xml";
    private static final String TABLE = "documents.jsonl";
    private static final String REPORT = "report.json";
    private static final String SETS = "sets";
    private static final long LARGEST = 1L << 40;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Manifest manifest;
    private final Set<String> sound;
    private final Map<String, PinnedDocument> documents = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<Message> found = new ArrayList<>();

    /**
     * Creates it.
     *
     * @param sound the files that are as the manifest lists them; nothing is told by others
     */
    ManifestEvidence(Path folder, Manifest manifest, Set<String> sound) {
        this.folder = folder;
        this.manifest = manifest;
        this.sound = sound;
        manifest.documents().forEach(document -> documents.put(document.name(), document));
    }

    /**
     * Returns what differs, key by key.
     *
     * @throws IOException when a file cannot be read
     */
    List<Message> differences() throws IOException {
        schema();
        table();
        rows();
        return found;
    }

    private void compare(String file, String key, String listed, String there) {
        if (!listed.equals(there) && said.add(key)) {
            found.add(
                    Message.of(
                            "release.verify.value",
                            "manifest",
                            Manifest.NAME,
                            "key",
                            key,
                            "listed",
                            listed,
                            "file",
                            file,
                            "found",
                            there));
        }
    }

    private static String key(String document, String key) {
        return "documents[" + document + "]." + key;
    }

    private static String schemaKey(String key) {
        return "schema." + key;
    }

    private void schema() throws IOException {
        if (!sound.contains(SCHEMA)) {
            return;
        }
        for (ListedFile file : manifest.files()) {
            if (file.name().equals(SCHEMA)) {
                compare(SCHEMA, schemaKey("sha256"), manifest.schema().sha256(), file.sha256());
            }
        }
        byte[] xml = BoundedFile.bytes(folder.resolve(SCHEMA), SchemaXml.MAXIMUM_BYTES);
        try {
            String id = SchemaXml.read(new String(xml, StandardCharsets.UTF_8), SCHEMA).id();
            compare(SCHEMA, schemaKey("id"), manifest.schema().id(), id);
        } catch (InvalidSchemaException e) {
            found.add(Message.of(e));
        }
    }

    private void table() throws IOException {
        if (!sound.contains(TABLE)) {
            return;
        }
        Map<String, PinnedDocument> rest = new LinkedHashMap<>(documents);
        try (BufferedReader lines = lines(TABLE)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = tree(TABLE, number, line);
                number++;
                String name = row.path("name").asText();
                PinnedDocument document = rest.remove(name);
                if (document == null) {
                    found.add(
                            Message.of(
                                    "release.verify.more-documents",
                                    "manifest",
                                    Manifest.NAME,
                                    "file",
                                    TABLE,
                                    "document",
                                    name));
                    continue;
                }
                compare(
                        TABLE,
                        key(name, "textSha256"),
                        document.textSha256(),
                        row.path("textSha256").asText());
                compare(
                        TABLE,
                        key(name, "sourceSha256"),
                        document.sourceSha256(),
                        row.path("sourceSha256").asText());
                compare(
                        TABLE,
                        key(name, "split"),
                        document.split().orElse("null"),
                        row.path("split").asText());
            }
        } catch (UnreadableDataException e) {
            found.add(Message.of(e));
            return;
        }
        for (String name : rest.keySet()) {
            said.add(key(name, SETS));
            found.add(
                    Message.of(
                            "release.verify.fewer-documents",
                            "manifest",
                            Manifest.NAME,
                            "file",
                            TABLE,
                            "document",
                            name));
        }
    }

    /** What rows in JSON Lines tell: texts, the schema, and whose sets in which state they are. */
    private void rows() throws IOException {
        try {
            for (Map.Entry<String, List<String>> format : files().entrySet()) {
                if (!sound.containsAll(format.getValue())) {
                    continue;
                }
                Map<String, List<String>> sets = new HashMap<>();
                for (String file : format.getValue()) {
                    RowFacts.each(folder.resolve(file), facts -> row(file, facts, sets));
                }
                sets(format.getKey(), sets);
            }
        } catch (UnreadableDataException e) {
            found.add(Message.of(e));
        }
    }

    private void row(String file, RowFacts facts, Map<String, List<String>> sets) {
        PinnedDocument document = documents.get(facts.document());
        if (document == null) {
            return; // the table of documents lacks it, too, or its name was changed, which is said
        }
        compare(
                file,
                key(document.name(), "textSha256"),
                document.textSha256(),
                facts.textSha256());
        compare(file, schemaKey("id"), manifest.schema().id(), facts.schema());
        compare(
                file,
                schemaKey("version"),
                Integer.toString(manifest.schema().version()),
                Long.toString(facts.schemaVersion()));
        sets.computeIfAbsent(document.name(), name -> new ArrayList<>())
                .add(facts.member() + " " + facts.state());
    }

    private void sets(String where, Map<String, List<String>> sets) {
        for (PinnedDocument document : manifest.documents()) {
            List<String> listed =
                    document.sets().stream()
                            .filter(PinnedSet::released)
                            .map(set -> set.member() + " " + set.state())
                            .sorted()
                            .toList();
            List<String> there =
                    sets.getOrDefault(document.name(), List.of()).stream().sorted().toList();
            compare(where, key(document.name(), SETS), listed.toString(), there.toString());
        }
    }

    /** The files with rows of each time that JSON Lines were written, by their folder. */
    private Map<String, List<String>> files() throws IOException, UnreadableDataException {
        Map<String, List<String>> files = new LinkedHashMap<>();
        if (!sound.contains(REPORT)) {
            return files;
        }
        JsonNode report =
                tree(
                        REPORT,
                        1,
                        new String(
                                BoundedFile.bytes(folder.resolve(REPORT), Integer.MAX_VALUE),
                                StandardCharsets.UTF_8));
        for (JsonNode format : report.path("formats")) {
            if (format.path("format").asText().equals("jsonl")
                    && format.path("notWritten").isEmpty()) {
                List<String> parts = new ArrayList<>();
                for (JsonNode part : format.path("parts")) {
                    parts.add(part.path("folder").asText() + "/" + TABLE);
                }
                files.put(String.join(", ", parts), parts);
            }
        }
        return files;
    }

    private BufferedReader lines(String file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        BoundedFile.open(folder.resolve(file), LARGEST), StandardCharsets.UTF_8));
    }

    private JsonNode tree(String file, int line, String text) throws UnreadableDataException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableDataException(
                    folder.resolve(file),
                    line,
                    Message.of(
                            "release.data.no-json",
                            "reason",
                            JsonReason.of(e.getOriginalMessage())),
                    e);
        }
    }
}
