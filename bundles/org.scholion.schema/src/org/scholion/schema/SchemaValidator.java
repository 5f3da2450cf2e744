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
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

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
        checkTexts(SchemaPlace.ofSchema(), schema.id(), schema.name(), schema.description());
        schema.tagSets().forEach(this::checkTagSet);
        Map<String, SchemaPlace> shortcuts = new HashMap<>();
        for (AnnotationType type : schema.types()) {
            SchemaPlace where = SchemaPlace.of(type);
            TypeDescription described = type.description();
            checkTexts(where, type.id(), type.name(), described.description());
            checkCharacters(where, described.shortName());
            described.shortcut().ifPresent(key -> checkTypeShortcut(where, key, shortcuts));
            Set<String> attributes = new HashSet<>();
            for (Attribute attribute : type.attributes()) {
                checkAttribute(
                        where.child(SchemaPlace.Kind.ATTRIBUTE, attribute.id()),
                        attribute,
                        attributes);
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
        SchemaPlace where = SchemaPlace.of(tagSet);
        checkTexts(where, tagSet.id(), tagSet.name(), tagSet.description());
        if (tagSet.tags().isEmpty() && !tagSet.open()) {
            problem(where, "schema.problem.no-tags");
        }
        Set<String> ids = new HashSet<>();
        Map<String, SchemaPlace> shortcuts = new HashMap<>();
        for (Tag tag : tagSet.tags()) {
            SchemaPlace at = where.child(SchemaPlace.Kind.TAG, tag.id());
            checkTexts(at, tag.id(), tag.name(), tag.description());
            checkUnique(at, tag.id(), ids);
            tag.shortcut().ifPresent(key -> checkShortcut(at, key, shortcuts));
            if (tag.value().isPresent() && !Double.isFinite(tag.value().getAsDouble())) {
                problem(at, "schema.problem.no-number");
            }
        }
    }

    private void checkTypeShortcut(SchemaPlace where, String key, Map<String, SchemaPlace> taken) {
        if (ReservedKeys.contains(key)) {
            problem(where, "schema.problem.reserved-shortcut", "key", key);
        } else {
            checkShortcut(where, key, taken);
        }
    }

    private void checkShortcut(SchemaPlace where, String key, Map<String, SchemaPlace> taken) {
        if (!SHORTCUT.matcher(key).matches()) {
            problem(where, "schema.problem.no-shortcut", "key", key);
            return;
        }
        @Nullable SchemaPlace other = taken.putIfAbsent(key, where);
        if (other != null) {
            problem(where, "schema.problem.taken-shortcut", "key", key, "other", other);
        }
    }

    private void checkAttribute(SchemaPlace where, Attribute attribute, Set<String> ids) {
        checkTexts(where, attribute.id(), attribute.name(), attribute.description());
        checkUnique(where, attribute.id(), ids);
        boolean tagged =
                attribute.kind() == AttributeKind.TAG || attribute.kind() == AttributeKind.TAGS;
        if (tagged && attribute.tagSet().isEmpty()) {
            problem(where, "schema.problem.no-tag-set");
        } else if (!tagged && attribute.tagSet().isPresent()) {
            problem(where, "schema.problem.needless-tag-set");
        }
        attribute.tagSet().ifPresent(tagSet -> checkTagSetExists(where, tagSet));
        attribute.defaultValue().ifPresent(value -> checkDefault(where, attribute, value));
    }

    private void checkDefault(SchemaPlace where, Attribute attribute, String value) {
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
            problem(where, "schema.problem.no-default", "value", value);
        }
    }

    private static boolean isDecimal(String value) {
        try {
            return new BigDecimal(value).scale() > Integer.MIN_VALUE;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    private void checkRelation(SchemaPlace where, RelationType relation) {
        if (relation.roles().isEmpty() && !relation.anchored()) {
            problem(where, "schema.problem.no-role");
        }
        if (relation.symmetric() && relation.roles().size() != 2) {
            problem(where, "schema.problem.not-two-roles");
        }
        Set<String> ids = new HashSet<>();
        for (Role role : relation.roles()) {
            SchemaPlace at = where.child(SchemaPlace.Kind.ROLE, role.id());
            checkTexts(at, role.id(), role.name(), role.description());
            checkUnique(at, role.id(), ids);
            if (role.minimum() < 0) {
                problem(at, "schema.problem.negative-minimum");
            }
            boolean bounded = role.maximum() != Role.UNBOUNDED;
            if (bounded && (role.maximum() < 1 || role.maximum() < role.minimum())) {
                problem(
                        at,
                        "schema.problem.maximum",
                        "maximum",
                        role.maximum(),
                        "least",
                        Math.max(1, role.minimum()));
            }
            role.allowedTypes().forEach(type -> checkTypeExists(at, type));
        }
    }

    private void checkStance(SchemaPlace where, StanceType stance) {
        checkTagSetExists(where, stance.polarity());
        schema.tagSet(stance.polarity())
                .ifPresent(
                        scale -> {
                            for (Tag tag : scale.tags()) {
                                if (tag.value().isPresent()
                                        && Math.abs(tag.value().getAsDouble()) > 1) {
                                    problem(
                                            SchemaPlace.of(scale)
                                                    .child(SchemaPlace.Kind.TAG, tag.id()),
                                            "schema.problem.polarity-beyond");
                                }
                            }
                        });
        stance.intensity().ifPresent(id -> checkIntensity(where, id));
        for (String holder : stance.holderTypes()) {
            Optional<AnnotationType> type = schema.type(holder);
            if (type.isEmpty()) {
                checkTypeExists(where, holder);
            } else if (!(type.get() instanceof EntityType)) {
                problem(where, "schema.problem.holder-no-entity", "type", holder);
            }
        }
        stance.targetTypes().forEach(type -> checkTypeExists(where, type));
    }

    private void checkIntensity(SchemaPlace where, String id) {
        checkTagSetExists(where, id);
        if (schema.tagSet(id).filter(set -> !set.ordered()).isPresent()) {
            problem(where, "schema.problem.unordered-intensity", "id", id);
        }
    }

    private void checkTagSetExists(SchemaPlace where, String id) {
        if (schema.tagSet(id).isEmpty()) {
            problem(where, "schema.problem.tag-set-unknown", "id", id);
        }
    }

    private void checkTypeExists(SchemaPlace where, String id) {
        if (schema.type(id).isEmpty()) {
            problem(where, "schema.problem.type-unknown", "id", id);
        }
    }

    private void checkUnique(SchemaPlace where, String id, Set<String> taken) {
        if (!taken.add(id)) {
            problem(where, "schema.problem.id-twice", "id", id);
        }
    }

    private void checkTexts(SchemaPlace where, String id, String name, String description) {
        if (id.isEmpty()) {
            problem(where, "schema.problem.no-id");
        }
        if (name.isEmpty()) {
            problem(where, "schema.problem.no-name");
        }
        checkCharacters(where, id);
        checkCharacters(where, name);
        checkCharacters(where, description);
    }

    private void checkCharacters(SchemaPlace where, String text) {
        text.codePoints()
                .filter(c -> !isXml(c))
                .findFirst()
                .ifPresent(
                        c ->
                                problem(
                                        where,
                                        "schema.problem.no-character",
                                        "character",
                                        "U+%04X".formatted(c)));
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    private void problem(SchemaPlace where, String code, Object... namesAndValues) {
        problems.add(SchemaProblem.of(where, Message.of(code, namesAndValues)));
    }
}
