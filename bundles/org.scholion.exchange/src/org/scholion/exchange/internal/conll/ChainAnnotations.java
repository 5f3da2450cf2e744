/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.exchange.ReadOptions;

/**
 * Makes annotations of mentions and the entities they belong to. An entity of one mention is no
 * referent, as these formats give every mention an entity; one that belongs to a group, or is one,
 * is a referent always.
 */
final class ChainAnnotations {

    /** The type of mentions whose file gives them none. */
    static final String UNTYPED = "Mention";

    private ChainAnnotations() {}

    /**
     * Returns the annotations.
     *
     * @param groups the entities that make up another one, by its id
     */
    static List<Annotation> of(
            List<EntityMention> mentions, Map<String, Set<String>> groups, ReadOptions options) {
        Map<String, List<EntityMention>> entities = new LinkedHashMap<>();
        for (EntityMention mention : mentions) {
            if (!mention.entity().isEmpty()) {
                entities.computeIfAbsent(mention.entity(), e -> new ArrayList<>()).add(mention);
            }
        }
        Set<String> grouped = new HashSet<>(groups.keySet());
        groups.values().forEach(grouped::addAll);
        Map<String, AnnotationId> referents = new LinkedHashMap<>();
        entities.forEach(
                (entity, all) -> {
                    if (all.size() > 1 || grouped.contains(entity)) {
                        referents.put(entity, options.ids().next());
                    }
                });
        List<Annotation> annotations = new ArrayList<>();
        referents.forEach(
                (entity, id) -> {
                    Set<String> types = new HashSet<>();
                    entities.getOrDefault(entity, List.of()).forEach(m -> types.add(type(m)));
                    List<AnnotationId> members = new ArrayList<>();
                    for (String member : groups.getOrDefault(entity, Set.of())) {
                        Optional.ofNullable(referents.get(member)).ifPresent(members::add);
                    }
                    String common = types.size() == 1 ? types.iterator().next() : "";
                    annotations.add(
                            new Referent(
                                    header(id, common, options), "", Optional.empty(), members));
                });
        for (EntityMention mention : mentions) {
            Map<String, AttributeValue> attributes = new HashMap<>();
            mention.attributes()
                    .forEach((name, v) -> attributes.put(name, new AttributeValue.Text(v)));
            annotations.add(
                    new Mention(
                            header(options.ids().next(), type(mention), options)
                                    .withAttributes(new TreeMap<>(attributes)),
                            mention.span(),
                            Optional.ofNullable(referents.get(mention.entity()))));
        }
        return annotations;
    }

    private static String type(EntityMention mention) {
        return mention.type().isEmpty() ? UNTYPED : mention.type();
    }

    private static AnnotationHeader header(AnnotationId id, String type, ReadOptions options) {
        return AnnotationHeader.of(
                id, type, options.member(), options.madeAt(), options.schemaVersion());
    }
}
