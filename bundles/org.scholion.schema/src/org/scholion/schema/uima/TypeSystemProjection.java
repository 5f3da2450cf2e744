/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.uima;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.words.Words;

/**
 * Projects a schema to the type system of its CASes. The names are those of {@link UimaTypes}; the
 * order is the schema's, so that the same schema always gives the same description.
 */
public final class TypeSystemProjection {

    private final Schema schema;
    private final TypeSystemDescription system =
            UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();

    private TypeSystemProjection(Schema schema) {
        this.schema = schema;
        system.setName("scholion-" + UimaNames.escape(schema.id()));
        system.setDescription(schema.name());
        system.setVersion("1");
    }

    /** Returns the type system of CASes with annotations of this schema. */
    public static TypeSystemDescription of(Schema schema) {
        TypeSystemProjection projection = new TypeSystemProjection(schema);
        projection.addCommonTypes();
        projection.addKinds();
        projection.addBaseLayer();
        schema.types().forEach(projection::addSchemaType);
        return projection.system;
    }

    private void addCommonTypes() {
        addCommonFeatures(
                type(UimaTypes.ELEMENT, CAS.TYPE_NAME_ANNOTATION, words("schema.uima.element")));
        type(UimaTypes.FRAGMENT, CAS.TYPE_NAME_ANNOTATION, words("schema.uima.fragment"));
        TypeDescription span = type(UimaTypes.SPAN, CAS.TYPE_NAME_TOP, words("schema.uima.span"));
        array(span, UimaTypes.FRAGMENTS, UimaTypes.FRAGMENT);
        TypeDescription referent =
                type(UimaTypes.REFERENT, CAS.TYPE_NAME_TOP, words("schema.uima.referent"));
        addCommonFeatures(referent);
        string(referent, UimaTypes.NAME);
        string(referent, UimaTypes.IDENTIFIER);
        string(referent, UimaTypes.ENTRY);
        string(referent, UimaTypes.ENTRY_NAME);
        array(referent, UimaTypes.MEMBERS, UimaTypes.REFERENT);
    }

    private void addCommonFeatures(TypeDescription type) {
        string(type, UimaTypes.ID);
        string(type, UimaTypes.TYPE_ID);
        string(type, UimaTypes.MADE_BY);
        string(type, UimaTypes.MADE_AT);
        type.addFeature(UimaTypes.SCHEMA_VERSION, "", CAS.TYPE_NAME_INTEGER);
        string(type, UimaTypes.NOTE);
        type.addFeature(
                UimaTypes.CONFIDENCE, words("schema.uima.confidence"), CAS.TYPE_NAME_DOUBLE);
        type.addFeature(UimaTypes.UNSURE, "", CAS.TYPE_NAME_BOOLEAN);
        strings(type, UimaTypes.ATTRIBUTE_STATES);
        strings(type, UimaTypes.OTHER_ATTRIBUTES);
    }

    private void addKinds() {
        TypeDescription mention =
                type(UimaTypes.MENTION, UimaTypes.ELEMENT, words("schema.uima.mention"));
        array(mention, UimaTypes.FRAGMENTS, UimaTypes.FRAGMENT);
        mention.addFeature(UimaTypes.REFERENT_OF, "", UimaTypes.REFERENT);

        TypeDescription relation =
                type(UimaTypes.RELATION, UimaTypes.ELEMENT, words("schema.uima.relation"));
        array(relation, UimaTypes.ANCHOR, UimaTypes.FRAGMENT);
        array(relation, UimaTypes.OTHER_ROLES, UimaTypes.ROLE_FILLERS);
        TypeDescription fillers =
                type(UimaTypes.ROLE_FILLERS, CAS.TYPE_NAME_TOP, words("schema.uima.role-fillers"));
        string(fillers, UimaTypes.ROLE);
        array(fillers, UimaTypes.FILLERS, CAS.TYPE_NAME_TOP);

        TypeDescription stance =
                type(UimaTypes.STANCE, UimaTypes.ELEMENT, words("schema.uima.stance"));
        array(stance, UimaTypes.HOLDERS, UimaTypes.STANCE_END);
        array(stance, UimaTypes.TARGETS, UimaTypes.STANCE_END);
        array(stance, UimaTypes.SOURCES, UimaTypes.STANCE_END);
        string(stance, UimaTypes.POLARITY);
        string(stance, UimaTypes.POLARITY_STATE);
        string(stance, UimaTypes.INTENSITY);
        string(stance, UimaTypes.INTENSITY_STATE);
        array(stance, UimaTypes.CUES, UimaTypes.SPAN);
        array(stance, UimaTypes.EVIDENCE, UimaTypes.SPAN);
        TypeDescription end =
                type(UimaTypes.STANCE_END, CAS.TYPE_NAME_TOP, words("schema.uima.stance-end"));
        string(end, UimaTypes.KIND);
        string(end, UimaTypes.ENTRY);
        string(end, UimaTypes.ENTRY_NAME);
        end.addFeature(UimaTypes.ANNOTATION, "", CAS.TYPE_NAME_TOP);
        end.addFeature(UimaTypes.REFERENT_OF, "", UimaTypes.REFERENT);
        array(end, UimaTypes.CUES, UimaTypes.SPAN);

        TypeDescription passage =
                type(UimaTypes.PASSAGE, UimaTypes.ELEMENT, words("schema.uima.passage"));
        passage.addFeature(UimaTypes.AUTHOR, "", CAS.TYPE_NAME_TOP);
        string(passage, UimaTypes.AUTHOR_NAME);
        string(passage, UimaTypes.DATE);
        passage.addFeature(UimaTypes.EXCLUDED, "", CAS.TYPE_NAME_BOOLEAN);

        TypeDescription label =
                type(
                        UimaTypes.DOCUMENT_LABEL,
                        UimaTypes.ELEMENT,
                        words("schema.uima.document-label"));
        strings(label, UimaTypes.VALUES);
        string(label, UimaTypes.STATE);
    }

    private void addBaseLayer() {
        TypeDescription token =
                type(UimaTypes.TOKEN, CAS.TYPE_NAME_ANNOTATION, words("schema.uima.token"));
        string(token, UimaTypes.ID);
        strings(token, UimaTypes.COLUMNS);
        TypeDescription sentence =
                type(UimaTypes.SENTENCE, CAS.TYPE_NAME_ANNOTATION, words("schema.uima.sentence"));
        string(sentence, UimaTypes.ID);
        strings(sentence, UimaTypes.COMMENTS);
        TypeDescription layer =
                type(UimaTypes.BASE_LAYER, CAS.TYPE_NAME_TOP, words("schema.uima.base-layer"));
        string(layer, UimaTypes.SOURCE);
        array(layer, UimaTypes.TOKENS, UimaTypes.TOKEN);
        array(layer, UimaTypes.SENTENCES, UimaTypes.SENTENCE);
        strings(layer, UimaTypes.FACTS);
        TypeDescription document =
                type(UimaTypes.DOCUMENT, CAS.TYPE_NAME_TOP, words("schema.uima.document"));
        string(document, UimaTypes.NAME);
        string(document, UimaTypes.MEMBER);
        string(document, UimaTypes.SCHEMA);
        document.addFeature(UimaTypes.SCHEMA_VERSION, "", CAS.TYPE_NAME_INTEGER);
        document.addFeature(
                UimaTypes.SCHEMA_FORMAT, words("schema.uima.format"), CAS.TYPE_NAME_INTEGER);
        strings(document, UimaTypes.METADATA);
    }

    private void addSchemaType(AnnotationType type) {
        if (type instanceof EntityType entity) {
            addEntityType(entity);
            return;
        }
        TypeDescription added = type(UimaTypes.typeName(type), kindOf(type), type.name());
        addAttributes(added, type.attributes());
        if (type instanceof RelationType relation) {
            for (Role role : relation.roles()) {
                array(added, UimaTypes.roleFeature(role.id()), CAS.TYPE_NAME_TOP);
            }
        }
    }

    /** Below the type that it is a kind of, whose features it has without declaring them again. */
    private void addEntityType(EntityType type) {
        Optional<EntityType> above =
                type.parent().flatMap(parent -> schema.type(parent, EntityType.class));
        List<String> line = schema.line(type.id());
        Set<String> inherited = new HashSet<>();
        for (String id : line.subList(Math.min(1, line.size()), line.size())) {
            schema.type(id).ifPresent(each -> inherited.addAll(declared(each)));
        }
        List<Attribute> own =
                type.description().attributes().stream()
                        .filter(attribute -> !inherited.contains(attribute.id()))
                        .toList();
        addAttributes(
                type(
                        UimaTypes.typeName(type),
                        above.map(UimaTypes::typeName).orElse(UimaTypes.MENTION),
                        type.name()),
                own);
        addAttributes(
                type(
                        UimaTypes.referentTypeName(type.id()),
                        above.map(each -> UimaTypes.referentTypeName(each.id()))
                                .orElse(UimaTypes.REFERENT),
                        type.name()),
                own);
    }

    private static List<String> declared(AnnotationType type) {
        return type.description().attributes().stream().map(Attribute::id).toList();
    }

    private static String kindOf(AnnotationType type) {
        return switch (type) {
            case EntityType entity -> UimaTypes.MENTION;
            case RelationType relation -> UimaTypes.RELATION;
            case org.scholion.schema.StanceType stance -> UimaTypes.STANCE;
            case org.scholion.schema.PassageType passage -> UimaTypes.PASSAGE;
            case org.scholion.schema.DocumentLabelType label -> UimaTypes.DOCUMENT_LABEL;
        };
    }

    private static void addAttributes(TypeDescription added, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            String feature = UimaTypes.attributeFeature(attribute.id());
            if (attribute.kind() == AttributeKind.TAGS) {
                strings(added, feature);
            } else {
                string(added, feature);
            }
        }
    }

    /** The description is part of files, and so in one language. */
    private static String words(String code) {
        return Words.english().say(code);
    }

    private TypeDescription type(String name, String supertype, String description) {
        return system.addType(name, description, supertype);
    }

    private static void string(TypeDescription type, String feature) {
        type.addFeature(feature, "", CAS.TYPE_NAME_STRING);
    }

    private static void strings(TypeDescription type, String feature) {
        type.addFeature(feature, "", CAS.TYPE_NAME_STRING_ARRAY);
    }

    private static void array(TypeDescription type, String feature, String elementType) {
        // No array is shared between two features: saying so keeps the XMI short and exact.
        type.addFeature(feature, "", CAS.TYPE_NAME_FS_ARRAY, elementType, Boolean.FALSE);
    }
}
