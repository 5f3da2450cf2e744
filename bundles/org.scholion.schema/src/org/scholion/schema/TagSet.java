/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A set of tags an attribute, polarity or document label draws from.
 *
 * @param id stable id
 * @param name display name
 * @param description what the tags are about, empty if not said
 * @param ordered whether the tags form a scale, in the order given
 * @param open whether annotators may use values that are not listed
 * @param tags the tags, in display order
 * @param texts its words in other languages
 */
public record TagSet(
        String id,
        String name,
        String description,
        boolean ordered,
        boolean open,
        List<Tag> tags,
        ElementTexts texts) {

    public TagSet {
        tags = List.copyOf(tags);
    }

    /** Creates a tag set with words in the main language alone. */
    public TagSet(
            String id,
            String name,
            String description,
            boolean ordered,
            boolean open,
            List<Tag> tags) {
        this(id, name, description, ordered, open, tags, ElementTexts.NONE);
    }

    /** Creates a tag set without a description. */
    public TagSet(String id, String name, boolean ordered, boolean open, List<Tag> tags) {
        this(id, name, "", ordered, open, tags);
    }

    /** Returns this set with other tags. */
    public TagSet withTags(List<Tag> others) {
        return new TagSet(id, name, description, ordered, open, others, texts);
    }

    /** Tells whether a tag is another one or a kind of it, over however many steps. */
    public boolean isA(String tagId, String ancestorId) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(tagId);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(ancestorId)) {
                return true;
            }
            at = tag(at.get()).flatMap(Tag::parent);
        }
        return false;
    }

    /** Returns the tag with this id. */
    public Optional<Tag> tag(String tagId) {
        return tags.stream().filter(tag -> tag.id().equals(tagId)).findFirst();
    }
}
