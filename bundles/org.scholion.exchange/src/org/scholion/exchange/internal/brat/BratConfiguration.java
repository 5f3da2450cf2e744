/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.scholion.exchange.Losses;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeDescription;

/** Writes a schema as an {@code annotation.conf}. */
public final class BratConfiguration {

    private BratConfiguration() {}

    /**
     * Returns the configuration, with ids as names where brat takes them. Rules, scales and what
     * else brat has no word for stay behind.
     */
    public static String of(Schema schema) {
        List<AnnotationType> types = new ArrayList<>();
        schema.types().forEach(type -> types.add(namedById(type)));
        TreeMap<String, String> originals = new TreeMap<>();
        ConfWriter writer = new ConfWriter(originals);
        writer.add(
                BratNames.tokens(
                        schema.with(types, schema.tagSets()), originals, new Losses.Recorder()));
        return writer.text();
    }

    private static AnnotationType namedById(AnnotationType type) {
        TypeDescription said = type.description();
        AnnotationType named =
                type.withDescription(
                        new TypeDescription(
                                said.id(),
                                name(said.id(), said.name()),
                                said.shortName(),
                                said.description(),
                                said.color(),
                                said.shortcut(),
                                said.attributes().stream()
                                        .map(BratConfiguration::namedById)
                                        .toList()));
        return named instanceof RelationType relation
                ? relation.withRoles(
                        relation.roles().stream().map(BratConfiguration::namedById).toList())
                : named;
    }

    private static Attribute namedById(Attribute attribute) {
        return new Attribute(
                attribute.id(),
                name(attribute.id(), attribute.name()),
                attribute.description(),
                attribute.kind(),
                attribute.tagSet(),
                attribute.required(),
                attribute.defaultValue(),
                attribute.terms(),
                attribute.texts());
    }

    private static Role namedById(Role role) {
        return new Role(
                role.id(),
                name(role.id(), role.name()),
                role.minimum(),
                role.maximum(),
                role.allowedTypes());
    }

    private static String name(String id, String name) {
        return BratNames.isName(id) ? id : name;
    }
}
