/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/**
 * The documents of a file in JSON, one after the other: those of a collection or of a list of them,
 * one by itself, or a list of them by themselves. Only the present one is held.
 */
final class BiocJsonParts {

    /** The documents of a collection. */
    static final String DOCUMENTS = "documents";

    /** The passages of a document, which tell that it is one. */
    static final String PASSAGES = "passages";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What is read; collections are in no others, so that there is no need of a stack. */
    private enum Place {
        BEGINNING,
        LIST,
        COLLECTION,
        DOCUMENTS,
        END
    }

    private final String file;
    private final JsonParser json;
    private final List<ObjectNode> around = new ArrayList<>();
    private Place place = Place.BEGINNING;
    private boolean listed;
    private boolean known;
    private int line;

    /**
     * A document.
     *
     * @param collection the number of the one it is in, from 0
     * @param line where it begins, from 1
     */
    record Part(int collection, JsonNode node, int line) {}

    BiocJsonParts(String file, String text) throws UnreadableSourceException {
        this.file = file;
        try {
            json = MAPPER.createParser(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is said besides documents of each collection so far. */
    List<ObjectNode> around() {
        return Collections.unmodifiableList(around);
    }

    /**
     * Returns the next document, or empty at the end.
     *
     * @throws UnreadableSourceException when this is no JSON, or has no collection and no document
     */
    Optional<Part> next() throws UnreadableSourceException {
        try {
            while (place != Place.END) {
                Optional<Part> found = step();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.atLine(
                            file,
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            Message.of("exchange.bioc.no-json"));
            error.initCause(e);
            throw error;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Part> step() throws IOException, UnreadableSourceException {
        JsonToken token = json.nextToken();
        if (token == null) {
            place = Place.END;
            if (!known) {
                throw UnreadableSourceException.in(file, Message.of("exchange.bioc.not-bioc"));
            }
            return Optional.empty();
        }
        return switch (place) {
            case BEGINNING, LIST -> begin(token);
            case COLLECTION -> member(token);
            case DOCUMENTS -> {
                if (token == JsonToken.END_ARRAY) {
                    place = Place.COLLECTION;
                    yield Optional.empty();
                }
                int at = json.currentTokenLocation().getLineNr();
                yield document(MAPPER.readTree(json), at);
            }
            case END -> Optional.empty();
        };
    }

    /** A collection or a document; what else stands there says nothing. */
    private Optional<Part> begin(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            around.add(JsonNodeFactory.instance.objectNode());
            line = json.currentTokenLocation().getLineNr();
            place = Place.COLLECTION;
        } else if (token == JsonToken.START_ARRAY && place == Place.BEGINNING) {
            listed = true;
            place = Place.LIST;
        } else {
            json.skipChildren();
        }
        return Optional.empty();
    }

    private Optional<Part> member(JsonToken token) throws IOException {
        ObjectNode own = around.get(around.size() - 1);
        if (token == JsonToken.END_OBJECT) {
            place = listed ? Place.LIST : Place.BEGINNING;
            if (own.has(PASSAGES)) {
                // it was a document by itself, and nothing is said around it
                around.set(around.size() - 1, JsonNodeFactory.instance.objectNode());
                return document(own, line);
            }
            return Optional.empty();
        }
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals(DOCUMENTS) && value == JsonToken.START_ARRAY) {
            known = true;
            place = Place.DOCUMENTS;
        } else {
            own.set(name, MAPPER.<JsonNode>readTree(json));
        }
        return Optional.empty();
    }

    private Optional<Part> document(JsonNode node, int at) {
        if (!node.has(PASSAGES)) {
            return Optional.empty();
        }
        known = true;
        return Optional.of(new Part(around.size() - 1, node, at));
    }
}
