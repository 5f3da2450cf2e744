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
    private final TextChecks texts;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
        this.texts = new TextChecks(schema.language(), problems::add);
    }

    /** Returns everything that is wrong, in the order of the schema; empty for a valid one. */
    public static List<SchemaProblem> validate(Schema schema) {
        SchemaValidator validator = new SchemaValidator(schema);
        validator.checkSchema();
        return List.copyOf(validator.problems);
    }

    /**
     * Returns the roles that no type can fill. A schema that is in use may have some, and is no
     * less readable for it; one that someone brings should have none.
     */
    public static List<SchemaProblem> unfillable(Schema schema) {
        List<SchemaProblem> problems = new ArrayList<>();
        new FillableTypes(schema).check(problems::add);
        return List.copyOf(problems);
    }

    private void checkSchema() {
        checkTexts(SchemaPlace.ofSchema(), schema.id(), schema.name(), schema.description());
        texts.checkLanguage(SchemaPlace.ofSchema(), schema.language());
        texts.check(SchemaPlace.ofSchema(), schema.texts());
        schema.tagSets().forEach(this::checkTagSet);
        Map<String, SchemaPlace> shortcuts = new HashMap<>();
        for (AnnotationType type : schema.types()) {
            SchemaPlace where = SchemaPlace.of(type);
            TypeDescription described = type.description();
            checkTexts(where, type.id(), type.name(), described.description());
            checkCharacters(where, described.shortName());
            texts.check(where, described.texts());
            described.shortcut().ifPresent(key -> checkTypeShortcut(where, key, shortcuts));
            Set<String> attributes = new HashSet<>();
            for (Attribute attribute : described.attributes()) {
                checkAttribute(
                        where.child(SchemaPlace.Kind.ATTRIBUTE, attribute.id()),
                        type,
                        attribute,
                        attributes);
            }
            switch (type) {
                case EntityType entity ->
                        new EntityChecks(schema, problems::add).check(where, entity);
                case PassageType passage -> {}
                case RelationType relation -> checkRelation(where, relation);
                case StanceType stance -> checkStance(where, stance);
                case DocumentLabelType label -> checkTagSetExists(where, label.tagSet());
            }
        }
        checkRules();
    }

    private void checkRules() {
        RuleChecks checks = new RuleChecks(schema, problems::add);
        Set<String> ids = new HashSet<>();
        for (SchemaRule rule : schema.rules()) {
            SchemaPlace where = SchemaPlace.of(rule);
            checkTexts(where, rule.id(), rule.name(), rule.message());
            texts.check(where, rule.texts());
            checkUnique(where, rule.id(), ids);
            checks.check(where, rule);
        }
    }

    private void checkTagSet(TagSet tagSet) {
        SchemaPlace where = SchemaPlace.of(tagSet);
        checkTexts(where, tagSet.id(), tagSet.name(), tagSet.description());
        texts.check(where, tagSet.texts());
        if (tagSet.tags().isEmpty() && !tagSet.open()) {
            problem(where, "schema.problem.no-tags");
        }
        Set<String> ids = new HashSet<>();
        Map<String, SchemaPlace> shortcuts = new HashMap<>();
        for (Tag tag : tagSet.tags()) {
            SchemaPlace at = where.child(SchemaPlace.Kind.TAG, tag.id());
            checkTexts(at, tag.id(), tag.name(), tag.description());
            texts.check(at, tag.texts());
            tag.parent().ifPresent(parent -> checkTagParent(at, tagSet, tag, parent));
            checkUnique(at, tag.id(), ids);
            tag.shortcut().ifPresent(key -> checkShortcut(at, key, shortcuts));
            if (tag.value().isPresent() && !Double.isFinite(tag.value().getAsDouble())) {
                problem(at, "schema.problem.no-number");
            }
        }
    }

    private void checkTagParent(SchemaPlace where, TagSet tagSet, Tag tag, String parent) {
        if (tagSet.tag(parent).isEmpty()) {
            problem(where, "schema.problem.tag-unknown", "id", parent);
        } else if (tagSet.isA(parent, tag.id())) {
            problem(where, "schema.problem.circle", "id", parent);
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

    private void checkAttribute(
            SchemaPlace where, AnnotationType type, Attribute attribute, Set<String> ids) {
        checkTexts(where, attribute.id(), attribute.name(), attribute.description());
        texts.check(where, attribute.texts());
        new TermChecks(schema, problems::add).check(where, type, attribute);
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
                    case INTEGER -> INTEGER.matcher(value).matches() && isWithin(attribute, value);
                    case DECIMAL -> isDecimal(value) && isWithin(attribute, value);
                    case LINK -> false;
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

    private static boolean isWithin(Attribute attribute, String number) {
        return attribute.terms().contains(new BigDecimal(number));
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
            texts.check(at, role.texts());
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
        checkStanceTerms(where, stance);
    }

    private void checkStanceTerms(SchemaPlace where, StanceType stance) {
        StanceTerms terms = stance.terms();
        if (terms.maximumSources() < Role.UNBOUNDED) {
            problem(where, "schema.problem.maximum-sources");
        }
        if (terms.intensityRequired() && stance.intensity().isEmpty()) {
            problem(where, "schema.problem.no-intensity");
        }
        terms.commitment().ifPresent(id -> checkTagSetExists(where, id));
        terms.acts()
                .filter(id -> stance.attribute(id).flatMap(Attribute::tagSet).isEmpty())
                .ifPresent(id -> problem(where, "schema.problem.no-acts", "id", id));
        if (!terms.authorHolder()
                && !terms.implicitHolder()
                && !stance.holderTypes().isEmpty()
                && stance.holderTypes().stream().noneMatch(new FillableTypes(schema)::contains)) {
            problem(where, "schema.problem.no-holder");
        }
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
        texts.checkCharacters(where, text);
    }

    private void problem(SchemaPlace where, String code, Object... namesAndValues) {
        problems.add(SchemaProblem.of(where, Message.of(code, namesAndValues)));
    }
}
