/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;

/**
 * The labels of a schema with their numbers: in the schema's order, whether or not they are used,
 * so that they are the same for every document, format and release made under it. Where something
 * may also not be there, that is number 0. Safe for use by several threads.
 */
public final class LabelNames {

    /** What a token outside of all mentions has. */
    public static final String OUTSIDE = "O";

    /** What a pair has that no relation joins. */
    public static final String NO_RELATION = "no_relation";

    /** What a target has towards which there is no stance. */
    public static final String NO_STANCE = "no_stance";

    private final Schema schema;
    private final SchemaTokens names;
    private final Map<String, Integer> entityNumbers = new LinkedHashMap<>();
    private final List<String> entities = new ArrayList<>();
    private final List<String> tags = new ArrayList<>(List.of(OUTSIDE));
    private final Map<String, Integer> relationNumbers = new LinkedHashMap<>();
    private final List<String> relations = new ArrayList<>(List.of(NO_RELATION));
    private final Map<String, Integer> polarityNumbers = new LinkedHashMap<>();
    private final List<String> polarities = new ArrayList<>(List.of(NO_STANCE));
    private final Map<String, Integer> intensityNumbers = new LinkedHashMap<>();
    private final List<String> intensities = new ArrayList<>();

    /** Numbers the labels of a schema. */
    public LabelNames(Schema schema) {
        this.schema = schema;
        names = new SchemaTokens(schema, name -> true, new Losses.Recorder());
        for (EntityType type : schema.types(EntityType.class)) {
            if (!type.isAbstract()) {
                String name = names.type(type);
                entityNumbers.put(type.id(), entities.size());
                entities.add(name);
                tags.add("B-" + name);
                tags.add("I-" + name);
            }
        }
        for (RelationType type : schema.types(RelationType.class)) {
            relationNumbers.put(type.id(), relations.size());
            relations.add(names.type(type));
        }
        for (StanceType type : schema.types(StanceType.class)) {
            schema.tagSet(type.polarity()).ifPresent(s -> add(s, polarities, polarityNumbers));
            type.intensity()
                    .flatMap(schema::tagSet)
                    .ifPresent(s -> add(s, intensities, intensityNumbers));
        }
    }

    /** Tags of one name are one label, in whichever set they are. */
    private void add(TagSet set, List<String> labels, Map<String, Integer> numbers) {
        set.tags()
                .forEach(
                        tag -> {
                            String name = names.tag(set, tag);
                            int number = labels.indexOf(name);
                            if (number < 0) {
                                number = labels.size();
                                labels.add(name);
                            }
                            numbers.put(set.id() + " " + tag.id(), number);
                        });
    }

    /** Returns the schema. */
    public Schema schema() {
        return schema;
    }

    /** Returns the names of entity types, but for abstract ones. */
    public List<String> entities() {
        return List.copyOf(entities);
    }

    /** Returns the tags of tokens: outside, then begin and inside of each entity type. */
    public List<String> tags() {
        return List.copyOf(tags);
    }

    /** Returns no relation, then the names of relation types. */
    public List<String> relations() {
        return List.copyOf(relations);
    }

    /** Returns no stance, then the polarities of all stance types. */
    public List<String> polarities() {
        return List.copyOf(polarities);
    }

    /** Returns the intensities of all stance types. */
    public List<String> intensities() {
        return List.copyOf(intensities);
    }

    /** Returns the number of an entity type, from 0, or -1 if it is no label. */
    public int entity(String typeId) {
        return number(entityNumbers, typeId);
    }

    /** Returns the number of a relation type, or -1. */
    public int relation(String typeId) {
        return number(relationNumbers, typeId);
    }

    /** Returns the number of a stance type's polarity, or -1 if it is none of its scale. */
    public int polarity(StanceType type, AttributeValue value) {
        return tag(polarityNumbers, Optional.of(type.polarity()), value);
    }

    /** Returns the number of a stance type's intensity, or -1 if it is none of its scale. */
    public int intensity(StanceType type, AttributeValue value) {
        return tag(intensityNumbers, type.intensity(), value);
    }

    private static int tag(
            Map<String, Integer> numbers, Optional<String> tagSet, AttributeValue value) {
        return tagSet.isPresent()
                        && value instanceof AttributeValue.Tags tags
                        && tags.tags().size() == 1
                ? number(numbers, tagSet.get() + " " + tags.tags().get(0))
                : -1;
    }

    private static int number(Map<String, Integer> numbers, String key) {
        @Nullable Integer found = numbers.get(key);
        return found == null ? -1 : found;
    }

    /** Returns the name of any type. */
    public synchronized String type(String typeId) {
        return schema.type(typeId).map(names::type).orElse(typeId);
    }

    /** Returns the name of an attribute. */
    public synchronized String attribute(String typeId, String attributeId) {
        return names.attributeToken(typeId, attributeId);
    }

    /** Returns the name of a tag, or the value itself if it is none of the set. */
    public synchronized String tag(Optional<String> tagSetId, String tagId) {
        return names.tag(tagSetId, tagId);
    }

    /** Returns the name of a role. */
    public synchronized String role(String typeId, String roleId) {
        return names.role(typeId, roleId);
    }

    /** Returns the types of labels on whole documents. */
    public List<DocumentLabelType> documentLabels() {
        return schema.types(DocumentLabelType.class);
    }

    /** Returns the labels of a type of document label. */
    public synchronized List<String> labels(DocumentLabelType type) {
        Optional<TagSet> set = schema.tagSet(type.tagSet());
        return set.map(s -> s.tags().stream().map(tag -> names.tag(s, tag)).toList())
                .orElse(List.of());
    }

    /** Returns whether any value may be a label of a type. */
    public boolean isOpen(DocumentLabelType type) {
        return schema.tagSet(type.tagSet()).map(TagSet::open).orElse(true);
    }
}
