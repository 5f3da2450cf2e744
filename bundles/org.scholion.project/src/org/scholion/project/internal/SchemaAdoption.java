/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import org.scholion.document.AnnotationKind;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SchemaNeeds.AttributeNeed;
import org.scholion.exchange.SchemaNeeds.TypeNeed;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/** Adds to a schema what imported files need and it lacks. */
public final class SchemaAdoption {

    private SchemaAdoption() {}

    /** Returns the schema with all that is missing added; nothing that is there changes. */
    public static Schema extend(Schema schema, SchemaNeeds missing) {
        Schema extended = schema;
        for (TypeNeed need : missing.types().values()) {
            extended = attributes(scales(anchor(type(extended, need), need), need), need);
        }
        return extended;
    }

    private static Schema type(Schema schema, TypeNeed need) {
        String id = idOf(schema, need);
        String[] roles = need.roles().keySet().toArray(String[]::new);
        SchemaExtension extension = SchemaExtension.of(schema);
        switch (need.key().kind()) {
            case ENTITY, REFERENT -> extension.entity(id);
            case RELATION -> {
                if (need.anchored()) {
                    extension.event(id, roles);
                } else {
                    extension.relation(id, roles);
                }
            }
            case STANCE -> extension.stance(id, array(need.polarities()));
            case PASSAGE -> extension.passage(id);
            case DOCUMENT_LABEL -> extension.documentLabel(id, array(need.values()));
        }
        return extension.build();
    }

    /** A relation type that marks no words begins to do so. */
    private static Schema anchor(Schema schema, TypeNeed need) {
        Optional<AnnotationType> found = found(schema, need);
        if (need.anchored()
                && found.isPresent()
                && found.get() instanceof RelationType relation
                && !relation.anchored()) {
            return with(schema, relation.withAnchor());
        }
        return schema;
    }

    /** A stance type gets an intensity scale, or the scale what it lacks. */
    private static Schema scales(Schema schema, TypeNeed need) {
        Optional<AnnotationType> found = found(schema, need);
        if (need.intensities().isEmpty()
                || found.isEmpty()
                || !(found.get() instanceof StanceType stance)) {
            return schema;
        }
        String id = stance.intensity().orElse(stance.id() + ".intensity");
        List<Tag> tags = new ArrayList<>(schema.tagSet(id).map(TagSet::tags).orElseGet(List::of));
        for (String name : need.intensities()) {
            if (tags.stream().noneMatch(t -> t.id().equals(name) || t.name().equals(name))) {
                tags.add(
                        new Tag(
                                name,
                                name,
                                "",
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        TagSet scale =
                schema.tagSet(id)
                        .map(s -> s.withTags(tags))
                        .orElseGet(() -> new TagSet(id, id, true, false, tags));
        List<TagSet> sets = new ArrayList<>(schema.tagSets());
        if (schema.tagSet(id).isPresent()) {
            sets.replaceAll(s -> s.id().equals(id) ? scale : s);
        } else {
            sets.add(scale);
        }
        return with(schema.with(schema.types(), sets), stance.withIntensity(id));
    }

    private static Schema attributes(Schema schema, TypeNeed need) {
        AnnotationType type = found(schema, need).orElseThrow();
        SchemaExtension extension = SchemaExtension.of(schema);
        for (AttributeNeed attribute : need.attributes().values()) {
            String id =
                    type.attributes().stream()
                            .filter(a -> a.name().equals(attribute.name()))
                            .map(Attribute::id)
                            .findFirst()
                            .orElse(attribute.name());
            switch (attribute.kind()) {
                case TAG -> extension.tagAttribute(type.id(), id, array(attribute.tags()));
                case TAGS -> extension.tagsAttribute(type.id(), id, array(attribute.tags()));
                default -> extension.attribute(type.id(), id, attribute.kind());
            }
        }
        return extension.build();
    }

    private static Schema with(Schema schema, AnnotationType changed) {
        List<AnnotationType> types = new ArrayList<>(schema.types());
        types.replaceAll(t -> t.id().equals(changed.id()) ? changed : t);
        return schema.with(types, schema.tagSets());
    }

    private static String idOf(Schema schema, TypeNeed need) {
        return found(schema, need).map(AnnotationType::id).orElse(need.key().name());
    }

    private static Optional<AnnotationType> found(Schema schema, TypeNeed need) {
        Class<? extends AnnotationType> kind = kindOf(need.key().kind());
        String name = need.key().name();
        Optional<AnnotationType> byId =
                SchemaExtension.find(schema, kind, name).map(AnnotationType.class::cast);
        return byId.isPresent()
                ? byId
                : schema.types().stream()
                        .filter(t -> kind.isInstance(t) && t.name().equals(name))
                        .findFirst();
    }

    private static Class<? extends AnnotationType> kindOf(AnnotationKind kind) {
        return switch (kind) {
            case ENTITY, REFERENT -> EntityType.class;
            case RELATION -> RelationType.class;
            case STANCE -> StanceType.class;
            case PASSAGE -> PassageType.class;
            case DOCUMENT_LABEL -> DocumentLabelType.class;
        };
    }

    private static String[] array(SortedSet<String> names) {
        return names.toArray(new String[0]);
    }
}
