/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/**
 * Reads and writes plans as JSON: {@code {"format":1,"from":…,"to":…,"steps":[{"step":…}]}}, each
 * step with the fields of its record.
 */
public final class PlanJson {

    /** The format written here. */
    public static final int FORMAT = 1;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private record Plan(int format, String from, String to, List<MigrationStep> steps) {}

    private PlanJson() {}

    /**
     * Reads a plan.
     *
     * @param sourceName the file or other origin, as people know it
     * @throws PlanMisfitException when it is none, with the place, or of a newer format
     */
    public static MigrationPlan read(String json, String sourceName) throws PlanMisfitException {
        Plan plan;
        try {
            plan = MAPPER.readValue(json, Plan.class);
        } catch (JsonProcessingException e) {
            // a newer one may have steps that are not known yet
            int format = format(json);
            throw format > FORMAT ? newer(sourceName, format) : unreadable(sourceName, e);
        }
        if (plan != null && plan.format() > FORMAT) {
            throw newer(sourceName, plan.format());
        }
        if (plan == null
                || plan.format() < 1
                || plan.from() == null
                || plan.to() == null
                || plan.steps() == null
                || plan.steps().contains(null)) {
            throw new PlanMisfitException(
                    Message.of("schema.plan.incomplete", "source", sourceName));
        }
        return new MigrationPlan(plan.from(), plan.to(), plan.steps());
    }

    private static int format(String json) {
        try {
            return MAPPER.readTree(json).path("format").asInt();
        } catch (JsonProcessingException e) {
            return 0;
        }
    }

    private static PlanMisfitException newer(String sourceName, int format) {
        return new PlanMisfitException(
                Message.of("schema.plan.newer", "source", sourceName, "format", format));
    }

    private static PlanMisfitException unreadable(String sourceName, JsonProcessingException e) {
        Optional<JsonLocation> at = Optional.ofNullable(e.getLocation());
        String path =
                e instanceof JsonMappingException mapping
                        ? mapping.getPathReference().replaceAll(".*?\\[", "[")
                        : "";
        return new PlanMisfitException(
                Message.of(
                        "schema.plan.unreadable",
                        "source",
                        sourceName,
                        "line",
                        at.map(JsonLocation::getLineNr).orElse(0),
                        "column",
                        at.map(JsonLocation::getColumnNr).orElse(0),
                        "path",
                        path));
    }

    /** Writes a plan for people to read and change. */
    public static String write(MigrationPlan plan) {
        return write(plan, MAPPER.writerWithDefaultPrettyPrinter()) + "\n";
    }

    /** Returns a plan as a tree of maps and lists, for JSON that it is a part of. */
    public static Object tree(MigrationPlan plan) {
        return MAPPER.convertValue(
                new Plan(FORMAT, plan.from(), plan.to(), plan.steps()), Object.class);
    }

    /** Returns a step as a tree of maps and lists. */
    public static Object tree(MigrationStep step) {
        return MAPPER.convertValue(step, Object.class);
    }

    /** Writes a plan on one line. */
    public static String writeShort(MigrationPlan plan) {
        return write(plan, MAPPER.writer());
    }

    private static String write(MigrationPlan plan, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(
                    new Plan(FORMAT, plan.from(), plan.to(), plan.steps()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the SHA-256 of a version's XML, in hexadecimal digits. */
    static String hash(Schema schema) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            SchemaXml.write(schema)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
