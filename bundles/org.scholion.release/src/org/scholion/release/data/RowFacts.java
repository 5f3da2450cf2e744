/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.scholion.text.TextHash;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;
import org.scholion.words.file.JsonReason;

/**
 * What a row of a release in JSON Lines says besides annotations.
 *
 * @param document the document's name
 * @param textSha256 of its text in UTF-8, or what stands in its place where the text is withheld
 * @param schema the schema's id
 * @param schemaVersion the number of its version
 * @param member {@code gold}, or whose set it is by pseudonym
 * @param state the set's state by its word
 */
public record RowFacts(
        String document,
        String textSha256,
        String schema,
        long schemaVersion,
        String member,
        String state) {

    private static final long MOST = 1L << 40;

    /** Texts are as long as they are. */
    private static final ObjectMapper JSON =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxStringLength(Integer.MAX_VALUE)
                                            .build())
                            .build());

    /**
     * Reads the rows of a file, one after the other, without keeping any.
     *
     * @throws UnreadableDataException when the file cannot be read, or something in it is no row
     */
    public static void each(Path file, Consumer<RowFacts> consumer) throws UnreadableDataException {
        long line = 0;
        try (InputStream in = BoundedFile.open(file, MOST);
                JsonParser json = JSON.getFactory().createParser(in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                line = json.currentLocation().getLineNr();
                if (token != JsonToken.START_OBJECT) {
                    throw new UnreadableDataException(
                            file,
                            line,
                            Message.of("release.data.no-row"),
                            new IOException(token.name()));
                }
                consumer.accept(row(json));
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableDataException(
                    file,
                    line + 1,
                    Message.of(
                            "release.data.no-json",
                            "reason",
                            JsonReason.of(e.getOriginalMessage())),
                    e);
        } catch (IOException e) {
            throw new UnreadableDataException(
                    file, 0, Message.of("release.manifest.unread", "reason", Message.of(e)), e);
        }
    }

    private static RowFacts row(JsonParser json) throws IOException {
        String document = "";
        String text = "";
        String schema = "";
        long version = 0;
        String member = "";
        String state = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            boolean words = value == JsonToken.VALUE_STRING;
            if (key.equals("schema")) {
                JsonNode tree = json.readValueAsTree();
                schema = tree.path("id").asText();
                version = tree.path("version").asLong();
            } else if (key.equals("text") && words) {
                text = TextHash.sha256(json.getText().getBytes(StandardCharsets.UTF_8));
            } else if (key.equals("text_sha256") && words) {
                text = json.getText();
            } else if (key.equals("name") && words) {
                document = json.getText();
            } else if (key.equals("member") && words) {
                member = json.getText();
            } else if (key.equals("state") && words) {
                state = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return new RowFacts(document, text, schema, version, member, state);
    }
}
