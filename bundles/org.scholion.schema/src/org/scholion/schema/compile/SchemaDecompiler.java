/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import java.util.Locale;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeTerms;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.MentionShape;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaRule;
import org.scholion.schema.StanceTerms;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.model.AnchorUnit;
import org.scholion.schema.model.ArticleUse;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.DocumentLabelDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.Neighbours;
import org.scholion.schema.model.PassageDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.RuleKind;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.StanceDefinition;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.schema.model.ValueKind;

/** Makes the EMF model of a compiled schema. What is not said stays unset, so that XML is short. */
final class SchemaDecompiler {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private SchemaDecompiler() {}

    static SchemaDefinition decompile(Schema schema) {
        SchemaDefinition model = FACTORY.createSchemaDefinition();
        describe(model, schema.id(), schema.name(), schema.description());
        model.setFormat(Schema.FORMAT);
        if (!schema.language().isEmpty()) {
            model.setLanguage(schema.language());
        }
        TextCompiler.decompile(model, schema.texts());
        schema.tagSets().forEach(tagSet -> model.getTagSets().add(tagSet(tagSet)));
        schema.types().forEach(type -> add(model, type));
        schema.rules().forEach(rule -> model.getRules().add(rule(rule)));
        return model;
    }

    private static void add(SchemaDefinition model, AnnotationType type) {
        switch (type) {
            case EntityType entity -> {
                EntityDefinition made = FACTORY.createEntityDefinition();
                model.getEntities().add(made);
                fill(made, entity);
                fillEntity(made, entity);
            }
            case RelationType relation -> {
                RelationDefinition made = FACTORY.createRelationDefinition();
                model.getRelations().add(made);
                fill(made, relation);
                made.setAnchored(relation.anchored());
                made.setSymmetric(relation.symmetric());
                made.setSameSentence(relation.sameSentence());
                relation.roles().forEach(role -> made.getRoles().add(role(role)));
            }
            case StanceType stance -> {
                StanceDefinition made = FACTORY.createStanceDefinition();
                model.getStances().add(made);
                fill(made, stance);
                made.setPolarity(stance.polarity());
                stance.intensity().ifPresent(made::setIntensity);
                made.getHolderTypes().addAll(stance.holderTypes());
                made.getTargetTypes().addAll(stance.targetTypes());
                fillStance(made, stance.terms());
            }
            case PassageType passage -> {
                PassageDefinition made = FACTORY.createPassageDefinition();
                model.getPassages().add(made);
                fill(made, passage);
                made.setExcludedByDefault(passage.excludedByDefault());
            }
            case DocumentLabelType label -> {
                DocumentLabelDefinition made = FACTORY.createDocumentLabelDefinition();
                model.getDocumentLabels().add(made);
                fill(made, label);
                made.setTagSet(label.tagSet());
                made.setMultiple(label.multiple());
            }
        }
    }

    private static void fillEntity(EntityDefinition made, EntityType entity) {
        made.setWholeWords(entity.wholeWords());
        entity.parent().ifPresent(made::setParent);
        made.setAbstractType(entity.abstractType());
        MentionShape shape = entity.shape();
        made.setOverlap(Neighbours.valueOf(shape.overlap().name()));
        made.setNesting(Neighbours.valueOf(shape.nesting().name()));
        made.setDiscontinuous(shape.discontinuous());
        made.setZeroWidth(shape.zeroWidth());
        made.setAnchor(AnchorUnit.valueOf(shape.anchor().name()));
        made.setArticle(ArticleUse.valueOf(shape.article().name()));
        made.setReferents(entity.referents().allowed());
        made.setGroups(entity.referents().groups());
        made.setIdentified(entity.referents().identified());
    }

    private static void fillStance(StanceDefinition made, StanceTerms terms) {
        made.setAuthorHolder(terms.authorHolder());
        made.setImplicitHolder(terms.implicitHolder());
        made.setCatalogued(terms.catalogued());
        made.setIntensityRequired(terms.intensityRequired());
        made.setCueRequired(terms.cueRequired());
        made.setEvidenceRequired(terms.evidenceRequired());
        made.setMaximumSources(terms.maximumSources());
        terms.acts().ifPresent(made::setActs);
        terms.commitment().ifPresent(made::setCommitment);
    }

    private static RuleDefinition rule(SchemaRule rule) {
        RuleDefinition made = FACTORY.createRuleDefinition();
        describe(made, rule.id(), rule.name(), rule.message());
        TextCompiler.decompile(made, rule.texts());
        made.setKind(RuleKind.valueOf(rule.kind().name()));
        if (!rule.type().isEmpty()) {
            made.setType(rule.type());
        }
        rule.role().ifPresent(made::setRole);
        rule.otherRole().ifPresent(made::setOtherRole);
        rule.within().ifPresent(made::setWithin);
        made.setLimit(rule.limit());
        made.setBlocking(rule.blocking());
        return made;
    }

    private static void fill(TypeDefinition made, AnnotationType type) {
        describe(made, type.id(), type.name(), type.description().description());
        if (!type.description().shortName().equals(type.name())) {
            made.setShortName(type.description().shortName());
        }
        color(made, type.description().color());
        type.description().shortcut().ifPresent(made::setShortcut);
        TextCompiler.decompile(made, type.description().texts());
        type.description()
                .attributes()
                .forEach(attribute -> made.getAttributes().add(attribute(attribute)));
    }

    private static AttributeDefinition attribute(Attribute attribute) {
        AttributeDefinition made = FACTORY.createAttributeDefinition();
        describe(made, attribute.id(), attribute.name(), attribute.description());
        made.setKind(ValueKind.getByName(attribute.kind().name().toLowerCase(Locale.ROOT)));
        attribute.tagSet().ifPresent(made::setTagSet);
        made.setRequired(attribute.required());
        attribute.defaultValue().ifPresent(made::setDefaultValue);
        TextCompiler.decompile(made, attribute.texts());
        AttributeTerms terms = attribute.terms();
        terms.minimum().ifPresent(made::setMinimum);
        terms.maximum().ifPresent(made::setMaximum);
        made.setBlocking(terms.blocking());
        made.setShown(terms.shown());
        made.getOnlyTypes().addAll(terms.onlyTypes());
        terms.condition().ifPresent(condition -> made.setCondition(condition(condition)));
        made.getAllowedTypes().addAll(terms.allowedTypes());
        return made;
    }

    private static ConditionDefinition condition(AttributeTerms.Condition condition) {
        ConditionDefinition made = FACTORY.createConditionDefinition();
        made.setAttribute(condition.attribute());
        made.getValues().addAll(condition.values());
        return made;
    }

    private static RoleDefinition role(Role role) {
        RoleDefinition made = FACTORY.createRoleDefinition();
        describe(made, role.id(), role.name(), role.description());
        made.setMinimum(role.minimum());
        made.setMaximum(role.maximum());
        made.getAllowedTypes().addAll(role.allowedTypes());
        TextCompiler.decompile(made, role.texts());
        return made;
    }

    private static TagSetDefinition tagSet(TagSet tagSet) {
        TagSetDefinition made = FACTORY.createTagSetDefinition();
        describe(made, tagSet.id(), tagSet.name(), tagSet.description());
        made.setOrdered(tagSet.ordered());
        made.setOpen(tagSet.open());
        TextCompiler.decompile(made, tagSet.texts());
        tagSet.tags().forEach(tag -> made.getTags().add(tag(tag)));
        return made;
    }

    private static TagDefinition tag(Tag tag) {
        TagDefinition made = FACTORY.createTagDefinition();
        describe(made, tag.id(), tag.name(), tag.description());
        tag.value().ifPresent(made::setValue);
        tag.shortcut().ifPresent(made::setShortcut);
        tag.color().ifPresent(color -> color(made, color));
        tag.parent().ifPresent(made::setParent);
        TextCompiler.decompile(made, tag.texts());
        return made;
    }

    private static void describe(SchemaElement made, String id, String name, String description) {
        made.setId(id);
        made.setName(name);
        if (!description.isEmpty()) {
            made.setDescription(description);
        }
    }

    private static void color(Colored made, TypeColor color) {
        made.setColor(color.hex(false));
        made.setDarkColor(color.hex(true));
    }
}
