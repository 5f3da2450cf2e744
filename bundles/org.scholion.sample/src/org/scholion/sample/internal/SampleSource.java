/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.scholion.document.AnnotationIds;
import org.scholion.schema.Schema;

/** One document of the sample project: its text, what is known of it, and its annotations. */
public final class SampleSource {

    private static final String FOLDER = "/resources/";

    private final String name;
    private final byte[] bytes;
    private final List<Statement> statements;

    private SampleSource(String name, byte[] bytes, List<Statement> statements) {
        this.name = name;
        this.bytes = bytes.clone();
        this.statements = statements;
    }

    /** Reads all documents in their order. */
    public static List<SampleSource> readAll() {
        List<SampleSource> sources = new ArrayList<>();
        for (String name : text("contents").split("\n")) {
            String file = name + ".annotations";
            List<Statement> statements = StatementReader.read(file, text("annotations/" + file));
            byte[] bytes = resource("documents/" + name + ".txt");
            sources.add(new SampleSource(name, bytes, statements));
        }
        return sources;
    }

    private static String text(String path) {
        return new String(resource(path), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try (InputStream in = SampleSource.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("the sample lacks its source " + path);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the document's name. */
    public String name() {
        return name;
    }

    /** Returns the source's bytes, UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns what is known of the document: language, date, parallel-to. */
    public Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (statement.members().isEmpty()) {
                metadata.put(statement.keyword(), statement.word(1, "value"));
            }
        }
        return metadata;
    }

    /** Returns the members who have a set on this document, in the order of the source. */
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        statements.forEach(statement -> members.addAll(statement.members()));
        return members;
    }

    /** Makes a member's annotations; the same ones each time. */
    public SampleSet set(Schema schema, String member) {
        Instant begun =
                LocalDate.of(2026, 7, 1)
                        .atTime(9, 0)
                        .toInstant(ZoneOffset.UTC)
                        .plus(Duration.ofMinutes(Math.floorMod(name.hashCode(), 1000)));
        Random random = new Random(31L * name.hashCode() + member.hashCode());
        AnnotationIds ids = new AnnotationIds(() -> begun, random);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        SampleSet set = new SampleSet(schema, decoded, member, begun, ids);
        for (Statement statement : statements) {
            if (statement.members().contains(member)) {
                set.add(statement);
            }
        }
        return set;
    }
}
