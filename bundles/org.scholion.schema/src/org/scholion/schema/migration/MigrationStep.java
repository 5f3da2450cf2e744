/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of annotations that have one element of the old version of a schema. Elements are
 * named by their ids. What {@code type} names holds for the types below it as well where it is
 * about an attribute that they inherit.
 *
 * <p>Steps do not follow one another: all of them look at annotations as they are before, so that
 * their order says nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MigrationStep.MergeType.class, name = "merge-type"),
    @JsonSubTypes.Type(value = MigrationStep.SplitType.class, name = "split-type"),
    @JsonSubTypes.Type(value = MigrationStep.AskType.class, name = "ask-type"),
    @JsonSubTypes.Type(value = MigrationStep.DropType.class, name = "drop-type"),
    @JsonSubTypes.Type(value = MigrationStep.MoveAttribute.class, name = "move-attribute"),
    @JsonSubTypes.Type(value = MigrationStep.AttributeToLabel.class, name = "attribute-to-label"),
    @JsonSubTypes.Type(value = MigrationStep.LabelToAttribute.class, name = "label-to-attribute"),
    @JsonSubTypes.Type(value = MigrationStep.DropAttribute.class, name = "drop-attribute"),
    @JsonSubTypes.Type(value = MigrationStep.MergeTag.class, name = "merge-tag"),
    @JsonSubTypes.Type(value = MigrationStep.DropTag.class, name = "drop-tag"),
    @JsonSubTypes.Type(value = MigrationStep.MergeRole.class, name = "merge-role"),
    @JsonSubTypes.Type(value = MigrationStep.DropRole.class, name = "drop-role"),
    @JsonSubTypes.Type(value = MigrationStep.DropIntensity.class, name = "drop-intensity"),
    @JsonSubTypes.Type(value = MigrationStep.Keep.class, name = "keep")
})
public sealed interface MigrationStep {

    /**
     * Annotations of a type become annotations of another one, or of the same id where that is
     * another kind of type now. An entity can become a passage and a passage an entity; all others
     * stay of their kind.
     *
     * @param type the type, in the old version
     * @param into the type, in the new version
     * @param attributes attributes of the new type by those of the old one, where ids differ
     * @param roles roles of the new type by those of the old one, where ids differ
     */
    record MergeType(
            String type,
            String into,
            SortedMap<String, String> attributes,
            SortedMap<String, String> roles)
            implements MigrationStep {
        public MergeType {
            attributes = sorted(attributes);
            roles = sorted(roles);
        }

        /** Merges types whose attributes and roles have the same ids. */
        public static MergeType of(String type, String into) {
            return new MergeType(type, into, new TreeMap<>(), new TreeMap<>());
        }
    }

    /**
     * Annotations of a type become what one of their attributes says.
     *
     * @param type the type, in the old version
     * @param attribute an attribute of it, of tags, text or yes and no
     * @param into types of the new version by the attribute's value: a tag, a text, {@code true},
     *     {@code false}
     * @param otherwise the type of those with another value or none; the type itself to have its
     *     members asked
     * @param candidates what they are asked to choose among then
     */
    record SplitType(
            String type,
            String attribute,
            SortedMap<String, String> into,
            String otherwise,
            List<String> candidates)
            implements MigrationStep {
        public SplitType {
            into = sorted(into);
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
        }
    }

    /**
     * Annotations of a type stay, and the type with them, until those who made them have chosen.
     *
     * @param type the type, in the old version; the new one need not have it
     * @param candidates types of the new version, of the same kind
     */
    record AskType(String type, List<String> candidates) implements MigrationStep {
        public AskType {
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
        }
    }

    /** Annotations of a type are deleted, with what hangs on them. */
    record DropType(String type) implements MigrationStep {}

    /**
     * The values of an attribute become those of another attribute of the type, or of the same id
     * where that takes another kind of value now. What cannot be said there is lost.
     */
    record MoveAttribute(String type, String attribute, String into) implements MigrationStep {}

    /**
     * The values of an attribute become a label on the document. Where the label takes one and
     * annotations have several, the most frequent is taken, and of these the first in the order of
     * the tag set; the others are lost.
     */
    record AttributeToLabel(String type, String attribute, String label) implements MigrationStep {}

    /**
     * A label on a document becomes a value of all annotations of a type that have none; it is lost
     * where there is none.
     */
    record LabelToAttribute(String label, String type, String attribute) implements MigrationStep {}

    /** The values of an attribute are lost. */
    record DropAttribute(String type, String attribute) implements MigrationStep {}

    /** A tag becomes another one, wherever its tag set is used. */
    record MergeTag(String tagSet, String tag, String into) implements MigrationStep {}

    /**
     * A tag is taken away wherever its tag set is used; where it was alone, nothing is annotated.
     */
    record DropTag(String tagSet, String tag) implements MigrationStep {}

    /** What fills a role of a relation fills another role. */
    record MergeRole(String type, String role, String into) implements MigrationStep {}

    /** What fills a role of a relation does so no more. */
    record DropRole(String type, String role) implements MigrationStep {}

    /** The intensities of a type of stances are lost. */
    record DropIntensity(String type) implements MigrationStep {}

    /**
     * Annotations stay as they are, and what does not fit is a problem to be solved later.
     *
     * @param element what is stricter now, as {@link SchemaDifference#path} has it
     * @param change what about it, the code of a message without its beginning
     */
    record Keep(String element, String change) implements MigrationStep {}

    private static SortedMap<String, String> sorted(Map<String, String> map) {
        return map == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
