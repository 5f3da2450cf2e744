/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.ElementTexts;
import org.scholion.schema.Guideline;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaLanguage;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * What is to be read about an element of a schema.
 *
 * @param about what the element is
 * @param id its id
 * @param name what it is called in the reader's language
 * @param of what the tag belongs to (its tag set); else empty
 * @param description what the schema says it is, empty if nothing
 * @param text the guideline, empty where there is none
 * @param examples examples of the guideline, in their order
 */
public record GuidelineSection(
        About about,
        String id,
        String name,
        String of,
        List<TextBlock> description,
        List<TextBlock> text,
        List<Example> examples) {

    /** What a section is about. */
    public enum About {
        /** The type itself. */
        TYPE,
        /** A type above it, whose guideline holds for it, too. */
        ABOVE,
        /** A tag that its annotations can have. */
        TAG
    }

    /**
     * An example.
     *
     * @param negative whether it shows what is not to be annotated so
     * @param reason why it is so, empty if not said
     */
    public record Example(boolean negative, List<TextBlock> text, List<TextBlock> reason) {

        public Example {
            text = List.copyOf(text);
            reason = List.copyOf(reason);
        }
    }

    public GuidelineSection {
        description = List.copyOf(description);
        text = List.copyOf(text);
        examples = List.copyOf(examples);
    }

    /** Returns whether the schema has a guideline for it. */
    public boolean guides() {
        return !text.isEmpty() || !examples.isEmpty();
    }

    /**
     * Returns what is to be read about a type: the type itself first, whether there is a guideline
     * or not; then of the types above it and of the tags that its annotations can have those with a
     * guideline.
     *
     * @param spoken the schema with the words of the language
     */
    public static List<GuidelineSection> of(
            Schema spoken, SchemaLanguage language, AnnotationType type) {
        Reading reading = new Reading(spoken, language);
        List<GuidelineSection> sections = new ArrayList<>();
        sections.add(reading.section(About.TYPE, type));
        spoken.line(type.id()).stream()
                .skip(1)
                .flatMap(id -> spoken.type(id).stream())
                .map(above -> reading.section(About.ABOVE, above))
                .filter(GuidelineSection::guides)
                .forEach(sections::add);
        for (TagSet set : tagSets(spoken, type)) {
            set.tags().stream()
                    .map(tag -> reading.section(set, tag))
                    .filter(GuidelineSection::guides)
                    .forEach(sections::add);
        }
        return List.copyOf(sections);
    }

    /** Returns the tag sets whose tags annotations of a type can have, each once. */
    static List<TagSet> tagSets(Schema schema, AnnotationType type) {
        Set<String> ids = new LinkedHashSet<>();
        if (type instanceof StanceType stance) {
            ids.add(stance.polarity());
            stance.intensity().ifPresent(ids::add);
            stance.terms().commitment().ifPresent(ids::add);
        } else if (type instanceof DocumentLabelType label) {
            ids.add(label.tagSet());
        }
        type.attributes().stream()
                .map(Attribute::tagSet)
                .flatMap(Optional::stream)
                .forEach(ids::add);
        return ids.stream().flatMap(id -> schema.tagSet(id).stream()).toList();
    }

    private record Reading(Schema schema, SchemaLanguage language) {

        GuidelineSection section(About about, AnnotationType type) {
            return section(
                    about,
                    type.id(),
                    type.name(),
                    "",
                    type.description().description(),
                    type.description().texts());
        }

        GuidelineSection section(TagSet set, Tag tag) {
            return section(
                    About.TAG, tag.id(), tag.name(), set.name(), tag.description(), tag.texts());
        }

        private GuidelineSection section(
                About about,
                String id,
                String name,
                String of,
                String description,
                ElementTexts texts) {
            Optional<Guideline> guideline = language.guideline(schema, texts);
            return new GuidelineSection(
                    about,
                    id,
                    name,
                    of,
                    Markdown.plain(description),
                    guideline.map(Guideline::text).map(Markdown::blocks).orElseGet(List::of),
                    guideline.stream().flatMap(Reading::examples).toList());
        }

        private static Stream<Example> examples(Guideline guideline) {
            return guideline.examples().stream()
                    .map(
                            each ->
                                    new Example(
                                            each.negative(),
                                            Markdown.blocks(each.text()),
                                            Markdown.blocks(each.reason())));
        }
    }
}
