/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotationKind;
import org.scholion.exchange.internal.SchemaNames;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;

/**
 * What the types of a foreign type system are to us: which are tokens, relations, mentions; what
 * they are called; what the values of their features become. Knows types only, no document.
 */
final class ForeignTypes {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final String TOKEN = DKPRO + "segmentation.type.Token";
    private static final String SENTENCE = DKPRO + "segmentation.type.Sentence";
    private static final String META = DKPRO + "metadata.type.DocumentMetaData";

    private static final String TAGSET = "TagsetDescription";

    private static final Set<String> PLACE = Set.of("begin", "end", "sofa");

    /** What an annotation type is. */
    enum Part {
        TOKEN,
        SENTENCE,
        /** It describes the document. */
        METADATA,
        /** It joins others; where it stands says little. */
        RELATION,
        /** It joins others by slots, and marks the words that say so. */
        EVENT,
        /** What programs keep for themselves. */
        BOOKKEEPING,
        MENTION
    }

    /** What a feature's value is. */
    enum Form {
        /** Where the annotation is, which its span says. */
        PLACE,
        TRUTH,
        WHOLE_NUMBER,
        DECIMAL,
        TEXT,
        /** One of a list of values. */
        TAG,
        /** An array or list of texts. */
        TEXTS,
        /** An array or list of other plain values. */
        NUMBERS,
        /** Another structure. */
        LINK,
        /** An array or list of other structures. */
        LINKS
    }

    private final TypeSystem types;
    private final Schema schema;
    private final Type annotation;
    private final Map<Type, Part> parts = new HashMap<>();
    private final Map<Type, String> names = new HashMap<>();
    private final Map<Type, List<Feature>> ends = new HashMap<>();
    private final Map<Type, Optional<Feature>> nexts = new HashMap<>();
    private final Map<Type, List<Feature>> roles = new HashMap<>();
    private final Map<Type, List<Feature>> features = new HashMap<>();
    private final Map<Feature, Form> forms = new HashMap<>();
    private final Map<String, String> elements = new HashMap<>();

    /**
     * Creates a mapping.
     *
     * @param description says what the elements of an array are, which a CAS forgets
     * @param schema the project's, whose types may be called by their short names; what it has is
     *     what it says it is
     */
    ForeignTypes(TypeSystem types, TypeSystemDescription description, Schema schema) {
        this.types = types;
        this.schema = schema;
        annotation = types.getType(CAS.TYPE_NAME_ANNOTATION);
        for (TypeDescription type : description.getTypes()) {
            for (FeatureDescription feature : type.getFeatures()) {
                if (feature.getElementType() != null) {
                    elements.put(
                            type.getName() + TypeSystem.FEATURE_SEPARATOR + feature.getName(),
                            feature.getElementType());
                }
            }
        }
    }

    boolean isAnnotation(Type type) {
        return types.subsumes(annotation, type);
    }

    /** Returns what a type of annotations is. */
    Part part(Type type) {
        return parts.computeIfAbsent(type, this::findPart);
    }

    private Part findPart(Type type) {
        if (isBelow(TOKEN, type)) {
            return Part.TOKEN;
        }
        if (isBelow(SENTENCE, type)) {
            return Part.SENTENCE;
        }
        if (isBelow(META, type) || isBelow(CAS.TYPE_NAME_DOCUMENT_ANNOTATION, type)) {
            return Part.METADATA;
        }
        if (type.getShortName().equals(TAGSET)) {
            return Part.BOOKKEEPING;
        }
        Optional<AnnotationType> known = schema.type(type.getName());
        if (known.isPresent()) {
            return !(known.get() instanceof RelationType relation)
                    ? Part.MENTION
                    : relation.anchored() ? Part.EVENT : Part.RELATION;
        }
        return ends(type).size() >= 2
                ? Part.RELATION
                : features(type).stream().anyMatch(f -> slot(f).isPresent())
                        ? Part.EVENT
                        : Part.MENTION;
    }

    /** Whether annotations of a type join others. */
    boolean joins(Type type) {
        return part(type) == Part.RELATION || part(type) == Part.EVENT;
    }

    /**
     * Returns the features of a type that are roles: those that the project's type has, or else the
     * slots, and those of a relation that name other annotations.
     */
    List<Feature> roles(Type type) {
        return roles.computeIfAbsent(type, this::findRoles);
    }

    private List<Feature> findRoles(Type type) {
        Optional<RelationType> known = schema.type(type.getName(), RelationType.class);
        return features(type).stream()
                .filter(f -> joins(type))
                .filter(f -> ends(type).contains(f) || slot(f).isPresent())
                .filter(
                        f ->
                                known.isPresent()
                                        ? known.get().role(f.getShortName()).isPresent()
                                        : part(type) == Part.RELATION || slot(f).isPresent())
                .toList();
    }

    /**
     * Returns the feature that names what comes next in a chain, of a type whose annotations are
     * links of chains: some structure without a place names the {@linkplain #first first} of them.
     */
    Optional<Feature> next(Type type) {
        return nexts.computeIfAbsent(type, this::findNext);
    }

    private Optional<Feature> findNext(Type type) {
        return features(type).stream()
                .filter(f -> f.getShortName().equalsIgnoreCase("next"))
                .filter(f -> isAnnotation(f.getRange()) && types.subsumes(f.getRange(), type))
                .filter(f -> part(type) == Part.MENTION && !isLinkAttribute(type, f))
                .filter(
                        f ->
                                types.getProperlySubsumedTypes(types.getTopType()).stream()
                                        .map(this::first)
                                        .flatMap(Optional::stream)
                                        .anyMatch(first -> first.getRange().equals(f.getRange())))
                .findFirst();
    }

    /** Returns the feature that names the first of a chain, of what stands for a whole chain. */
    Optional<Feature> first(Type type) {
        return Optional.ofNullable(type.getFeatureByBaseName("first"))
                .filter(f -> !isAnnotation(type) && isAnnotation(f.getRange()));
    }

    /** Whether a feature is an attribute of the project's type that links to an annotation. */
    boolean isLinkAttribute(Type type, Feature feature) {
        return schema.type(type.getName())
                .flatMap(known -> known.attribute(feature.getShortName()))
                .filter(attribute -> attribute.kind() == AttributeKind.LINK)
                .isPresent();
    }

    /**
     * Returns the feature of a slot's link that names what fills it, if a feature has slots: a list
     * of structures without a place that have a role and a target.
     */
    Optional<Feature> slot(Feature feature) {
        if (form(feature) != Form.LINKS) {
            return Optional.empty();
        }
        return Optional.ofNullable(elements.get(feature.getName()))
                .map(types::getType)
                .filter(link -> !isAnnotation(link))
                .filter(link -> link.getFeatureByBaseName("role") != null)
                .map(link -> link.getFeatureByBaseName("target"));
    }

    /** Returns the feature of a slot's link that says what the slot is called, if it is a text. */
    Optional<Feature> slotLabel(Type link) {
        return Optional.ofNullable(link.getFeatureByBaseName("role"))
                .filter(label -> form(label) == Form.TEXT);
    }

    private boolean isBelow(String name, Type type) {
        @Nullable Type above = types.getType(name);
        return above != null && types.subsumes(above, type);
    }

    /** Returns the features of a type that name other annotations: two or more make a relation. */
    List<Feature> ends(Type type) {
        return ends.computeIfAbsent(type, this::findEnds);
    }

    private List<Feature> findEnds(Type type) {
        return features(type).stream()
                .filter(f -> form(f) == Form.LINK && isAnnotation(f.getRange()))
                .toList();
    }

    /** Returns the features of a type that say something, its place left aside. */
    List<Feature> features(Type type) {
        return features.computeIfAbsent(
                type, t -> t.getFeatures().stream().filter(f -> form(f) != Form.PLACE).toList());
    }

    /**
     * Returns what a type is called: by its full name, so that it is the same whatever else a file
     * declares, unless the project has a type of that kind with the short name and none with the
     * full one.
     */
    String name(Type type) {
        return names.computeIfAbsent(type, this::findName);
    }

    private String findName(Type type) {
        AnnotationKind kind = joins(type) ? AnnotationKind.RELATION : AnnotationKind.ENTITY;
        SchemaNames known = new SchemaNames(schema);
        boolean byShortName =
                known.type(kind, type.getName()).isEmpty()
                        && known.type(kind, type.getShortName()).isPresent();
        return byShortName ? type.getShortName() : type.getName();
    }

    /** Returns what a feature's value is. */
    Form form(Feature feature) {
        return forms.computeIfAbsent(feature, this::findForm);
    }

    private Form findForm(Feature feature) {
        Type range = feature.getRange();
        if (PLACE.contains(feature.getShortName())) {
            return Form.PLACE;
        }
        if (range.isArray()) {
            boolean plain =
                    Optional.ofNullable(range.getComponentType())
                            .map(Type::isPrimitive)
                            .orElse(false);
            return range.getName().equals(CAS.TYPE_NAME_STRING_ARRAY)
                    ? Form.TEXTS
                    : plain ? Form.NUMBERS : Form.LINKS;
        }
        return switch (range.getName()) {
            case CAS.TYPE_NAME_BOOLEAN -> Form.TRUTH;
            case CAS.TYPE_NAME_BYTE,
                    CAS.TYPE_NAME_SHORT,
                    CAS.TYPE_NAME_INTEGER,
                    CAS.TYPE_NAME_LONG ->
                    Form.WHOLE_NUMBER;
            case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> Form.DECIMAL;
            case CAS.TYPE_NAME_STRING -> Form.TEXT;
            case CAS.TYPE_NAME_STRING_LIST -> Form.TEXTS;
            case CAS.TYPE_NAME_INTEGER_LIST, CAS.TYPE_NAME_FLOAT_LIST -> Form.NUMBERS;
            case CAS.TYPE_NAME_FS_LIST -> Form.LINKS;
            // a string type of its own lists its values
            default -> range.isPrimitive() ? Form.TAG : Form.LINK;
        };
    }
}
