/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;
import org.scholion.words.file.JsonReason;

/**
 * The rows of a release in JSON Lines, found by document. What is kept of each is where it lies, so
 * that releases of any size can be looked at.
 */
public final class ReleasedRows {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final int LONGEST = 1 << 30;
    private static final long MOST = 1L << 40;

    private final Map<String, List<Place>> places = new HashMap<>();

    private ReleasedRows() {}

    /** Where a row lies. */
    private record Place(Path file, long line, long from, int length) {}

    /**
     * Finds the rows of files.
     *
     * @throws UnreadableDataException when one cannot be read, or has a line that is no row
     */
    public static ReleasedRows of(List<Path> files) throws UnreadableDataException {
        ReleasedRows rows = new ReleasedRows();
        for (Path file : files) {
            rows.find(file);
        }
        return rows;
    }

    private void find(Path file) throws UnreadableDataException {
        long line = 1;
        long from = 0;
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(BoundedFile.open(file, MOST))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    row.write(b);
                    continue;
                }
                places.computeIfAbsent(name(file, line, row.toByteArray()), n -> new ArrayList<>())
                        .add(new Place(file, line, from, row.size()));
                from += row.size() + 1L;
                line++;
                row.reset();
            }
            if (row.size() > 0) {
                places.computeIfAbsent(name(file, line, row.toByteArray()), n -> new ArrayList<>())
                        .add(new Place(file, line, from, row.size()));
            }
        } catch (IOException e) {
            throw unread(file, 0, e);
        }
    }

    private static String name(Path file, long line, byte[] row) throws UnreadableDataException {
        try (JsonParser json = JSON.getFactory().createParser(row)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String key = json.currentName();
                    JsonToken value = json.nextToken();
                    if (key.equals("name") && value == JsonToken.VALUE_STRING) {
                        return json.getText();
                    }
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw unread(file, line, e);
        }
        throw new UnreadableDataException(
                file,
                line,
                Message.of("release.manifest.lacks", "key", "name"),
                new IOException("name"));
    }

    /**
     * Returns what a document has, a set each. None if a text is left out and not given, as what
     * offsets mean is not known without it.
     *
     * @param text the text, where the release leaves it out and it is known from elsewhere
     * @throws UnreadableDataException when a row is none
     */
    public Optional<List<ReleasedSet>> of(String document, Optional<String> text)
            throws UnreadableDataException {
        List<ReleasedSet> sets = new ArrayList<>();
        for (Place place : places.getOrDefault(document, List.of())) {
            try {
                JsonNode row = JSON.readTree(bytes(place));
                Optional<String> own =
                        row.path("text").isTextual()
                                ? Optional.of(row.path("text").asText())
                                : text;
                if (own.isEmpty()) {
                    return Optional.empty();
                }
                sets.add(new RowReading(row, own.get()).set());
            } catch (JsonProcessingException e) {
                throw new UnreadableDataException(
                        place.file(),
                        place.line(),
                        Message.of("release.data.no-json", "reason", reason(e)),
                        e);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // an offset beyond the text, a kind that there is not, an id that is none
                throw new UnreadableDataException(
                        place.file(), place.line(), Message.of("release.data.no-row"), e);
            } catch (IOException e) {
                throw unread(place.file(), 0, e);
            }
        }
        return Optional.of(sets);
    }

    private static UnreadableDataException unread(Path file, long line, IOException e) {
        return e instanceof JsonProcessingException json
                ? new UnreadableDataException(
                        file, line, Message.of("release.data.no-json", "reason", reason(json)), e)
                : new UnreadableDataException(
                        file,
                        line,
                        Message.of("release.manifest.unread", "reason", Message.of(e)),
                        e);
    }

    private static Message reason(JsonProcessingException e) {
        return JsonReason.of(e.getOriginalMessage());
    }

    private static byte[] bytes(Place place) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.min(LONGEST, place.length()));
        try (SeekableByteChannel channel = Files.newByteChannel(place.file())) {
            channel.position(place.from());
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // until it is full
            }
        }
        return buffer.array();
    }
}
