/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.ElementTexts;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * By what a guideline is known again: one mark a type, of what is written of it and of the tags its
 * annotations can have, in all languages. What a type is called, its colour and its key do not
 * count, so that a new name is no other guideline.
 */
public final class GuidelineMarks {

    private static final int BYTES = 16;

    private GuidelineMarks() {}

    /** Returns the mark of each type by its id. */
    public static Map<String, String> of(Schema schema) {
        Map<String, String> marks = new TreeMap<>();
        for (AnnotationType type : schema.types()) {
            StringBuilder written = new StringBuilder();
            add(written, type.description().description(), type.description().texts());
            for (TagSet set : GuidelineSection.tagSets(schema, type)) {
                for (Tag tag : set.tags()) {
                    add(written, tag.id() + "\u0000" + tag.description(), tag.texts());
                }
            }
            marks.put(type.id(), hash(written.toString()));
        }
        return marks;
    }

    private static void add(StringBuilder written, String description, ElementTexts texts) {
        // records say all of their parts, in order
        written.append(description).append('\u0000').append(texts.guidelines());
        texts.translations()
                .forEach(
                        each ->
                                written.append('\u0000')
                                        .append(each.language())
                                        .append('\u0000')
                                        .append(each.description()));
        written.append('\u0001');
    }

    private static String hash(String written) {
        try {
            byte[] all =
                    MessageDigest.getInstance("SHA-256")
                            .digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
