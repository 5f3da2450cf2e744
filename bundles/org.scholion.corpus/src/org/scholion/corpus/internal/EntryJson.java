/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.CatalogueEntry.Standing;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.words.Message;

/** The JSON of entries of the catalogue. */
final class EntryJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private EntryJson() {}

    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes what has no column of its own. */
    static String content(CatalogueEntry entry) {
        return text(
                json -> {
                    json.writeStartObject();
                    content(json, entry);
                    json.writeEndObject();
                });
    }

    /** Writes entries with all there is of them. */
    static String all(List<CatalogueEntry> entries) {
        return text(
                json -> {
                    json.writeStartArray();
                    for (CatalogueEntry entry : entries) {
                        json.writeStartObject();
                        json.writeStringField("id", entry.id().value());
                        json.writeStringField("type", entry.typeId());
                        json.writeStringField("standing", standing(entry.standing()));
                        if (entry.standing() instanceof Standing.Merged merged) {
                            json.writeStringField("into", merged.into().value());
                        }
                        content(json, entry);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Here here -> "here";
            case Standing.Merged merged -> "merged";
            case Standing.Removed removed -> "removed";
        };
    }

    static Standing standing(String word, Optional<String> into) throws StoreException {
        return switch (word) {
            case "here" -> CatalogueEntry.HERE;
            case "removed" -> CatalogueEntry.REMOVED;
            case "merged" -> new Standing.Merged(new EntryId(into.orElse("")));
            default -> throw new StoreException(Message.of("store.damaged.word", "word", word));
        };
    }

    private static void content(JsonGenerator json, CatalogueEntry entry) throws IOException {
        json.writeArrayFieldStart("names");
        for (EntryName name : entry.names()) {
            json.writeStartArray();
            json.writeString(name.language());
            json.writeString(name.name());
            json.writeBoolean(name.main());
            json.writeEndArray();
        }
        json.writeEndArray();
        if (entry.identifier().isPresent()) {
            json.writeStringField("identifier", entry.identifier().get());
        }
        if (entry.note().isPresent()) {
            json.writeStringField("note", entry.note().get());
        }
        if (!entry.members().isEmpty()) {
            json.writeArrayFieldStart("members");
            for (EntryId member : entry.members()) {
                json.writeString(member.value());
            }
            json.writeEndArray();
        }
    }

    private static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /** Reads an entry whose other parts have columns of their own. */
    static CatalogueEntry entry(EntryId id, String typeId, Standing standing, String content)
            throws StoreException {
        try (JsonParser json = FACTORY.createParser(content)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            Fields fields = fields(json);
            require(json.nextToken() == null);
            return fields.entry(id, typeId, standing);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    static List<CatalogueEntry> entries(String text) throws StoreException {
        try (JsonParser json = FACTORY.createParser(text)) {
            List<CatalogueEntry> entries = new ArrayList<>();
            require(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Fields fields = fields(json);
                entries.add(
                        fields.entry(
                                new EntryId(fields.text("id")),
                                fields.text("type"),
                                standing(
                                        fields.text("standing"),
                                        Optional.ofNullable(fields.texts.get("into")))));
            }
            require(json.nextToken() == null);
            return entries;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** What an object has, in the order in which it is read. */
    private record Fields(Map<String, String> texts, List<EntryName> names, List<EntryId> members) {

        String text(String name) throws StoreException {
            require(texts.containsKey(name));
            return texts.getOrDefault(name, "");
        }

        CatalogueEntry entry(EntryId id, String typeId, Standing standing) {
            return new CatalogueEntry(
                    id,
                    typeId,
                    names,
                    Optional.ofNullable(texts.get("identifier")),
                    Optional.ofNullable(texts.get("note")),
                    members,
                    standing);
        }
    }

    private static Fields fields(JsonParser json) throws IOException, StoreException {
        Fields fields = new Fields(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "names" -> names(json, fields.names());
                case "members" -> {
                    require(value == JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        fields.members().add(new EntryId(json.getText()));
                    }
                    require(json.currentToken() == JsonToken.END_ARRAY);
                }
                default -> {
                    require(value == JsonToken.VALUE_STRING);
                    fields.texts().put(name, json.getText());
                }
            }
        }
        require(json.currentToken() == JsonToken.END_OBJECT);
        return fields;
    }

    private static void names(JsonParser json, List<EntryName> names)
            throws IOException, StoreException {
        require(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            require(json.nextToken() == JsonToken.VALUE_STRING);
            String language = json.getText();
            require(json.nextToken() == JsonToken.VALUE_STRING);
            String name = json.getText();
            require(json.nextToken().isBoolean());
            names.add(new EntryName(language, name, json.getBooleanValue()));
            require(json.nextToken() == JsonToken.END_ARRAY);
        }
        require(json.currentToken() == JsonToken.END_ARRAY);
    }

    private static void require(boolean expected) throws StoreException {
        if (!expected) {
            Message reason = Message.of("store.damaged.no-entry");
            throw new StoreException(Message.of("store.damaged.value", "reason", reason));
        }
    }

    private static StoreException damaged(IOException e) {
        return new StoreException(Message.of("store.damaged.value", "reason", Message.of(e)), e);
    }
}
