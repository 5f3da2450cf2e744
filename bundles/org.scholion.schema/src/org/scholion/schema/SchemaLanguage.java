/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The language a reader reads a schema in: which of its words are shown, the one place that decides
 * it.
 *
 * <p>A word is looked for in exactly that language; if the schema's own language is the reader's,
 * though of another country, its main words stand; then any translation of the same language is
 * taken, and else the main words. Each word is looked for by itself, so that a translation without
 * a description leaves the main one.
 *
 * <p>What programs read (JSON, exchange formats) and what counts are kept by is the main language.
 */
public final class SchemaLanguage {

    private final String tag;

    private SchemaLanguage(String tag) {
        this.tag = tag;
    }

    /** Returns the language of a reader. */
    public static SchemaLanguage of(Locale locale) {
        return new SchemaLanguage(locale.toLanguageTag());
    }

    /**
     * Returns a schema with the words of this language, for showing: ids, structure and all that is
     * not a word are the same, and so are the texts in all languages. It is never stored, written
     * or compared with another version. A schema without any words in this language is returned as
     * it is.
     */
    public Schema speak(Schema schema) {
        if (!hasWords(schema)) {
            return schema;
        }
        Speaker speaker = new Speaker(schema.language());
        return new Schema(
                schema.id(),
                speaker.name(schema.texts(), schema.name()),
                speaker.description(schema.texts(), schema.description()),
                schema.language(),
                schema.texts(),
                schema.types().stream().map(speaker::type).toList(),
                schema.tagSets().stream().map(speaker::tagSet).toList(),
                schema.rules().stream().map(speaker::rule).toList());
    }

    /**
     * Returns the guideline of an element of a schema for readers of this language, one in another
     * language if there is none: people rather read that than nothing.
     */
    public Optional<Guideline> guideline(Schema schema, ElementTexts texts) {
        String main = schema.language();
        return texts.guidelines().stream()
                .filter(each -> language(each, main).equalsIgnoreCase(tag))
                .findFirst()
                .or(
                        () ->
                                texts.guidelines().stream()
                                        .filter(each -> isSame(language(each, main), tag))
                                        .findFirst())
                .or(() -> texts.guideline(main))
                .or(() -> texts.guidelines().stream().findFirst());
    }

    private static String language(Guideline guideline, String main) {
        return guideline.language().isEmpty() ? main : guideline.language();
    }

    private boolean hasWords(Schema schema) {
        return isSpoken(schema.texts())
                || schema.types().stream().anyMatch(this::isSpoken)
                || schema.tagSets().stream()
                        .anyMatch(
                                set ->
                                        isSpoken(set.texts())
                                                || set.tags().stream()
                                                        .anyMatch(tag -> isSpoken(tag.texts())))
                || schema.rules().stream().anyMatch(rule -> isSpoken(rule.texts()));
    }

    private boolean isSpoken(AnnotationType type) {
        return isSpoken(type.description().texts())
                || type.attributes().stream().anyMatch(each -> isSpoken(each.texts()))
                || type instanceof RelationType relation
                        && relation.roles().stream().anyMatch(role -> isSpoken(role.texts()));
    }

    private boolean isSpoken(ElementTexts texts) {
        return texts.translations().stream().anyMatch(each -> isSame(each.language(), tag));
    }

    private static boolean isSame(String one, String other) {
        String language = Locale.forLanguageTag(one).getLanguage();
        return !language.isEmpty() && language.equals(Locale.forLanguageTag(other).getLanguage());
    }

    @Override
    public String toString() {
        return tag;
    }

    /** Puts the words of the language in the place of those of a main one. */
    private final class Speaker {

        private final boolean mainIsRead;

        Speaker(String main) {
            mainIsRead = isSame(main, tag);
        }

        String name(ElementTexts texts, String main) {
            return word(texts, Translation::name, main);
        }

        String description(ElementTexts texts, String main) {
            return word(texts, Translation::description, main);
        }

        private String word(ElementTexts texts, Function<Translation, String> part, String main) {
            return find(texts, part, tag::equalsIgnoreCase)
                    .or(() -> mainIsRead ? Optional.of(main) : Optional.empty())
                    .or(() -> find(texts, part, language -> isSame(language, tag)))
                    .orElse(main);
        }

        private static Optional<String> find(
                ElementTexts texts,
                Function<Translation, String> part,
                Predicate<String> language) {
            return texts.translations().stream()
                    .filter(each -> language.test(each.language()))
                    .map(part)
                    .filter(word -> !word.isEmpty())
                    .findFirst();
        }

        AnnotationType type(AnnotationType type) {
            TypeDescription said = type.description();
            AnnotationType spoken =
                    type.withDescription(
                            new TypeDescription(
                                    said.id(),
                                    name(said.texts(), said.name()),
                                    word(said.texts(), Translation::shortName, said.shortName()),
                                    description(said.texts(), said.description()),
                                    said.color(),
                                    said.shortcut(),
                                    said.attributes().stream().map(this::attribute).toList(),
                                    said.texts()));
            return spoken instanceof RelationType relation
                    ? relation.withRoles(relation.roles().stream().map(this::role).toList())
                    : spoken;
        }

        private Attribute attribute(Attribute attribute) {
            return new Attribute(
                    attribute.id(),
                    name(attribute.texts(), attribute.name()),
                    description(attribute.texts(), attribute.description()),
                    attribute.kind(),
                    attribute.tagSet(),
                    attribute.required(),
                    attribute.defaultValue(),
                    attribute.terms(),
                    attribute.texts());
        }

        private Role role(Role role) {
            return new Role(
                    role.id(),
                    name(role.texts(), role.name()),
                    description(role.texts(), role.description()),
                    role.minimum(),
                    role.maximum(),
                    role.allowedTypes(),
                    role.texts());
        }

        TagSet tagSet(TagSet set) {
            return new TagSet(
                    set.id(),
                    name(set.texts(), set.name()),
                    description(set.texts(), set.description()),
                    set.ordered(),
                    set.open(),
                    set.tags().stream().map(this::tag).toList(),
                    set.texts());
        }

        private Tag tag(Tag said) {
            return new Tag(
                    said.id(),
                    name(said.texts(), said.name()),
                    description(said.texts(), said.description()),
                    said.value(),
                    said.shortcut(),
                    said.color(),
                    said.parent(),
                    said.texts());
        }

        SchemaRule rule(SchemaRule rule) {
            return new SchemaRule(
                    rule.id(),
                    name(rule.texts(), rule.name()),
                    description(rule.texts(), rule.message()),
                    rule.kind(),
                    rule.type(),
                    rule.role(),
                    rule.otherRole(),
                    rule.within(),
                    rule.limit(),
                    rule.blocking(),
                    rule.texts());
        }
    }
}
