/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a compiled schema: ids, references, shortcuts, roles, scales and defaults. A schema
 * without a problem can be used by everyone without further checks.
 */
public final class SchemaValidator {

    private static final Pattern SHORTCUT = Pattern.compile("[A-Z0-9]");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private final Schema schema;
    private final List<SchemaProblem> problems = new ArrayList<>();

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    /** Returns everything that is wrong, in the order of the schema; empty for a valid one. */
    public static List<SchemaProblem> validate(Schema schema) {
        SchemaValidator validator = new SchemaValidator(schema);
        validator.checkSchema();
        return List.copyOf(validator.problems);
    }

    private void checkSchema() {
        checkTexts("schema", schema.id(), schema.name(), schema.description());
        schema.tagSets().forEach(this::checkTagSet);
        Map<String, String> shortcuts = new HashMap<>();
        for (AnnotationType type : schema.types()) {
            String where = where(type);
            TypeDescription described = type.description();
            checkTexts(where, type.id(), type.name(), described.description());
            checkCharacters(where, described.shortName());
            described.shortcut().ifPresent(key -> checkTypeShortcut(where, key, shortcuts));
            Set<String> attributes = new HashSet<>();
            for (Attribute attribute : type.attributes()) {
                checkAttribute(where + ", attribute " + attribute.id(), attribute, attributes);
            }
            switch (type) {
                case EntityType entity -> {}
                case PassageType passage -> {}
                case RelationType relation -> checkRelation(where, relation);
                case StanceType stance -> checkStance(where, stance);
                case DocumentLabelType label -> checkTagSetExists(where, label.tagSet());
            }
        }
    }

    private void checkTagSet(TagSet tagSet) {
        String where = "tag set " + tagSet.id();
        checkTexts(where, tagSet.id(), tagSet.name(), tagSet.description());
        if (tagSet.tags().isEmpty() && !tagSet.open()) {
            problem(where, "has no tags and is not open, so nothing can be chosen; add a tag");
        }
        Set<String> ids = new HashSet<>();
        Map<String, String> shortcuts = new HashMap<>();
        for (Tag tag : tagSet.tags()) {
            String at = where + ", tag " + tag.id();
            checkTexts(at, tag.id(), tag.name(), tag.description());
            checkUnique(at, tag.id(), ids);
            tag.shortcut().ifPresent(key -> checkShortcut(at, key, shortcuts));
            if (tag.value().isPresent() && !Double.isFinite(tag.value().getAsDouble())) {
                problem(at, "its value is not a number");
            }
        }
    }

    private void checkTypeShortcut(String where, String key, Map<String, String> taken) {
        if (ReservedKeys.contains(key)) {
            problem(where, "the shortcut '" + key + "' is a key of the program; choose another");
        } else {
            checkShortcut(where, key, taken);
        }
    }

    private void checkShortcut(String where, String key, Map<String, String> taken) {
        if (!SHORTCUT.matcher(key).matches()) {
            problem(where, "the shortcut '" + key + "' is not one Latin letter or digit");
            return;
        }
        String other = taken.putIfAbsent(key, where);
        if (other != null) {
            problem(where, "the shortcut '" + key + "' is that of " + other + "; choose another");
        }
    }

    private void checkAttribute(String where, Attribute attribute, Set<String> ids) {
        checkTexts(where, attribute.id(), attribute.name(), attribute.description());
        checkUnique(where, attribute.id(), ids);
        boolean tagged =
                attribute.kind() == AttributeKind.TAG || attribute.kind() == AttributeKind.TAGS;
        if (tagged && attribute.tagSet().isEmpty()) {
            problem(where, "draws from tags but names no tag set");
        } else if (!tagged && attribute.tagSet().isPresent()) {
            problem(where, "names a tag set but its kind is not tag or tags");
        }
        attribute.tagSet().ifPresent(tagSet -> checkTagSetExists(where, tagSet));
        attribute.defaultValue().ifPresent(value -> checkDefault(where, attribute, value));
    }

    private void checkDefault(String where, Attribute attribute, String value) {
        checkCharacters(where, value);
        boolean valid =
                switch (attribute.kind()) {
                    case TEXT, DATE, IDENTIFIER -> true;
                    case FLAG -> value.equals("true") || value.equals("false");
                    case INTEGER -> INTEGER.matcher(value).matches();
                    case DECIMAL -> isDecimal(value);
                    case TAG, TAGS ->
                            attribute
                                    .tagSet()
                                    .flatMap(schema::tagSet)
                                    .map(set -> set.open() || set.tag(value).isPresent())
                                    .orElse(true);
                };
        if (!valid) {
            problem(where, "the default '" + value + "' is not a value it can have");
        }
    }

    private static boolean isDecimal(String value) {
        try {
            return new BigDecimal(value).scale() > Integer.MIN_VALUE;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    private void checkRelation(String where, RelationType relation) {
        if (relation.roles().isEmpty() && !relation.anchored()) {
            problem(where, "has neither a role nor an anchor, so it relates nothing; add a role");
        }
        if (relation.symmetric() && relation.roles().size() != 2) {
            problem(where, "is symmetric, which takes exactly two roles");
        }
        Set<String> ids = new HashSet<>();
        for (Role role : relation.roles()) {
            String at = where + ", role " + role.id();
            checkTexts(at, role.id(), role.name(), role.description());
            checkUnique(at, role.id(), ids);
            if (role.minimum() < 0) {
                problem(at, "the minimum is less than 0");
            }
            boolean bounded = role.maximum() != Role.UNBOUNDED;
            if (bounded && (role.maximum() < 1 || role.maximum() < role.minimum())) {
                problem(
                        at,
                        "the maximum "
                                + role.maximum()
                                + " is less than "
                                + Math.max(1, role.minimum())
                                + "; write -1 for any number");
            }
            role.allowedTypes().forEach(type -> checkTypeExists(at, type));
        }
    }

    private void checkStance(String where, StanceType stance) {
        checkTagSetExists(where, stance.polarity());
        schema.tagSet(stance.polarity())
                .ifPresent(
                        scale -> {
                            for (Tag tag : scale.tags()) {
                                if (tag.value().isPresent()
                                        && Math.abs(tag.value().getAsDouble()) > 1) {
                                    problem(
                                            "tag set " + scale.id() + ", tag " + tag.id(),
                                            "a polarity lies between -1 (against) and 1 (for)");
                                }
                            }
                        });
        stance.intensity().ifPresent(id -> checkIntensity(where, id));
        for (String holder : stance.holderTypes()) {
            Optional<AnnotationType> type = schema.type(holder);
            if (type.isEmpty()) {
                checkTypeExists(where, holder);
            } else if (!(type.get() instanceof EntityType)) {
                problem(where, "the holder type '" + holder + "' is not an entity type");
            }
        }
        stance.targetTypes().forEach(type -> checkTypeExists(where, type));
    }

    private void checkIntensity(String where, String id) {
        checkTagSetExists(where, id);
        if (schema.tagSet(id).filter(set -> !set.ordered()).isPresent()) {
            problem(where, "the intensity scale '" + id + "' is not ordered");
        }
    }

    private void checkTagSetExists(String where, String id) {
        if (schema.tagSet(id).isEmpty()) {
            problem(where, "there is no tag set '" + id + "'");
        }
    }

    private void checkTypeExists(String where, String id) {
        if (schema.type(id).isEmpty()) {
            problem(where, "there is no type '" + id + "'");
        }
    }

    private void checkUnique(String where, String id, Set<String> taken) {
        if (!taken.add(id)) {
            problem(where, "the id '" + id + "' is used twice; every id stands for one element");
        }
    }

    private void checkTexts(String where, String id, String name, String description) {
        if (id.isEmpty()) {
            problem(where, "has no id; give it one that will never change");
        }
        if (name.isEmpty()) {
            problem(where, "has no name");
        }
        checkCharacters(where, id);
        checkCharacters(where, name);
        checkCharacters(where, description);
    }

    private void checkCharacters(String where, String text) {
        text.codePoints()
                .filter(c -> !isXml(c))
                .findFirst()
                .ifPresent(
                        c ->
                                problem(
                                        where,
                                        "has a character no XML can hold: U+%04X".formatted(c)));
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    /** Returns how a type is called in messages. */
    static String where(AnnotationType type) {
        String kind =
                switch (type) {
                    case EntityType entity -> "entity ";
                    case RelationType relation -> "relation ";
                    case StanceType stance -> "stance ";
                    case PassageType passage -> "passage ";
                    case DocumentLabelType label -> "document label ";
                };
        return kind + type.id();
    }

    private void problem(String where, String message) {
        problems.add(SchemaProblem.of(where, message));
    }
}
