/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.AttributeTerms;
import org.scholion.schema.DefaultPalette;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.MentionShape;
import org.scholion.schema.PassageType;
import org.scholion.schema.ReferentTerms;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaRule;
import org.scholion.schema.StanceTerms;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.DocumentLabelDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.PassageDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.StanceDefinition;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;

/** Compiles the EMF model of a schema to its immutable form. */
public final class SchemaCompiler {

    private SchemaCompiler() {}

    /**
     * Compiles a model.
     *
     * @param sourceName the origin for messages
     * @throws InvalidSchemaException when the model is not valid
     */
    public static Schema compile(SchemaDefinition model, String sourceName)
            throws InvalidSchemaException {
        List<SchemaProblem> problems = ModelValidator.validate(model);
        if (!problems.isEmpty()) {
            throw new InvalidSchemaException(sourceName, problems);
        }
        return compileUnchecked(model);
    }

    /** Returns a new model of a compiled schema. */
    public static SchemaDefinition decompile(Schema schema) {
        return SchemaDecompiler.decompile(schema);
    }

    /** Compiles a model that has passed the structural checks of {@link ModelValidator}. */
    static Schema compileUnchecked(SchemaDefinition model) {
        List<AnnotationType> types = new ArrayList<>();
        for (FeatureMap.Entry entry : model.getTypes()) {
            types.add(type((TypeDefinition) entry.getValue(), types.size()));
        }
        return new Schema(
                model.getId(),
                model.getName(),
                text(model.getDescription()),
                text(model.getLanguage()),
                TextCompiler.compile(model),
                types,
                model.getTagSets().stream().map(SchemaCompiler::tagSet).toList(),
                model.getRules().stream().map(SchemaCompiler::rule).toList());
    }

    private static AnnotationType type(TypeDefinition type, int position) {
        TypeDescription description =
                new TypeDescription(
                        type.getId(),
                        type.getName(),
                        optional(type.getShortName()).orElse(type.getName()),
                        text(type.getDescription()),
                        color(type).orElseGet(() -> DefaultPalette.color(position)),
                        shortcut(type),
                        type.getAttributes().stream().map(SchemaCompiler::attribute).toList(),
                        TextCompiler.compile(type));
        return switch (type) {
            case EntityDefinition entity -> entity(description, entity);
            case RelationDefinition relation ->
                    new RelationType(
                            description,
                            relation.getRoles().stream().map(SchemaCompiler::role).toList(),
                            relation.isAnchored(),
                            relation.isSymmetric(),
                            relation.isSameSentence());
            case StanceDefinition stance ->
                    new StanceType(
                            description,
                            text(stance.getPolarity()),
                            optional(stance.getIntensity()),
                            List.copyOf(stance.getHolderTypes()),
                            List.copyOf(stance.getTargetTypes()),
                            terms(stance));
            case PassageDefinition passage ->
                    new PassageType(description, passage.isExcludedByDefault());
            case DocumentLabelDefinition label ->
                    new DocumentLabelType(description, text(label.getTagSet()), label.isMultiple());
            default -> throw new IllegalArgumentException("no such kind of type: " + type.eClass());
        };
    }

    private static EntityType entity(TypeDescription description, EntityDefinition entity) {
        return new EntityType(
                description,
                entity.isWholeWords(),
                optional(entity.getParent()),
                entity.isAbstractType(),
                new MentionShape(
                        MentionShape.Neighbours.valueOf(entity.getOverlap().name()),
                        MentionShape.Neighbours.valueOf(entity.getNesting().name()),
                        entity.isDiscontinuous(),
                        entity.isZeroWidth(),
                        MentionShape.AnchorUnit.valueOf(entity.getAnchor().name()),
                        MentionShape.ArticleUse.valueOf(entity.getArticle().name())),
                new ReferentTerms(entity.isReferents(), entity.isGroups(), entity.isIdentified()),
                description.attributes());
    }

    private static StanceTerms terms(StanceDefinition stance) {
        return new StanceTerms(
                stance.isAuthorHolder(),
                stance.isImplicitHolder(),
                stance.isCatalogued(),
                stance.isIntensityRequired(),
                stance.isCueRequired(),
                stance.isEvidenceRequired(),
                stance.getMaximumSources(),
                optional(stance.getActs()),
                optional(stance.getCommitment()));
    }

    private static SchemaRule rule(RuleDefinition rule) {
        return new SchemaRule(
                rule.getId(),
                rule.getName(),
                text(rule.getDescription()),
                SchemaRule.Kind.valueOf(rule.getKind().name()),
                text(rule.getType()),
                optional(rule.getRole()),
                optional(rule.getOtherRole()),
                optional(rule.getWithin()),
                rule.getLimit(),
                rule.isBlocking(),
                TextCompiler.compile(rule));
    }

    private static Attribute attribute(AttributeDefinition attribute) {
        return new Attribute(
                attribute.getId(),
                attribute.getName(),
                text(attribute.getDescription()),
                AttributeKind.valueOf(attribute.getKind().getName().toUpperCase(Locale.ROOT)),
                optional(attribute.getTagSet()),
                attribute.isRequired(),
                optional(attribute.getDefaultValue()),
                terms(attribute),
                TextCompiler.compile(attribute));
    }

    private static AttributeTerms terms(AttributeDefinition attribute) {
        return new AttributeTerms(
                Optional.ofNullable(attribute.getMinimum()),
                Optional.ofNullable(attribute.getMaximum()),
                attribute.isBlocking(),
                attribute.isShown(),
                List.copyOf(attribute.getOnlyTypes()),
                Optional.ofNullable(attribute.getCondition()).map(SchemaCompiler::condition),
                List.copyOf(attribute.getAllowedTypes()));
    }

    private static AttributeTerms.Condition condition(ConditionDefinition condition) {
        return new AttributeTerms.Condition(
                text(condition.getAttribute()), List.copyOf(condition.getValues()));
    }

    private static Role role(RoleDefinition role) {
        return new Role(
                role.getId(),
                role.getName(),
                text(role.getDescription()),
                role.getMinimum(),
                role.getMaximum(),
                List.copyOf(role.getAllowedTypes()),
                TextCompiler.compile(role));
    }

    private static TagSet tagSet(TagSetDefinition tagSet) {
        return new TagSet(
                tagSet.getId(),
                tagSet.getName(),
                text(tagSet.getDescription()),
                tagSet.isOrdered(),
                tagSet.isOpen(),
                tagSet.getTags().stream().map(SchemaCompiler::tag).toList(),
                TextCompiler.compile(tagSet));
    }

    private static Tag tag(TagDefinition tag) {
        Double value = tag.getValue();
        return new Tag(
                tag.getId(),
                tag.getName(),
                text(tag.getDescription()),
                value == null ? OptionalDouble.empty() : OptionalDouble.of(value),
                shortcut(tag),
                color(tag),
                optional(tag.getParent()),
                TextCompiler.compile(tag));
    }

    private static Optional<String> shortcut(Colored element) {
        return optional(element.getShortcut()).map(key -> key.toUpperCase(Locale.ROOT));
    }

    /** Returns the colour; where one theme's is missing it is the other's. */
    private static Optional<TypeColor> color(Colored element) {
        Optional<String> light = optional(element.getColor());
        Optional<String> dark = optional(element.getDarkColor());
        return light.or(() -> dark).map(hex -> new TypeColor(rgb(hex), rgb(dark.orElse(hex))));
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Optional<String> optional(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
